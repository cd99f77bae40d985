import type { StateCode } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment, type Minute } from '../../../journey/moment.ts';
import { useLocalTimes } from '../use-local-times.ts';
import { useMillisecondsTo } from './use-clock.ts';
import { SUBMISSION } from './words.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

interface Props {
  readonly state: StateCode;
  readonly eraseBy: Minute;
}

/** How long it is until all is erased, by the server's clock. */
export function Countdown({ state, eraseBy }: Props): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  const times = useLocalTimes(state);
  const left = Math.max(0, useMillisecondsTo(eraseBy));
  const hours = Math.floor(left / HOUR);
  const minutes = Math.floor((left % HOUR) / MINUTE);
  const seconds = Math.floor((left % MINUTE) / SECOND);
  return (
    <p className="submission__countdown">
      {/* A timer is not read out at each tick. */}
      <span role="timer">
        {hours > 0 ? t('countdown.hours', { hours, minutes }) : t('countdown.minutes', { minutes, seconds })}
      </span>{' '}
      <span className="hint">
        {t('countdown.by')} <time dateTime={formatMoment(eraseBy)}>{times.moment(eraseBy)}</time>,{' '}
        {times.zone}
      </span>
    </p>
  );
}
