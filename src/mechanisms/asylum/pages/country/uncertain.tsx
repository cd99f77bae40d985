import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CountryProps } from './country-view.tsx';

/** What a reader must not take for settled. */
export function Uncertain({ country: { uncertain } }: CountryProps): ReactNode {
  const { t } = useTranslation('asylum.country');
  const heading = useId();
  return (
    <section className="uncertain" aria-labelledby={heading}>
      <h2 id={heading}>{t('uncertain.title')}</h2>
      {uncertain.length === 0 ? (
        <p>{t('uncertain.none')}</p>
      ) : (
        <ul className="uncertain__list">
          {uncertain.map(({ about, text }) => (
            <li key={`${about} ${text}`}>
              <strong>{about}</strong> {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
