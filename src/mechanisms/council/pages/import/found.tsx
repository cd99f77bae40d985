import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dateRank } from './date-rank.ts';
import { DateRow, FigureRow, FootnoteRow, PeriodRow, ReferenceRow } from './found-rows.tsx';
import { FoundSection } from './found-section.tsx';
import type { Imported } from '../../confirm/imported-schema.ts';
import { IMPORT } from './words.ts';

/** What else was found in the letter, each kind in a section of its own that opens. */
export const Found = memo(function Found({ letter }: { readonly letter: Imported }): ReactNode {
  const { t } = useTranslation(IMPORT);
  const dates = letter.dates.toSorted((one, other) => dateRank(one.kind) - dateRank(other.kind));
  return (
    <section aria-labelledby="import-found">
      <h2 id="import-found">{t('found')}</h2>
      <FoundSection name="dates" found={dates} letter={letter} row={DateRow} />
      <FoundSection name="periods" found={letter.periods} letter={letter} row={PeriodRow} />
      <FoundSection name="figures" found={letter.figures} letter={letter} row={FigureRow} />
      <FoundSection name="references" found={letter.references} letter={letter} row={ReferenceRow} />
      <FoundSection name="footnotes" found={letter.footnotes} letter={letter} row={FootnoteRow} />
    </section>
  );
});
