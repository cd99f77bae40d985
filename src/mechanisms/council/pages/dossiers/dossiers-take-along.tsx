import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { shellWord } from '../../../../desk/take-along/shell-word.ts';
import { TakeAlong } from '../../../../desk/take-along/take-along.tsx';
import type { DossierLine } from './lines.ts';

const HEADS = ['name', 'title', 'procedure', 'stands_at', 'since', 'next_due', 'what_is_due', 'mechanism'];

/** The dossiers that are shown, and all of them for programs. */
export function DossiersTakeAlong({ lines }: { readonly lines: readonly DossierLine[] }): ReactNode {
  const { t } = useTranslation('council.dossiers');
  const language = useLanguage();
  const other = language !== 'en';
  return (
    <TakeAlong
      tables={[
        {
          title: t('title'),
          fileName: 'council-dossiers',
          columns: HEADS.map((head) => ({ head, kind: 'text' })),
          rows: lines.map(({ name, title, kindText, stageText, last, due, mechanism }) => [
            name,
            title,
            kindText,
            stageText,
            last,
            due?.by ?? null,
            due?.text ?? null,
            mechanism,
          ]),
        },
      ]}
      command={`npm run -s acquis -- council dossiers${other ? ` --language ${language}` : ''}`}
      api={`curl ${shellWord(`${location.origin}/api/council/dossiers${other ? `?language=${language}` : ''}`)}`}
    />
  );
}
