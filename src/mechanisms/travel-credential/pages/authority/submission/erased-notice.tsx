import type { StateCode } from '#kernel';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventData } from '../../../journey/events.ts';
import type { Minute } from '../../../journey/moment.ts';
import { useLocalTimes } from '../use-local-times.ts';
import { AUTHORITY } from '../words.ts';
import { SUBMISSION } from './words.ts';

interface Props {
  readonly state: StateCode;
  readonly office: string;
  readonly at: Minute;
  /** Null where it is due and the register does not say yet that it is gone. */
  readonly ground: EventData<'SubmissionErased'>['ground'] | null;
}

/** In place of what was there: when it was erased, and how one goes on. */
export function ErasedNotice({ state, office, at, ground }: Props): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  const { t: authority } = useTranslation(AUTHORITY);
  const times = useLocalTimes(state);
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the focus went with the rest.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="form__told form__told--warn submission__erased" role="alert">
      <h2 tabIndex={-1} ref={heading}>
        {t(ground === null ? 'erased.due' : 'erased.at', { time: times.moment(at) })}
      </h2>
      <p>
        {ground !== null && `${authority(`ground.${ground}`)}. `}
        {t('erased.without')}
      </p>
      <p className="row">
        <Link className="button" to="/travel-credential/inbox" search={{ office }}>
          {t('toInbox')}
        </Link>
        <Link className="button button--quiet" to="/travel-credential/erased" search={{ office }}>
          {t('toErased')}
        </Link>
      </p>
    </div>
  );
}
