import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NAME } from '../../about.ts';
import { JOURNEY_WORDS } from './words.ts';

const PAGES = ['send', 'sent', 'your-data'] as const;

/** The other pages of the traveller. */
export function TravellerLinks({ here }: { readonly here: (typeof PAGES)[number] }): ReactNode {
  const { t } = useTranslation(JOURNEY_WORDS);
  return (
    <nav className="no-print" aria-label={t('page.more')}>
      <ul className="row">
        {PAGES.filter((page) => page !== here).map((page) => (
          <li key={page}>
            <Link className="button" to={`/${NAME}/${page}`}>
              {t(`page.${page}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
