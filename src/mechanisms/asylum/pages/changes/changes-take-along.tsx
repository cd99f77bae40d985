import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { shellWord } from '../../../../desk/take-along/shell-word.ts';
import { TakeAlong } from '../../../../desk/take-along/take-along.tsx';
import type { Changes } from '../shared/queries.ts';

interface Props {
  readonly lines: Changes['countries'];
  readonly on: string;
}

const HEADS = ['day', 'country', 'name', 'what', 'before', 'after', 'text'];

/** The changes that are shown, and all of the day for programs. */
export function ChangesTakeAlong({ lines, on }: Props): ReactNode {
  const { t } = useTranslation('asylum.changes');
  const language = useLanguage();
  const other = language !== 'en';
  return (
    <TakeAlong
      tables={[
        {
          title: t('title'),
          fileName: `asylum-changes-${on}`,
          columns: HEADS.map((head) => ({ head, kind: 'text' })),
          rows: lines.map(({ code, name, what, before, after, text }) => [
            on,
            code,
            name,
            what,
            before,
            after,
            text,
          ]),
        },
      ]}
      command={`npm run -s acquis -- asylum changes --on ${on}${other ? ` --language ${language}` : ''}`}
      api={`curl ${shellWord(`${location.origin}/api/asylum/changes?on=${on}${other ? `&language=${language}` : ''}`)}`}
    />
  );
}
