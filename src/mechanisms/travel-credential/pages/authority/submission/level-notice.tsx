import type { Answer } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, type Level } from '../../../authentication/level.ts';
import { SUBMISSION } from './words.ts';

const SIGNS: Readonly<Record<Answer, string>> = { yes: '✓', no: '✕', 'not-yet-known': '?' };

/** How far the document is genuine, in one plain sentence for a guard. */
export function LevelNotice({ level }: { readonly level: Level }): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  const answer = answerOf(level);
  return (
    <p className={`submission__level submission__level--${answer}`}>
      <span className="submission__sign" aria-hidden="true">
        {SIGNS[answer]}
      </span>
      <span>
        <strong>{t(`level.${answer}`)}</strong> {t(`level.${level}`)}
      </span>
    </p>
  );
}
