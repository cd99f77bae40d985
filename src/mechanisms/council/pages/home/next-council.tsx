import { formatDay } from '#kernel';
import { Link } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { todayInBrussels } from '../../../../desk/figures/today.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { countsOf, isDecision } from '../agenda/points.ts';
import { meetingDays } from '../shared/meeting-days.ts';
import { nextOrLast } from '../shared/next-meeting.ts';
import { useAgenda, useMeetings, type MeetingHead } from '../shared/queries.ts';
import '../shared/words.ts';
import './next-council.css';
import './words.ts';

/** The next Council, or else the last: its days, how much is on it, and what is decided first. */
export function NextCouncil(): ReactNode {
  const { t } = useTranslation('council.home');
  const { t: shared } = useTranslation('council.shared');
  const heading = useId();
  const { data, failureCount } = useMeetings();
  const today = formatDay(todayInBrussels());
  const meeting = nextOrLast(data?.meetings ?? [], today);
  const past = meeting !== undefined && meeting.to < today;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{t(past ? 'last' : 'next')}</h2>
      {data === undefined ? (
        <output className="hint">{shared(failureCount > 0 ? 'gone' : 'loading')}</output>
      ) : meeting === undefined ? (
        <>
          <p>{t('none')}</p>
          <p className="hint">{t('how')}</p>
          <p>
            <Link to="/council/import">{t('import')}</Link>
          </p>
        </>
      ) : (
        <OnTheTable meeting={meeting} past={past} />
      )}
    </section>
  );
}

const FIRST = 4;

function OnTheTable({ meeting, past }: { readonly meeting: MeetingHead; readonly past: boolean }): ReactNode {
  const { t } = useTranslation('council.home');
  const { t: shared } = useTranslation('council.shared');
  const locale = useLocale();
  const items = useAgenda(meeting.name).data?.items ?? [];
  const decisions = items.filter(isDecision);
  return (
    <>
      <p>
        <strong>{t(meeting.informal ? 'informal' : 'title', { title: meeting.title })}</strong>
        <span className="next-council__days">{meetingDays(meeting, locale)}</span>
      </p>
      <p className="hint">
        {t('points', { points: meeting.points, decisions: countsOf(items).decisions })}
        {meeting.example && ` · ${shared('example')}`}
      </p>
      {decisions.length > 0 && (
        <>
          <h3 className="next-council__first">{t(past ? 'decisions.past' : 'decisions')}</h3>
          <ul className="next-council__decisions">
            {decisions.slice(0, FIRST).map(({ key, title, typeText, dossier }) => (
              <li key={key}>
                {dossier === null ? (
                  <Link to="/council/agenda/$meeting" params={{ meeting: meeting.name }}>
                    {title}
                  </Link>
                ) : (
                  <Link to="/council/dossiers/$dossier" params={{ dossier: dossier.name }}>
                    {title}
                  </Link>
                )}
                <span className="hint">{typeText}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to="/council/agenda">{t('agenda')}</Link>
      </p>
    </>
  );
}
