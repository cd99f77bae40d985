import { Link } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** An address that nothing answers to, with a way on. */
export function NotFound(): ReactNode {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${t('nothingHere')} · Acquis`;
  }, [t]);
  return (
    <div className="notice">
      <h1>{t('nothingHere')}</h1>
      <p>
        <Link to="/">{t('goHome')}</Link>
      </p>
    </div>
  );
}
