import { parseDay } from '#kernel';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { Kept } from './kept-letter.ts';
import { IMPORT } from './words.ts';

interface Props {
  readonly kept: Kept;
  /** It has just been read: what was pressed for it is gone, and the focus goes on here. */
  readonly fresh: boolean;
}

/** Which letter it is, and how much was found in it. */
export function LetterHead({ kept: { letter, origin }, fresh }: Props): ReactNode {
  const { t } = useTranslation(IMPORT);
  const locale = useLocale();
  const formats = formatsIn(locale);
  const { kind, number, date, senders, language } = letter.letter;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (fresh) heading.current?.focus();
  }, [fresh]);
  const file = t(`file.${letter.file}`);
  const counts = [
    t('counted.points', { count: letter.items.length }),
    t('counted.references', { count: letter.references.length }),
    t('counted.dates', { count: letter.dates.length }),
    t('counted.periods', { count: letter.periods.length }),
    t('counted.figures', { count: letter.figures.length }),
    t('counted.footnotes', { count: letter.footnotes.length }),
    t('counted.lines', { count: letter.text.length }),
  ];
  return (
    <section aria-labelledby="import-letter">
      <h2 id="import-letter" tabIndex={-1} ref={heading}>
        {t('letter')}
      </h2>
      <dl className="facts import__facts">
        <Fact name={t('letter.kind')}>{kind === null ? t('unknown') : t(`kind.${kind}`)}</Fact>
        <Fact name={t('letter.number')}>{number ?? t('unknown')}</Fact>
        <Fact name={t('letter.date')}>{date === null ? t('unknown') : formats.day(parseDay(date))}</Fact>
        <Fact name={t('letter.from')}>
          {senders.length === 0 && t('unknown')}
          {senders.map((sender) => (
            <span key={sender} className="import__sender" lang={language}>
              {sender}
            </span>
          ))}
        </Fact>
        <Fact name={t('letter.language')}>{t(`language.${language}`)}</Fact>
        <Fact name={t('letter.file')}>
          {origin.kind === 'example'
            ? t('origin.example')
            : origin.name === ''
              ? t('origin.pasted')
              : origin.name}{' '}
          <span className="hint">({file})</span>
        </Fact>
      </dl>
      <p className="import__counts">{formats.list(counts)}.</p>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
