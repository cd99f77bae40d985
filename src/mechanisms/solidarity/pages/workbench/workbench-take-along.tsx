import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { shellWord } from '../../../../desk/take-along/shell-word.ts';
import { TakeAlong } from '../../../../desk/take-along/take-along.tsx';
import type { CycleFacts } from '../../facts.ts';
import type { Readings } from '../shared/use-reading.ts';
import { differenceTable } from './difference-table.ts';
import type { Scenario } from './scenario.ts';
import { toQuestion } from './to-change.ts';

interface Props {
  readonly scenario: Scenario;
  readonly facts: CycleFacts;
  readonly readings: Readings;
}

/** The scenario as report, table, chart, command and call. */
export function WorkbenchTakeAlong({ scenario, facts, readings }: Props): ReactNode {
  const { t } = useTranslation('solidarity.workbench');
  const { t: tCycle } = useTranslation('solidarity');
  const language = useLanguage();
  const { year } = facts;
  const fileName = `solidarity-${year}-what-if`;
  const question = toQuestion(scenario, facts);
  const report = (format: string): string => {
    const { year: _, ...change } = question;
    const asked = new URLSearchParams({ year: String(year), format, language });
    asked.set('scenario', JSON.stringify(change));
    return `/api/solidarity/report?${asked.toString()}`;
  };
  const body = shellWord(JSON.stringify(question));
  return (
    <TakeAlong
      tables={[differenceTable(readings, t('difference.title'), fileName)]}
      figures={[
        {
          name: t('outcome.title'),
          fileName: `${fileName}-effective`,
          element: () => document.querySelector<SVGSVGElement>('.bench__chart'),
        },
      ]}
      documents={[
        { label: tCycle('take.word'), href: report('docx') },
        { label: tCycle('take.pdf'), href: report('pdf') },
        { label: tCycle('take.spreadsheet'), href: report('xlsx') },
      ]}
      command={`echo ${body} | npm run -s acquis -- solidarity what-if --input -`}
      api={`curl '${location.origin}/api/solidarity/what-if' -H 'content-type: application/json' -d ${body}`}
    />
  );
}
