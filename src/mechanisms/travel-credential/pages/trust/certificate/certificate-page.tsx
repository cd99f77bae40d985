import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiRefusal } from '../../../../../desk/api.ts';
import { PageHead } from '../../../../../desk/shell/page-head.tsx';
import { useCertificate } from '../queries.ts';
import '../trust.css';
import { TRUST_WORDS } from '../words.ts';
import { CertificateView } from './certificate-view.tsx';

/** One certificate of the trust store, or that there is none of that fingerprint. */
export function CertificatePage(): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const { fingerprint = '' }: { readonly fingerprint?: string } = useParams({ strict: false });
  const { data, error, failureCount } = useCertificate(fingerprint);
  if (data !== undefined) return <CertificateView key={data.certificate.fingerprint} shown={data} />;
  if (!(error instanceof ApiRefusal))
    return (
      <div className="page__main">
        <PageHead title={t('certificate')} />
        <output className="hint">{t(failureCount > 0 ? 'gone' : 'loading')}</output>
      </div>
    );
  return (
    <div className="notice">
      <h1>{t('certificate.missing')}</h1>
      <p className="trust__digits">{fingerprint}</p>
      <p>{t('certificate.missingHow')}</p>
      <Link className="button" to="/travel-credential/trust">
        {t('title')}
      </Link>
    </div>
  );
}
