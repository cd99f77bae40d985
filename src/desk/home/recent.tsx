import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../figures/formats.ts';
import { useLocale } from '../languages/index.ts';
import { actorInWords } from '../register/actor-words.ts';
import { useRegisterEvents } from '../register/events.ts';
import { useTeller } from '../register/use-teller.ts';

const SHOWN = 8;

/** The last events of the register, over all mechanisms. */
export function Recent(): ReactNode {
  const { t } = useTranslation('home');
  const locale = useLocale();
  const tell = useTeller();
  const { data, failureCount } = useRegisterEvents({}, SHOWN);
  const events = data?.pages[0]?.events;
  return (
    <section aria-labelledby="recent-heading">
      <h2 id="recent-heading">{t('recent.title')}</h2>
      {events === undefined ? (
        <output className="hint">{t(failureCount > 0 ? 'recent.gone' : 'recent.loading')}</output>
      ) : events.length === 0 ? (
        <p className="hint">{t('recent.none')}</p>
      ) : (
        <ol className="recent">
          {events.map((event) => (
            <li key={event.position}>
              <Link to="/register" search={{ stream: event.stream, version: event.version }}>
                {tell(event).text}
              </Link>
              <span className="hint">
                {formatsIn(locale).moment(event.recordedAt)} · {actorInWords(event.actor, t, locale)}
              </span>
            </li>
          ))}
        </ol>
      )}
      <p>
        <Link to="/register">{t('recent.all')}</Link>
      </p>
    </section>
  );
}
