import { memo, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../../desk/languages/index.ts';
import { TakePart } from '../../../../../desk/take-along/take-along.tsx';
import type { TakenTable } from '../../../../../desk/take-along/table.ts';
import { formatEuro, type Cents } from '#kernel';
import { Histogram } from './histogram.tsx';
import type { SweepResult } from './messages.ts';
import { spreadsOf } from './spreads.ts';

/** The spreads of a sweep as pictures and as one table of the same figures. */
export const SweepResults = memo(function SweepResults({
  result,
}: {
  readonly result: SweepResult;
}): ReactNode {
  const { t } = useTranslation('solidarity.workbench');
  const { t: tCycle } = useTranslation('solidarity');
  const formats = formatsIn(useLocale());
  const { rows } = result;
  const spreads = useMemo(() => spreadsOf(rows), [rows]);
  const figure = (value: number): string => formats.whole(Math.round(value));
  // In the order in which they stand on the page.
  const pictures = spreads
    .filter(({ parts }) => parts !== null)
    .map(({ name }, index) => ({
      name: t(`spread.${name}`),
      fileName: `sweep-${name}`,
      element: () => document.querySelectorAll<SVGSVGElement>('.histogram')[index] ?? null,
    }));
  const answers = (['yes', 'no', 'not-yet-known'] as const).map((answer) => ({
    answer,
    count: rows.filter(({ mustReconvene }) => mustReconvene === answer).length,
  }));
  return (
    <>
      <div className="histograms">
        {spreads.map((spread) => {
          const what = t(`spread.${spread.name}`);
          if (spread.parts === null) {
            return (
              <figure key={spread.name}>
                <figcaption>{what}</figcaption>
                <p className="hint">{t('spread.unknown')}</p>
              </figure>
            );
          }
          const [least, lower, median, upper, most] = spread.parts.map(figure);
          const label = t('spread.label', { what, least, lower, median, upper, most });
          return (
            <figure key={spread.name}>
              <figcaption>{what}</figcaption>
              <Histogram spread={spread} label={label} figure={figure} />
            </figure>
          );
        })}
      </div>
      <table className="plain-table plain-table--wide">
        <caption className="hidden-words">{t('spread.caption')}</caption>
        <thead>
          <tr>
            {(['what', 'least', 'lower', 'median', 'upper', 'most'] as const).map((column) => (
              <th key={column} scope="col" className={column === 'what' ? undefined : 'plain-table__number'}>
                {t(`spread.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spreads.map(({ name, parts }) => (
            <tr key={name}>
              <th scope="row">{t(`spread.${name}`)}</th>
              {parts === null ? (
                <td colSpan={5}>{t('spread.unknown')}</td>
              ) : (
                ['least', 'lower', 'median', 'upper', 'most'].map((part, index) => (
                  <td key={part} className="plain-table__number">
                    {figure(parts[index] ?? 0)}
                  </td>
                ))
              )}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('spread.reconvene')}</th>
            <td colSpan={5}>
              {answers
                .filter(({ count }) => count > 0)
                .map(({ answer, count }) => `${tCycle(`answer.${answer}`)}: ${formats.whole(count)}`)
                .join(' · ')}
            </td>
          </tr>
        </tbody>
      </table>
      <TakePart tables={[sweepTable(rows, t('sweep.title'))]} figures={pictures} />
    </>
  );
});

const COLUMNS = [
  { head: 'scenario', kind: 'whole' },
  { head: 'pool', kind: 'whole' },
  { head: 'pledged_relocations', kind: 'whole' },
  { head: 'pledged_eur', kind: 'euro' },
  { head: 'effective_persons', kind: 'whole' },
  { head: 'effective_eur', kind: 'euro' },
  { head: 'offset_cases', kind: 'whole' },
  { head: 'must_reconvene', kind: 'text' },
] as const;

/** One line a scenario; a figure that is not known is empty. */
function sweepTable(rows: SweepResult['rows'], title: string): TakenTable {
  const money = (amount: Cents | null): string | null => (amount === null ? null : formatEuro(amount));
  return {
    title,
    fileName: 'sweep',
    columns: COLUMNS,
    rows: rows.map((row) => [
      row.scenario,
      row.pool,
      row.pledgedRelocations,
      money(row.pledgedMoney),
      row.effectivePersons,
      money(row.effectiveMoney),
      row.offsetCases,
      row.mustReconvene,
    ]),
  };
}
