import { webAddress } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import type { LetterBlock, LetterText } from './use-letter-text.ts';

/** The letter as it reads, with its notes linked both ways. */
export function LetterPreview({ letter }: { readonly letter: LetterText }): ReactNode {
  const { t } = useTranslation('council.letter');
  const language = useLanguage();
  const { title, subtitle, dateline, cover, status, blocks, notes, sources, footer } = letter;
  return (
    <article className="next-letter" lang={language} aria-labelledby="next-letter-title">
      {cover === undefined ? <p className="next-letter__quiet">{dateline}</p> : <CoverPage cover={cover} />}
      <h2 id="next-letter-title" className="next-letter__title">
        {title}
      </h2>
      <p className="next-letter__quiet">{subtitle}</p>
      {status !== undefined && (
        <p>
          <strong>{status}</strong>
        </p>
      )}
      {blocks.map((block, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- blocks have no name, and never change places
        <Block key={index} block={block} first={firstCalls(blocks, index)} />
      ))}
      {notes.length > 0 && (
        <section aria-labelledby="next-letter-notes">
          <h3 id="next-letter-notes">{t('notes')}</h3>
          <ol className="next-letter__notes">
            {notes.map(({ number, text, citation, url }) => (
              <li key={number} id={`note-${number}`} value={number}>
                {text}
                {citation !== null && (
                  <>
                    {text === '' ? '' : ' ('}
                    <Cited text={citation} url={url} />
                    {text === '' ? '' : ')'}
                  </>
                )}{' '}
                <a href={`#call-${number}`} aria-label={t('back', { n: number })}>
                  ↑
                </a>
              </li>
            ))}
          </ol>
        </section>
      )}
      {sources.length > 0 && (
        <section aria-labelledby="next-letter-sources">
          <h3 id="next-letter-sources">{t('sources')}</h3>
          <ul>
            {sources.map(({ what, title: name, url, standing }) => (
              <li key={`${name} ${url}`}>
                <Cited text={name} url={url} /> ({[what, standing].filter((part) => part !== null).join('; ')}
                )
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="next-letter__quiet">{footer}</p>
    </article>
  );
}

/** The page that goes before, without notes of its own. */
function CoverPage({ cover }: { readonly cover: NonNullable<LetterText['cover']> }): ReactNode {
  const { to, dated, details, blocks, signatures } = cover;
  return (
    <div className="next-letter__cover">
      <Lines lines={to} />
      <p>{dated}</p>
      <dl className="next-letter__details">
        {details.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {blocks.map((block, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- blocks have no name, and never change places
        <Block key={index} block={block} first={NONE} />
      ))}
      {signatures.map((lines, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two may be left open alike
        <Lines key={index} lines={lines} />
      ))}
    </div>
  );
}

const NONE: ReadonlySet<number> = new Set();

function Lines({ lines }: { readonly lines: readonly string[] }): ReactNode {
  return (
    <p className="next-letter__lines">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
}

type Noted = { readonly text: string; readonly notes?: readonly number[] | undefined };

/** The notes whose first call is in this block: to these the notes lead back. */
function firstCalls(blocks: readonly LetterBlock[], index: number): ReadonlySet<number> {
  const before = new Set(blocks.slice(0, index).flatMap(callsIn));
  return new Set(callsIn(blocks[index]).filter((number) => !before.has(number)));
}

function callsIn(block: LetterBlock | undefined): readonly number[] {
  if (block === undefined || block.kind === 'table') return [];
  if (block.kind === 'list') return block.items.flatMap(({ notes = [] }) => notes);
  const more = block.kind === 'paragraph' ? (block.more ?? []) : [];
  return [block, ...more].flatMap(({ notes = [] }) => notes);
}

function Block({
  block,
  first,
}: {
  readonly block: LetterBlock;
  readonly first: ReadonlySet<number>;
}): ReactNode {
  switch (block.kind) {
    case 'heading':
      return (
        <Heading level={block.level ?? 1}>
          <Text noted={block} first={first} />
        </Heading>
      );
    case 'paragraph':
      return (
        <p className={block.aside === true ? 'next-letter__quiet' : undefined}>
          <Text noted={block} first={first} />
          {block.more?.map((sentence) => (
            <span key={sentence.text}>
              {' '}
              <Text noted={sentence} first={first} />
            </span>
          ))}
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item.text}>
              <Text noted={item} first={first} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table className="next-letter__table">
          <caption>{block.caption}</caption>
          <thead>
            <tr>
              {block.columns.map(({ head }) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row[0]?.text}>
                {row.map(({ text }, place) => (
                  // oxlint-disable-next-line react/no-array-index-key -- a cell is its column
                  <td key={place} data-label={block.columns[place]?.head}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

/** The page has the levels above these. */
function Heading({
  level,
  children,
}: {
  readonly level: 1 | 2 | 3;
  readonly children: ReactNode;
}): ReactNode {
  if (level === 1) return <h3>{children}</h3>;
  return level === 2 ? <h4>{children}</h4> : <h5>{children}</h5>;
}

function Text({
  noted: { text, notes = [] },
  first,
}: {
  readonly noted: Noted;
  readonly first: ReadonlySet<number>;
}): ReactNode {
  const { t } = useTranslation('council.letter');
  return (
    <>
      {text}
      {notes.length > 0 && (
        <sup>
          {notes.map((number, index) => (
            <span key={number}>
              {index > 0 && ', '}
              <a
                href={`#note-${number}`}
                id={first.has(number) ? `call-${number}` : undefined}
                aria-label={t('note', { n: number })}
              >
                {number}
              </a>
            </span>
          ))}
        </sup>
      )}
    </>
  );
}

function Cited({ text, url }: { readonly text: string; readonly url: string | null }): ReactNode {
  const address = webAddress(url);
  return address === null ? (
    text
  ) : (
    <a href={address} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}
