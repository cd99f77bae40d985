import type { Answer } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './answer-word.css';
import './words.ts';

const SIGNS: Readonly<Record<Answer, string>> = { yes: '✓', no: '✕', 'not-yet-known': '?' };

interface Props {
  readonly answer: Answer;
  /** Said in place of yes, no or not yet known. */
  readonly children?: ReactNode;
}

/** One of the three answers, as a word with its mark. */
export function AnswerWord({ answer, children }: Props): ReactNode {
  const { t } = useTranslation('asylum.shared');
  return (
    <span className={`answer answer--${answer}`}>
      <span className="answer-sign" aria-hidden="true">
        {SIGNS[answer]}
      </span>{' '}
      {children ?? t(`answer.${answer}`)}
    </span>
  );
}
