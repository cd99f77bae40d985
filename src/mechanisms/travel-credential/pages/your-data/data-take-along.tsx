import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TakeAlong } from '../../../../desk/take-along/take-along.tsx';
import type { TakenTable } from '../../../../desk/take-along/table.ts';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { useResponsibilities, useVersions } from '../shared/ask-journey.ts';
import { API } from '../shared/api.ts';
import { JOURNEY_WORDS } from '../shared/words.ts';
import { PARAMETERS } from './version-table.tsx';
import { WAY } from './way-of-data.tsx';
import { YOUR_DATA } from './words.ts';

/** Both tables and the picture. */
export function DataTakeAlong(): ReactNode {
  const { t } = useTranslation(YOUR_DATA);
  const language = useLanguage();
  const tables = useTables();
  return (
    <TakeAlong
      tables={tables}
      figures={[
        {
          name: t('way'),
          fileName: 'way-of-your-data',
          element: () => document.querySelector<SVGSVGElement>(`#${WAY}`),
        },
      ]}
      command="npm run -s acquis -- travel-credential responsibilities"
      api={`curl '${location.origin}${API}/responsibilities?language=${language}'`}
    />
  );
}

function useTables(): readonly TakenTable[] {
  const { t } = useTranslation(YOUR_DATA);
  const { t: shared } = useTranslation(JOURNEY_WORDS);
  const { data: who } = useResponsibilities();
  const { data: law } = useVersions();
  if (who === undefined || law === undefined) return [];
  const text = (head: string): TakenTable['columns'][number] => ({ head, kind: 'text' });
  return [
    {
      title: t('who'),
      fileName: 'who-answers',
      columns: [
        text(t('head.operation')),
        text(t('head.who')),
        text(t('head.answers')),
        text(t('head.means')),
        text(t('head.settled')),
        text(t('head.citations')),
      ],
      rows: who.operations.map((one) => [
        shared(`operation.${one.operation}`),
        one.who,
        one.answers,
        one.means,
        t(one.settled ? 'settled' : 'choice'),
        one.citations.join('; '),
      ]),
    },
    {
      title: t('law'),
      fileName: 'versions-of-the-law',
      columns: [
        text(t('head.version')),
        text(t('head.nature')),
        ...PARAMETERS.flatMap((name) => [
          { head: t(`parameter.${name}`), kind: 'whole' as const },
          text(t('head.assumed', { parameter: t(`parameter.${name}`) })),
        ]),
      ],
      rows: law.versions.map(({ title, nature, parameters }) => [
        title,
        nature,
        ...PARAMETERS.flatMap((name) => {
          const found = parameters.find((one) => one.name === name);
          return [found?.value ?? null, found?.assumed ?? null];
        }),
      ]),
    },
  ];
}
