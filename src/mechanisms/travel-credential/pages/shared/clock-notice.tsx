import type { MemberState } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { localeOf } from '../../../../desk/figures/formats.ts';
import { localWords } from './local-time.ts';
import { minuteNow, minutesOff, type ServerClock } from './server-clock.ts';
import { JOURNEY_WORDS } from './words.ts';

interface Props {
  readonly clock: ServerClock | null;
  /** By whose clock the time is told. */
  readonly state: MemberState;
}

/** Says that the clock of the device is wrong: the server's counts, here and for the law. */
export function ClockNotice({ clock, state }: Props): ReactNode {
  const { t } = useTranslation(JOURNEY_WORDS);
  const locale = localeOf(useLanguage());
  const off = minutesOff(clock);
  if (off === 0) return null;
  return (
    <output className="form__told form__told--warn">
      <span>
        {t(off > 0 ? 'clock.ahead' : 'clock.behind', { n: Math.abs(off) })}{' '}
        {t('clock.counts', { time: localWords(minuteNow(clock), state, locale) })}
      </span>
    </output>
  );
}
