import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trust } from './queries.ts';
import { TRUST_WORDS } from './words.ts';

/** States that issue documents with a chip and of which nothing is trusted, and what that means at the border. */
export function MissingStates({ missing, missingBy }: Pick<Trust, 'missing' | 'missingBy'>): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  return (
    <section aria-labelledby="trust-missing" className="trust__part">
      <h2 id="trust-missing">{t('missing')}</h2>
      {missing.length === 0 ? (
        <p>{t('missing.none')}</p>
      ) : (
        <>
          <p>{t('missing.means')}</p>
          <details>
            <summary>{t('missing.which', { n: missing.length })}</summary>
            <ul className="trust__missing">
              {missing.map(({ country, code, name }) => (
                <li key={country}>
                  {name} <span className="hint">{code}</span>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      <p className="hint">
        {t('missing.by')} <span lang="en">{missingBy}</span>.
      </p>
    </section>
  );
}
