import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** An address that nothing answers to, with a way on. */
export function NotFound(): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="notice">
      <h1>{t('nothingHere')}</h1>
      <p>
        <Link to="/solidarity/$year" params={{ year: '2026' }}>
          {t('goHome')}
        </Link>
      </p>
    </div>
  );
}
