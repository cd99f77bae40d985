import { formatEuro, toDecimal, type Cents, type Fraction } from '#kernel';
import type { ReactNode } from 'react';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { TakeAlong } from '../../../../desk/take-along/take-along.tsx';
import type { TakenTable } from '../../../../desk/take-along/table.ts';
import { useVintages } from '../shared/vintages-query.ts';
import { vintageInWords } from '../shared/vintage-words.ts';
import { balanceSteps } from './balance-steps.ts';
import { sharesByVintage } from './shares-by-vintage.ts';
import type { StateShown } from './state-answer.ts';

/** One state as report, tables, chart, command and call. */
export function StateTakeAlong({ shown }: { readonly shown: StateShown }): ReactNode {
  const { item, reading, t, tCycle } = shown;
  const language = useLanguage();
  const { year } = reading.facts;
  const { state } = item;
  const fileName = `solidarity-${year}-${state}`;
  const report = (format: string): string =>
    `/api/solidarity/report?${new URLSearchParams({ year: String(year), state, format, language }).toString()}`;
  const tables = useTables(shown, fileName);
  const balance = {
    name: t('balance.title'),
    fileName: `${fileName}-balance`,
    element: () => document.querySelector<SVGSVGElement>('.balance__chart'),
  };
  // A state that takes no part has neither balance nor share.
  const takesPart = item.role !== 'not-taking-part';
  return (
    <TakeAlong
      tables={takesPart ? tables : []}
      figures={takesPart ? [balance] : []}
      documents={[
        { label: tCycle('take.word'), href: report('docx') },
        { label: tCycle('take.pdf'), href: report('pdf') },
        { label: tCycle('take.spreadsheet'), href: report('xlsx') },
      ]}
      command={`npm run -s acquis -- solidarity balance --year ${year} --state ${state}`}
      api={`curl '${location.origin}/api/solidarity/balance?year=${year}&state=${state}'`}
    />
  );
}

function useTables(shown: StateShown, fileName: string): readonly TakenTable[] {
  const { item, reading, formats, t } = shown;
  const language = useLanguage();
  const { data: vintages = [] } = useVintages();
  const euro = (amount: Cents | null): string | null => (amount === null ? null : formatEuro(amount));
  const decimal = (share: Fraction | null): string | null => (share === null ? null : toDecimal(share, 8));
  return [
    {
      title: t('balance.title'),
      fileName: `${fileName}-balance`,
      columns: [
        { head: 'step', kind: 'text' },
        { head: 'in_words', kind: 'text' },
        { head: 'amount_eur', kind: 'euro' },
      ],
      rows: balanceSteps(item, reading.evaluation.valuePerRelocation.value).map(({ name, amount }) => [
        name,
        t(`step.${name}`),
        euro(amount),
      ]),
    },
    {
      title: t('share.title'),
      fileName: `${fileName}-shares`,
      columns: [
        { head: 'vintage', kind: 'text' },
        { head: 'figures', kind: 'text' },
        { head: 'share', kind: 'share' },
        { head: 'fair_share_persons', kind: 'whole' },
      ],
      rows: sharesByVintage(item.state, reading.facts, vintages).map(({ vintage, share, persons }) => [
        vintage.id,
        vintageInWords(vintage, formats, language),
        decimal(share),
        persons,
      ]),
    },
  ];
}
