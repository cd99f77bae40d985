import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export function Loading({ year }: { readonly year: number }): ReactNode {
  const { t } = useTranslation('solidarity');
  return (
    <div className="notice" aria-live="polite">
      <h1>{t('title', { year })}</h1>
      <p>{t('loading', { year })}</p>
    </div>
  );
}

/** The server does not answer: the address keeps the what-if, and asking goes on. */
export function Gone({ onAgain }: { readonly onAgain: () => void }): ReactNode {
  const { t } = useTranslation('solidarity');
  return (
    <div className="notice" role="alert">
      <h1>{t('gone.title')}</h1>
      <p>{t('gone.kept')}</p>
      <button type="button" className="button" onClick={onAgain}>
        {t('gone.again')}
      </button>
    </div>
  );
}

export function NoPool({ year, message }: { readonly year: number; readonly message: string }): ReactNode {
  const { t } = useTranslation('solidarity');
  return (
    <div className="notice">
      <h1>{t('none.title', { year })}</h1>
      {message !== '' && <p>{message}</p>}
      <p>{t('none.how')}</p>
      <Link className="button" to="/solidarity/$year" params={{ year: '2026' }}>
        {t('none.go')}
      </Link>
    </div>
  );
}

export function Bad({ message }: { readonly message: string }): ReactNode {
  const { t } = useTranslation('solidarity');
  return (
    <div className="notice" role="alert">
      <h1>{t('bad.title')}</h1>
      <p>{t('bad.what', { message })}</p>
    </div>
  );
}
