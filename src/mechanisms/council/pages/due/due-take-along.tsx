import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { shellWord } from '../../../../desk/take-along/shell-word.ts';
import { TakeAlong } from '../../../../desk/take-along/take-along.tsx';
import type { Due } from '../../outputs/due-schema.ts';
import type { DueSearch } from './search.ts';

interface Props {
  readonly lines: readonly Due[];
  readonly days: number;
  readonly search: DueSearch;
}

const HEADS = ['by', 'status', 'kind', 'what', 'about', 'who', 'dossier', 'meeting', 'under', 'address'];

/** The lines that are shown, a calendar to subscribe to, and all lines for programs. */
export function DueTakeAlong({ lines, days, search }: Props): ReactNode {
  const { t } = useTranslation('council.due');
  const language = useLanguage();
  const other = language !== 'en';
  // The kind is no question of the server’s: it is a column of what it answers.
  const { who, state, dossier } = search;
  const asked = Object.entries({
    days: String(days),
    ...(dossier === undefined ? {} : { dossier }),
    ...(who === undefined ? {} : { who }),
    ...(state === undefined ? {} : { state }),
    ...(other ? { language } : {}),
  });
  return (
    <TakeAlong
      tables={[
        {
          title: t('title'),
          fileName: 'council-due',
          columns: HEADS.map((head) => ({ head, kind: 'text' })),
          rows: lines.map(
            ({ by, status, kind, text, about, who, dossier, meeting, citation, practice, url }) => [
              by,
              status,
              kind,
              text,
              about,
              who,
              dossier,
              meeting,
              citation ?? practice,
              url,
            ],
          ),
        },
      ]}
      feed={{ href: `/api/council/due.ics?language=${language}` }}
      command={[
        'npm run -s acquis -- council due',
        ...asked.map(([name, value]) => `--${name} ${value}`),
      ].join(' ')}
      api={`curl ${shellWord(`${location.origin}/api/council/due?${new URLSearchParams(asked).toString()}`)}`}
    />
  );
}
