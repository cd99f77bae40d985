import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { shellWord } from '../../../../desk/take-along/shell-word.ts';
import { TakeAlong } from '../../../../desk/take-along/take-along.tsx';
import type { Due, DueParty } from '../../outputs/due-schema.ts';

interface Props {
  readonly lines: readonly Due[];
  readonly days: number;
  /** Of whom alone. */
  readonly who: DueParty | undefined;
}

const HEADS = ['by', 'status', 'kind', 'what', 'about', 'who', 'dossier', 'meeting', 'under', 'address'];

/** The lines that are shown, a calendar to subscribe to, and all lines for programs. */
export function DueTakeAlong({ lines, days, who }: Props): ReactNode {
  const { t } = useTranslation('council.due');
  const language = useLanguage();
  const other = language !== 'en';
  const asked = `days=${days}${who === undefined ? '' : `&who=${who}`}${other ? `&language=${language}` : ''}`;
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
      command={`npm run -s acquis -- council due --days ${days}${who === undefined ? '' : ` --who ${who}`}${other ? ` --language ${language}` : ''}`}
      api={`curl ${shellWord(`${location.origin}/api/council/due?${asked}`)}`}
    />
  );
}
