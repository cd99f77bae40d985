import type { MemberState } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { useSubmit } from '../../../../desk/people/use-submit.ts';
import { parseMoment, type Minute } from '../../journey/moment.ts';
import type { SubmissionWindow } from '../shared/ask-journey.ts';
import { CiteLink } from '../shared/cite.tsx';
import { localWords } from '../shared/local-time.ts';
import { JOURNEY_WORDS } from '../shared/words.ts';
import { SEND } from './words.ts';

interface Props {
  readonly declared: Minute;
  readonly state: MemberState;
  /** What the border crossing point is called. */
  readonly point: string;
  readonly answer: SubmissionWindow | undefined;
  readonly failures: number;
}

/** Whether it can be sent now, and from when or until when, by the clock of the border crossing point. */
export function WindowAnswer({ declared, state, point, answer, failures }: Props): ReactNode {
  const { t } = useTranslation(SEND);
  const { t: shared } = useTranslation(JOURNEY_WORDS);
  const locale = localeOf(useLocale());
  if (answer === undefined) {
    return <output className="hint">{shared(failures > 0 ? 'gone' : 'loading')}</output>;
  }
  const opens = answer.opens === null ? null : parseMoment(answer.opens);
  const open = answer.answer.answer === 'yes';
  const early = answer.answer.reasons.some(({ code }) => code === 'journey.window.too-early');
  const words = (minute: Minute): string => localWords(minute, state, locale);
  return (
    <div className={open ? 'send__answer' : 'send__answer send__answer--not'}>
      <output>
        <strong>{t(open ? 'window.open' : early ? 'window.early' : 'window.over')}</strong>{' '}
        {open && t('window.until', { time: words(declared) })}
        {early && opens !== null && t('window.from', { time: words(opens), crossing: words(declared) })}
        {!open && !early && t('window.was', { time: words(declared) })}
      </output>
      <p className="hint">
        {answer.answer.reasons.map(({ code, citation, url }) => (
          <CiteLink key={code} citation={citation} url={url} />
        ))}
      </p>
      {early && opens !== null && <Remind opens={opens} declared={declared} point={point} />}
    </div>
  );
}

interface RemindProps {
  readonly opens: Minute;
  readonly declared: Minute;
  readonly point: string;
}

/** The moment it opens, for the calendar of the device. */
function Remind({ opens, declared, point }: RemindProps): ReactNode {
  const { t } = useTranslation(SEND);
  const { busy, wrong, run } = useSubmit();
  const take = async (): Promise<void> => {
    const { offerReminder } = await import('./reminder.ts');
    offerReminder({
      from: opens,
      until: declared,
      title: t('reminder.title'),
      text: t('reminder.text', { point }),
      fileName: t('reminder.file'),
    });
  };
  return (
    <>
      <p>
        <button type="button" className="button" disabled={busy} onClick={() => void run(take)}>
          {t('reminder')}
        </button>
      </p>
      {wrong !== null && <p role="alert">{wrong}</p>}
    </>
  );
}
