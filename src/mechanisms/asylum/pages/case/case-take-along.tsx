import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TakenTable } from '../../../../desk/take-along/table.ts';
import { shellWord } from '../../../../desk/take-along/shell-word.ts';
import { TakeAlong } from '../../../../desk/take-along/take-along.tsx';
import type { CaseAnswer } from './ask-case.ts';
import { inputOf, type CaseState } from './case-state.ts';

const FILE = 'asylum-case.json';

/** The facts as a file, what follows as a table, and the same question for programs: from the file, in no address. */
export function CaseTakeAlong({
  state,
  answer,
}: {
  readonly state: CaseState;
  readonly answer: CaseAnswer;
}): ReactNode {
  const { t } = useTranslation('asylum.case');
  const table: TakenTable = {
    title: t('follows'),
    fileName: 'asylum-case',
    columns: ['question', 'outcome', 'sentence'].map((head) => ({ head, kind: 'text' })),
    rows: answer.questions.map(({ title, outcome, sentence }) => [title, outcome, sentence]),
  };
  return (
    <>
      <TakeAlong
        tables={[table]}
        files={[
          {
            label: t('file'),
            fileName: FILE,
            type: 'application/json',
            content: () => `${JSON.stringify(inputOf(state), null, 2)}\n`,
          },
        ]}
        command={`npm run -s acquis -- asylum ask --input ${FILE}`}
        api={`curl -H 'content-type: application/json' -d @${FILE} ${shellWord(`${location.origin}/api/asylum/ask`)}`}
      />
      <p className="hint no-print">{t('file.hint')}</p>
    </>
  );
}
