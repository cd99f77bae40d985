import { Link } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ShortDay } from '../../../../desk/figures/short-day.tsx';
import type { CountryProps } from './country-view.tsx';
import { momentsOf } from './moments.ts';

/** What changed and when, from the earliest on; each day leads to the page as of that day. */
export function TimeLine({ country: { code, changes, asOf } }: CountryProps): ReactNode {
  const { t } = useTranslation('asylum.country');
  const heading = useId();
  return (
    <section className="time" aria-labelledby={heading}>
      <h2 id={heading}>{t('time.title')}</h2>
      <p className="hint">{t('time.lead')}</p>
      <ol className="time__line">
        {momentsOf(changes, asOf).map(({ on, kind, changes: all }) => (
          <li
            key={`${on} ${kind}`}
            className={`time__moment time__moment--${kind}${on > asOf ? ' time__moment--later' : ''}`}
          >
            <p className="time__day">
              {kind === 'change' ? (
                <Link to="/asylum/countries/$country" params={{ country: code }} search={{ day: on }}>
                  <ShortDay day={on} />
                </Link>
              ) : (
                <ShortDay day={on} />
              )}
            </p>
            {kind !== 'change' && (
              <p>
                <strong>{t(`time.${kind}`)}</strong>
              </p>
            )}
            {all.map(({ text, source }) => (
              <div key={text}>
                <p>{text}</p>
                {source !== null && (
                  <p className="country__source" lang="en">
                    {source}
                  </p>
                )}
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
