import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { MINUTES_PER_HOUR, parseMoment } from '../../journey/moment.ts';
import { minuteNow, type ServerClock } from '../shared/server-clock.ts';
import { SENT } from './words.ts';

interface Props {
  readonly eraseBy: string;
  readonly clock: ServerClock | null;
}

const MINUTE_MS = 60_000;
/** From here on minutes matter. */
const HOURS_FROM = 2;

/** How long until all of it is erased at the latest, by the clock of the server. */
export function Countdown({ eraseBy, clock }: Props): ReactNode {
  const { t } = useTranslation(SENT);
  const locale = localeOf(useLocale());
  const [now, setNow] = useState(() => minuteNow(clock));
  useEffect(() => {
    const tick = (): void => setNow(minuteNow(clock));
    tick();
    const timer = setInterval(tick, MINUTE_MS);
    return () => clearInterval(timer);
  }, [clock]);
  const left = Math.max(0, parseMoment(eraseBy) - now);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const words =
    left >= HOURS_FROM * MINUTES_PER_HOUR
      ? relative.format(Math.floor(left / MINUTES_PER_HOUR), 'hour')
      : relative.format(left, 'minute');
  return <p>{t('erase.in', { words })}</p>;
}
