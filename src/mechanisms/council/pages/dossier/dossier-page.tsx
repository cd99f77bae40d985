import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiRefusal } from '../../../../desk/api.ts';
import { NotYet } from '../shared/not-yet.tsx';
import { useDossier } from '../shared/queries.ts';
import { DossierView } from './dossier-view.tsx';
import './dossier.css';
import './words.ts';

/** One dossier, or that there is none of that name. */
export function DossierPage(): ReactNode {
  const { t } = useTranslation('council.dossier');
  const { dossier: name = '' }: { readonly dossier?: string } = useParams({ strict: false });
  const { data, error, failureCount } = useDossier(name);
  if (data !== undefined) return <DossierView key={name} dossier={data} />;
  if (!(error instanceof ApiRefusal)) return <NotYet title={t('title')} failureCount={failureCount} />;
  return (
    <div className="notice">
      <h1>{t('missing.title', { name })}</h1>
      <p>{t('missing.how')}</p>
      <Link className="button" to="/council/dossiers">
        {t('all')}
      </Link>
    </div>
  );
}
