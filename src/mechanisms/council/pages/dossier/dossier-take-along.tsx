import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { shellWord } from '../../../../desk/take-along/shell-word.ts';
import type { TakenTable } from '../../../../desk/take-along/table.ts';
import { TakeAlong } from '../../../../desk/take-along/take-along.tsx';
import type { Dossier } from '../shared/queries.ts';

const HISTORY = ['day', 'by', 'step', 'code', 'track', 'source', 'address'];
const FOLLOW_UPS = ['day', 'what', 'code', 'kind', 'who', 'status', 'done', 'under', 'address'];

/** What happened and what follows as tables, and the whole dossier for programs. */
export function DossierTakeAlong({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { t } = useTranslation('council.dossier');
  const language = useLanguage();
  const { name } = dossier;
  const tables: readonly TakenTable[] = [
    {
      title: t('take.history'),
      fileName: `dossier-${name}-history`,
      columns: HISTORY.map((head) => ({ head, kind: 'text' })),
      rows: dossier.history.map(({ on, by, text, step, track, source }) => [
        on,
        by,
        text,
        step,
        track,
        source?.title ?? null,
        source?.url ?? null,
      ]),
    },
    {
      title: t('take.due'),
      fileName: `dossier-${name}-follow-ups`,
      columns: FOLLOW_UPS.map((head) => ({ head, kind: 'text' })),
      rows: dossier.followUps.map(({ due, text, code, kind, who, status, done, citation, practice, url }) => [
        due,
        text,
        code,
        kind,
        who,
        status,
        done,
        citation ?? practice,
        url,
      ]),
    },
  ];
  const address = `${location.origin}/api/council/dossiers/${name}${language === 'en' ? '' : `?language=${language}`}`;
  return (
    <TakeAlong
      tables={tables}
      command={[
        `npm run -s acquis -- council dossier ${shellWord(name)}`,
        ...(language === 'en' ? [] : [`--language ${language}`]),
      ].join(' ')}
      api={`curl ${shellWord(address)}`}
    />
  );
}
