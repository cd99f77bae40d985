import type { MemberState } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { shellWord } from '../../../../desk/take-along/shell-word.ts';
import { TakeAlong } from '../../../../desk/take-along/take-along.tsx';
import type { Item, Meeting } from '../shared/queries.ts';

interface Props {
  readonly meeting: Meeting;
  readonly shown: readonly Item[];
  readonly states: readonly MemberState[];
  /** Whether the address names the meeting: the command then does as well. */
  readonly named: boolean;
}

const HEADS = [
  'point',
  'part',
  'title',
  'type',
  'asked',
  'dossier',
  'dossier_title',
  'stands_at',
  'mechanism',
];

/** The points that are shown, and the whole agenda for programs. */
export function AgendaTakeAlong({ meeting, shown, states, named }: Props): ReactNode {
  const { t } = useTranslation('council.agenda');
  const language = useLanguage();
  const asked = new URLSearchParams({
    ...(named ? { meeting: meeting.name } : {}),
    ...(language === 'en' ? {} : { language }),
  });
  const search = asked.toString();
  return (
    <TakeAlong
      tables={[
        {
          title: t('title'),
          fileName: `council-${meeting.name}`,
          columns: [...HEADS, ...states.map((state) => `position_${state}`)].map((head) => ({
            head,
            kind: 'text',
          })),
          rows: shown.map(({ key, partTitle, title, type, typeText, dossier, announced }) => [
            key,
            partTitle,
            title,
            type,
            typeText,
            dossier?.name ?? null,
            dossier?.title ?? null,
            dossier?.stageText ?? null,
            dossier?.mechanism ?? null,
            ...states.map((state) => announced[state] ?? null),
          ]),
        },
      ]}
      command={[
        'npm run -s acquis -- council agenda',
        ...[...asked].map(([name, value]) => `--${name} ${shellWord(value)}`),
      ].join(' ')}
      api={`curl ${shellWord(`${location.origin}/api/council/agenda${search === '' ? '' : `?${search}`}`)}`}
    />
  );
}
