import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OneCertificate } from '../queries.ts';
import { TRUST_WORDS } from '../words.ts';

const DIGITS = 12;

/** From the older key to the newer: which certificates signed this one, and which this one signed. */
export function CertificateLinks({ shown }: { readonly shown: OneCertificate }): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const { kind, certificate, issued } = shown;
  const issuedBy = shown.issuedBy.filter(({ fingerprint }) => fingerprint !== certificate.fingerprint);
  return (
    <section className="trust__part" aria-labelledby="certificate-links">
      <h2 id="certificate-links">{t('links')}</h2>
      <p>{t('links.means')}</p>
      <ol className="trust__chain">
        <li>
          <h3>{t('links.older')}</h3>
          {issuedBy.length > 0 ? (
            <Named certificates={issuedBy} />
          ) : (
            <p className="hint">{t(kind === 'self-signed' ? 'links.self' : 'links.unknown')}</p>
          )}
        </li>
        <li aria-current="true">
          <h3>{t('links.this')}</h3>
          <p className="trust__digits">{certificate.fingerprint.slice(0, DIGITS)}</p>
        </li>
        <li>
          <h3>{t('links.newer')}</h3>
          {issued.length > 0 ? <Named certificates={issued} /> : <p className="hint">{t('links.none')}</p>}
        </li>
      </ol>
    </section>
  );
}

function Named({ certificates }: { readonly certificates: OneCertificate['issued'] }): ReactNode {
  return (
    <ul>
      {certificates.map(({ fingerprint, name }) => (
        <li key={fingerprint}>
          <Link to="/travel-credential/trust/$fingerprint" params={{ fingerprint }}>
            {name}
          </Link>{' '}
          <span className="hint trust__fingerprint">{fingerprint.slice(0, DIGITS)}</span>
        </li>
      ))}
    </ul>
  );
}
