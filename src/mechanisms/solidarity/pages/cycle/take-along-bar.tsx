import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { TakeAlong } from '../../../../desk/take-along/take-along.tsx';
import type { StateRow } from '../shared/figure.ts';
import { deadlineTable } from './deadline-table.ts';
import { cycleApiCall, cycleCommand, cycleTable, reportAddress } from './take-along.ts';

interface Props {
  readonly year: number;
  readonly pool: number | undefined;
  readonly rows: readonly StateRow[];
}

/** The cycle as table, map, document, calendar, command and call. */
export function CycleTakeAlong({ year, pool, rows }: Props): ReactNode {
  const { t } = useTranslation('solidarity');
  const language = useLanguage();
  const table = cycleTable(year, pool, rows, t('table.title'));
  const document = (format: 'docx' | 'pdf' | 'xlsx') => reportAddress({ year, pool, language, format });
  return (
    <TakeAlong
      tables={[table, deadlineTable(year, t('timeline.title'), language)]}
      figures={[
        {
          name: t('map.title'),
          fileName: `${table.fileName}-map`,
          element: () => window.document.querySelector<SVGSVGElement>('.map__svg'),
        },
        {
          name: t('timeline.title'),
          fileName: `solidarity-${year}-deadlines`,
          element: () => window.document.querySelector<SVGSVGElement>('.timeline__picture'),
        },
      ]}
      documents={[
        { label: t('take.word'), href: document('docx') },
        { label: t('take.pdf'), href: document('pdf') },
        { label: t('take.spreadsheet'), href: document('xlsx') },
      ]}
      feed={{ href: `/api/solidarity/calendar.ics?year=${year}&language=${language}` }}
      command={cycleCommand(year, pool)}
      api={cycleApiCall(location.origin, year, pool)}
    />
  );
}
