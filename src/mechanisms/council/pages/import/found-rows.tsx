/** How one thing found in the letter reads: a reference, a date, a figure, a footnote. */
import { webAddress } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { draftKey } from '../../confirm/agenda-edit.ts';
import { isMarked } from './date-rank.ts';
import type { RowProps } from './found-section.tsx';
import type { Imported } from '../../confirm/imported-schema.ts';
import { isoInWords } from './iso-words.ts';
import { LineButton } from './line-button.tsx';
import { IMPORT } from './words.ts';

export function ReferenceRow({ found, letter }: RowProps<'references'>): ReactNode {
  const { t } = useTranslation(IMPORT);
  const address = webAddress(found.url);
  return (
    <>
      {address === null ? (
        found.id
      ) : (
        <a href={address} target="_blank" rel="noreferrer">
          {found.id}
          <span aria-hidden="true"> ↗</span>
        </a>
      )}{' '}
      <span className="hint">{t(`reference.${found.kind}`)}</span> <Where placed={found} letter={letter} />{' '}
      <LineButton line={found.line} />
    </>
  );
}

export function DateRow({ found, letter }: RowProps<'dates'>): ReactNode {
  const { t } = useTranslation(IMPORT);
  const locale = useLocale();
  return (
    <>
      <strong>{isoInWords(found.iso, locale)}</strong>{' '}
      {isMarked(found.kind) && <span className="badge">{t(`date.${found.kind}`)}</span>}{' '}
      <Where placed={found} letter={letter} more={found.relative ? t('date.relative') : ''} />{' '}
      <LineButton line={found.line} />
      <Said text={found.about} letter={letter} />
    </>
  );
}

export function PeriodRow({ found, letter }: RowProps<'periods'>): ReactNode {
  const { t } = useTranslation(IMPORT);
  const after = found.after === null ? '' : t(`after.${found.after}`);
  return (
    <>
      <strong lang={letter.letter.language}>{found.text}</strong>{' '}
      <Where placed={found} letter={letter} more={after} /> <LineButton line={found.line} />
      <Said text={found.about} letter={letter} />
    </>
  );
}

export function FigureRow({ found, letter }: RowProps<'figures'>): ReactNode {
  const { t } = useTranslation(IMPORT);
  const format = new Intl.NumberFormat(localeOf(useLocale()), { maximumFractionDigits: 4 });
  return (
    <>
      <strong>{t(`unit.${found.unit}`, { value: format.format(found.value) })}</strong>{' '}
      <Where placed={found} letter={letter} /> <LineButton line={found.line} />
      <Said text={found.measures} letter={letter} />
    </>
  );
}

export function FootnoteRow({ found, letter }: RowProps<'footnotes'>): ReactNode {
  return (
    <>
      <strong>{found.number}</strong> <span lang={letter.letter.language}>{found.text}</span>{' '}
      <LineButton line={found.line} />
      {found.sentence !== null && <Said text={found.sentence.text} letter={letter} />}
    </>
  );
}

interface WhereProps {
  readonly placed: { readonly item: number | null; readonly footnote: number | null };
  readonly letter: Imported;
  /** What else is to be known of it. */
  readonly more?: string;
}

/** The point or the footnote that something stands in. */
function Where({ placed: { item, footnote }, letter, more = '' }: WhereProps): ReactNode {
  const { t } = useTranslation(IMPORT);
  const point = item === null ? undefined : letter.items[item];
  const where = [
    ...(point === undefined || item === null ? [] : [t('at.point', { name: draftKey(point, item) })]),
    ...(footnote === null ? [] : [t('at.footnote', { number: footnote })]),
    ...(more === '' ? [] : [more]),
  ];
  return where.length === 0 ? null : <span className="hint">{where.join(', ')}</span>;
}

function Said({ text, letter }: { readonly text: string; readonly letter: Imported }): ReactNode {
  return (
    <span className="import__said" lang={letter.letter.language}>
      {text}
    </span>
  );
}
