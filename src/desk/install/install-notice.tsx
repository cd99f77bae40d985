import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './install.css';
import { useInstalling } from './installing.ts';
import { INSTALL } from './words.ts';

/** A button where the browser installs, how it is done elsewhere, and nothing once it was done. */
export function InstallNotice(): ReactNode {
  const { t } = useTranslation(INSTALL);
  const installing = useInstalling();
  const [failed, setFailed] = useState(false);
  if (installing.kind === 'installed') return null;
  return (
    <section className="install no-print" aria-labelledby="install">
      <h2 id="install">{t('title')}</h2>
      <p>{t('why')}</p>
      {installing.kind === 'offered' ? (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => {
              setFailed(false);
              installing.install().catch(() => setFailed(true));
            }}
          >
            {t('install')}
          </button>
        </p>
      ) : (
        <p className="hint">{t(installing.apple ? 'apple' : 'other')}</p>
      )}
      {failed && (
        <p className="wrong" role="alert">
          {t('failed')}
        </p>
      )}
    </section>
  );
}
