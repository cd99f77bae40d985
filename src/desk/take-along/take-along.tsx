import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Codes } from './codes.tsx';
import { CopyButton } from './copy-button.tsx';
import { figurePng, figureSvg } from './figure-image.ts';
import { tableCsv, type TakenTable } from './table.ts';
import './take-along.css';
import { useMaking, type Making } from './use-making.ts';
import './words.ts';
import { xlsxInWorker } from './xlsx-in-worker.ts';

export interface TakenFigure {
  /** What it shows, as a heading would say it. */
  readonly name: string;
  readonly fileName: string;
  /** Found when it is asked for: the picture may not be drawn yet. */
  readonly element: () => SVGSVGElement | null;
}

export interface TakenFile {
  readonly label: string;
  readonly fileName: string;
  readonly type: string;
  readonly content: () => string;
}

interface Props {
  /** With several, each button says which. */
  readonly tables?: readonly TakenTable[];
  readonly figures?: readonly TakenFigure[];
  /** Files that the server makes. */
  readonly documents?: readonly { readonly label: string; readonly href: string }[];
  /** Files that are made here. */
  readonly files?: readonly TakenFile[];
  /** An iCalendar file on this server. */
  readonly feed?: { readonly href: string };
  readonly command?: string;
  readonly api?: string;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is on the page, in the forms in which it can be taken along. Stands at the foot of a page. */
export function TakeAlong({
  tables = [],
  figures = [],
  documents = [],
  files = [],
  feed,
  command,
  api,
}: Props): ReactNode {
  const { t } = useTranslation('take-along');
  const heading = useId();
  const making = useMaking();
  return (
    <section className="take no-print" aria-labelledby={heading}>
      <h2 id={heading}>{t('title')}</h2>
      <div className="take__groups">
        {tables.length === 0 ? null : <TableButtons tables={tables} making={making} />}
        {figures.length === 0 ? null : <FigureButtons figures={figures} making={making} />}
        {documents.length + files.length === 0 ? null : (
          <Group title={t('group.document')}>
            {documents.map(({ label, href }) => (
              <a key={href} className="button" href={href} download="">
                {label}
              </a>
            ))}
            {files.map(({ label, fileName, type, content }) => (
              <button
                key={fileName}
                type="button"
                className="button"
                onClick={() => making.make(fileName, type, content)}
              >
                {label}
              </button>
            ))}
          </Group>
        )}
        {feed === undefined ? null : <FeedLinks href={feed.href} />}
        <Group title={t('group.page')}>
          <CopyButton text={() => location.href}>{t('link')}</CopyButton>
          <button type="button" className="button" onClick={() => print()}>
            {t('print')}
          </button>
        </Group>
      </div>
      <output className="take__said">{making.said}</output>
      <Codes
        title={t('group.programs')}
        codes={[
          ...(command === undefined ? [] : [{ title: t('command'), text: command }]),
          ...(api === undefined ? [] : [{ title: t('api'), text: api }]),
        ]}
      />
    </section>
  );
}

interface TableProps {
  readonly tables: readonly TakenTable[];
  readonly making: Making;
}

/** Tables and pictures of one part of a page, beside it: for what is not always there. */
export function TakePart({ tables = [], figures = [] }: Pick<Props, 'tables' | 'figures'>): ReactNode {
  const making = useMaking();
  return (
    <div className="take no-print">
      <div className="take__groups">
        {tables.length === 0 ? null : <TableButtons tables={tables} making={making} />}
        {figures.length === 0 ? null : <FigureButtons figures={figures} making={making} />}
      </div>
      <output className="take__said">{making.said}</output>
    </div>
  );
}

function TableButtons({ tables, making }: TableProps): ReactNode {
  const { t } = useTranslation('take-along');
  const one = tables.length === 1;
  return (
    <Group title={t('group.table')}>
      {tables.flatMap((table) => [
        <button
          key={`${table.fileName}.csv`}
          type="button"
          className="button"
          onClick={() =>
            making.make(`${table.fileName}.csv`, 'text/csv;charset=utf-8', () => tableCsv(table))
          }
        >
          {one ? t('csv') : t('csvOf', { name: table.title })}
        </button>,
        <button
          key={`${table.fileName}.xlsx`}
          type="button"
          className="button"
          disabled={making.busy}
          onClick={() => making.make(`${table.fileName}.xlsx`, XLSX, () => xlsxInWorker(table))}
        >
          {one ? t('xlsx') : t('xlsxOf', { name: table.title })}
        </button>,
      ])}
    </Group>
  );
}

interface FigureProps {
  readonly figures: readonly TakenFigure[];
  readonly making: Making;
}

function FigureButtons({ figures, making }: FigureProps): ReactNode {
  const { t } = useTranslation('take-along');
  const drawn = ({ name, element }: TakenFigure) => {
    const found = element();
    if (found === null) throw new Error(`${name}?`);
    return [
      found,
      { title: name, source: t('source', { title: document.title, address: location.href }) },
    ] as const;
  };
  return (
    <Group title={t('group.picture')}>
      {figures.flatMap((figure) => [
        <button
          key={`${figure.fileName}.svg`}
          type="button"
          className="button"
          onClick={() =>
            making.make(`${figure.fileName}.svg`, 'image/svg+xml', async () => figureSvg(...drawn(figure)))
          }
        >
          {t('svg', { name: figure.name })}
        </button>,
        <button
          key={`${figure.fileName}.png`}
          type="button"
          className="button"
          disabled={making.busy}
          onClick={() =>
            making.make(`${figure.fileName}.png`, 'image/png', async () => figurePng(...drawn(figure)))
          }
        >
          {t('png', { name: figure.name })}
        </button>,
      ])}
    </Group>
  );
}

/** To subscribe, a calendar takes the address under a name of its own. */
function FeedLinks({ href }: { readonly href: string }): ReactNode {
  const { t } = useTranslation('take-along');
  const address = new URL(href, location.origin).href;
  return (
    <Group title={t('group.calendar')}>
      <a className="button" href={address.replace(/^https?:/, 'webcal:')}>
        {t('subscribe')}
      </a>
      <a className="button" href={href} download="">
        {t('ics')}
      </a>
    </Group>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="take__group">
      <h3>{title}</h3>
      <p className="take__row">{children}</p>
    </div>
  );
}
