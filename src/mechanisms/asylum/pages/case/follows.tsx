import { useEffect, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseAnswer } from './ask-case.ts';
import { FollowsQuestion } from './follows-question.tsx';
import { WouldChange } from './would-change.tsx';

interface Props {
  readonly answer: CaseAnswer;
  /** Changes with each step that was gone on with. */
  readonly moves: number;
}

/** What follows from the facts: every question, settled or open, and what would change it. */
export function Follows({ answer, moves }: Props): ReactNode {
  const { t } = useTranslation('asylum.case');
  const id = useId();
  const { settled, open, questions, readings, notice, wouldChange } = answer;
  return (
    <section className="follows" id="follows" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {t('follows')}
      </h2>
      <p className="follows__count">{t('count', { settled, open, all: settled + open })}</p>
      <Announced text={t('count', { settled, open, all: settled + open })} moves={moves} />
      <p className="follows__notice">{notice}</p>
      {questions.map((question) => (
        <FollowsQuestion
          key={question.name}
          question={question}
          readings={readings.filter((reading) => reading.question === question.name)}
        />
      ))}
      <WouldChange changes={wouldChange} />
    </section>
  );
}

/** Said once a step is gone on with, not while the page comes, and politely. */
function Announced({ text, moves }: { readonly text: string; readonly moves: number }): ReactNode {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (moves > 0) setSaid(text);
    // oxlint-disable-next-line react/exhaustive-deps -- a change of words alone says nothing new
  }, [moves]);
  return (
    <output className="hidden-words" aria-live="polite">
      {said}
    </output>
  );
}
