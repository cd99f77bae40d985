import type { StateCode } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalTimes } from '../use-local-times.ts';
import { AUTHORITY } from '../words.ts';
import type { SubmissionRecord } from './record.ts';
import { SUBMISSION } from './words.ts';

interface Props {
  readonly state: StateCode;
  readonly record: SubmissionRecord;
}

/** What a guard decided, and until when the rest is there. */
export function DecidedNotice({ state, record: { decision, eraseBy } }: Props): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  const { t: authority } = useTranslation(AUTHORITY);
  const times = useLocalTimes(state);
  if (decision === null) return null;
  return (
    <p className="done submission__decided">
      <strong>{authority(`decision.${decision.decision}`)}</strong>, {times.moment(decision.at)}.{' '}
      {t('decided.erasedBy', { time: times.moment(eraseBy) })}
    </p>
  );
}
