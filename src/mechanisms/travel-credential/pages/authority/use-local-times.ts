/** Moments as the clocks of a border crossing point show them, in the language of the page. */
import type { StateCode } from '#kernel';
import { useMemo } from 'react';
import { localeOf } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { timeOf, type Minute } from '../../journey/moment.ts';
import { zoneOf } from '../shared/local-time.ts';
import { comesTwice } from './inbox/hours.ts';

export interface LocalTimes {
  /** `Thursday 3 December 2026`. */
  readonly day: (minute: Minute) => string;
  /** `09:00`; with the zone in the hour that the clocks show twice. */
  readonly time: (minute: Minute) => string;
  /** `3 Dec 2026, 09:00`. */
  readonly moment: (minute: Minute) => string;
  /** What the zone is called: `Central European Time`. */
  readonly zone: string;
}

export function useLocalTimes(state: StateCode): LocalTimes {
  const locale = localeOf(useLocale());
  return useMemo(() => timesOf(state, locale), [state, locale]);
}

function timesOf(state: StateCode, locale: string): LocalTimes {
  const timeZone = zoneOf(state);
  const formatter = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options });
  const long = formatter({ dateStyle: 'full' });
  const medium = formatter({ dateStyle: 'medium', timeStyle: 'short' });
  const short = formatter({ timeStyle: 'short' });
  const offset = formatter({ timeZoneName: 'shortOffset' });
  const generic = formatter({ timeZoneName: 'longGeneric' });
  const twice = (minute: Minute): string => (comesTwice(minute, state) ? ` (${zoneIn(offset, minute)})` : '');
  return {
    day: (minute) => long.format(timeOf(minute)),
    time: (minute) => short.format(timeOf(minute)) + twice(minute),
    moment: (minute) => medium.format(timeOf(minute)) + twice(minute),
    zone: zoneIn(generic),
  };
}

/** Of a moment; of now where none is given, since states changed zones. */
function zoneIn(formatter: Intl.DateTimeFormat, minute?: Minute): string {
  const parts = formatter.formatToParts(minute === undefined ? undefined : timeOf(minute));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
