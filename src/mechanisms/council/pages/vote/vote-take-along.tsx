import { stateName, toNumber } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../desk/languages/index.ts';
import { shellWord } from '../../../../desk/take-along/shell-word.ts';
import { TakeAlong } from '../../../../desk/take-along/take-along.tsx';
import type { TakenTable } from '../../../../desk/take-along/table.ts';
import { orderOf, type StatesShown } from './state-table.tsx';

const LISTS = ['yes', 'no', 'abstain', 'absent', 'unknown', 'without', 'majority', 'rest', 'year'] as const;

/** The table, the map, and the same vote for programs. */
export function VoteTakeAlong({ address, shares, power }: StatesShown): ReactNode {
  const { t } = useTranslation('council.vote');
  const locale = useLocale();
  const { search, stands, counted } = address;
  const deciding = new Set(counted?.decisive);
  const table: TakenTable = {
    title: t('states'),
    fileName: 'council-vote',
    columns: [
      { head: 'state', kind: 'text' },
      { head: 'name', kind: 'text' },
      { head: 'vote', kind: 'text' },
      { head: 'people', unit: 'of all who vote', kind: 'share' },
      { head: 'shapley_shubik', kind: 'share' },
      { head: 'banzhaf', kind: 'share' },
      { head: 'decides', kind: 'text' },
    ],
    rows: orderOf(address).map((state) => {
      const share = shares(state);
      return [
        state,
        stateName(state, locale),
        stands[state],
        share === null ? null : toNumber(share),
        power?.[state]?.shapleyShubik ?? null,
        power?.[state]?.banzhaf ?? null,
        deciding.has(state) ? 'yes' : 'no',
      ];
    }),
  };
  const given = LISTS.flatMap((name) =>
    search[name] === undefined ? [] : [[name, String(search[name])] as const],
  );
  const query = new URLSearchParams(given.map(([name, value]) => [name, value])).toString();
  return (
    <TakeAlong
      tables={[table]}
      figures={[
        {
          name: t('legend'),
          fileName: 'council-vote',
          element: () => document.querySelector<SVGSVGElement>('.map__svg'),
        },
      ]}
      command={[
        'npm run -s acquis -- council vote',
        ...given.map(([name, value]) => `--${name} ${shellWord(value)}`),
      ].join(' ')}
      api={`curl ${shellWord(`${location.origin}/api/council/vote${query === '' ? '' : `?${query}`}`)}`}
    />
  );
}
