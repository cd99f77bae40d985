import { textUrl, printProvision } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { todayInBrussels } from '../../../../desk/figures/today.ts';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import type { CalendarEntry } from '../../rules/calendar.ts';
import { ACTOR_WORDS } from '../../words/actor-words.ts';
import { deadlines, entryInWords } from './deadlines.ts';
import './timeline.css';
import { TimelinePicture } from './timeline-picture.tsx';
import { whenInWords } from './when-in-words.ts';

interface Props {
  readonly year: number;
  readonly asked: string | undefined;
  readonly onAsk: (why: string) => void;
}

/** The year as a line with today on it, and the same as lists: ahead, behind us, and what waits for an event. */
export function Timeline({ year, asked, onAsk }: Props): ReactNode {
  const { t } = useTranslation('solidarity');
  const today = todayInBrussels();
  const { past, ahead, fromEvents } = deadlines(year, today);
  const list = (entries: readonly CalendarEntry[], next?: CalendarEntry): ReactNode => (
    <DeadlineTable entries={entries} next={next} asked={asked} onAsk={onAsk} />
  );
  const isAsked = (entries: readonly CalendarEntry[]): boolean =>
    entries.some(({ code }) => asked === `due.${code}`);
  return (
    <section className="timeline" aria-labelledby="timeline-heading">
      <h2 id="timeline-heading">{t('timeline.title')}</h2>
      <p className="hint">{t('timeline.lead')}</p>
      <TimelinePicture past={past} ahead={ahead} today={today} />
      <h3>{t('timeline.ahead')}</h3>
      {ahead.length === 0 ? <p>{t('timeline.none')}</p> : list(ahead, ahead[0])}
      <details open={isAsked(past)}>
        <summary>
          {t('timeline.past')} ({past.length})
        </summary>
        {list(past)}
      </details>
      <details open={isAsked(fromEvents)}>
        <summary>
          {t('timeline.events')} ({fromEvents.length})
        </summary>
        {list(fromEvents)}
      </details>
    </section>
  );
}

interface TableProps {
  readonly entries: readonly CalendarEntry[];
  /** The one that comes first, to be marked. */
  readonly next: CalendarEntry | undefined;
  readonly asked: string | undefined;
  readonly onAsk: (why: string) => void;
}

function DeadlineTable({ entries, next, asked, onAsk }: TableProps): ReactNode {
  const { t } = useTranslation('solidarity');
  const language = useLanguage();
  const locale = useLocale();
  const formats = formatsIn(locale);
  return (
    <table className="plain-table plain-table--wide timeline__table">
      <thead>
        <tr>
          {['by', 'what', 'who', 'under'].map((head) => (
            <th key={head} scope="col">
              {t(`timeline.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const { code, actor, provision } = entry;
          const id = `due.${code}`;
          return (
            <tr key={code}>
              <td className="timeline__when">
                {whenInWords(entry, formats, t)}
                {entry === next && <span className="badge timeline__next">{t('timeline.next')}</span>}
              </td>
              <th scope="row">
                <button
                  type="button"
                  className="figure timeline__what"
                  data-figure={id}
                  aria-expanded={asked === id}
                  onClick={() => onAsk(id)}
                >
                  {entryInWords(entry, language)}
                </button>
              </th>
              <td>{ACTOR_WORDS[language][actor]}</td>
              <td>
                <a href={textUrl(provision, locale)} target="_blank" rel="noreferrer">
                  {printProvision(provision, { language })}
                  <span aria-hidden="true"> ↗</span>
                </a>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
