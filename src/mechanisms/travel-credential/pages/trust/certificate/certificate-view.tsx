import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../../desk/languages/index.ts';
import { PageHead } from '../../../../../desk/shell/page-head.tsx';
import { countryNames } from '../country-names.ts';
import { HistoryTable } from '../history-table.tsx';
import type { OneCertificate } from '../queries.ts';
import { TrustTakeAlong } from '../trust-take-along.tsx';
import { ValidityWord } from '../validity-word.tsx';
import { TRUST_WORDS } from '../words.ts';
import { CertificateChecks } from './certificate-checks.tsx';
import { CertificateFacts } from './certificate-facts.tsx';
import { CertificateLinks } from './certificate-links.tsx';
import { ChangeTrust } from './change-trust.tsx';
import { DownloadCertificate } from './download-certificate.tsx';

/** Whose certificate it is, what it rests on, what is checked on it, and what happened to the trust in it. */
export function CertificateView({ shown }: { readonly shown: OneCertificate }): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const { certificate, history } = shown;
  const nameOf = countryNames(useLocale(), t('state.none'));
  // What was said of a change stays while the page shows the certificate anew.
  const [said, setSaid] = useState('');
  return (
    <div className="page__main trust">
      <PageHead
        title={t('certificate.of', { state: nameOf(certificate.country) })}
        above={t('certificate.kind', { kind: t(`kind.${shown.kind}`) })}
      >
        <p className="head__lead trust__subject">{certificate.name}</p>
        <p className="trust__standing">
          <ValidityWord {...certificate} />
          {!certificate.trusted && <> · {t('certificate.untrusted')}</>}
        </p>
      </PageHead>
      <CertificateFacts shown={shown} />
      <ChangeTrust certificate={certificate} said={said} onSaid={setSaid} />
      <CertificateLinks shown={shown} />
      <CertificateChecks shown={shown} />
      <section className="trust__part" aria-labelledby="certificate-history">
        <h2 id="certificate-history">{t('certificate.history')}</h2>
        <p>{t('certificate.past')}</p>
        <HistoryTable history={history.toReversed()} ofOne />
      </section>
      <DownloadCertificate shown={shown} />
      <TrustTakeAlong
        title={t('certificate.history')}
        fileName={`certificate-${certificate.fingerprint.slice(0, FILE_DIGITS)}-history`}
        heads={['version', 'recorded_at', 'who', 'type', 'what']}
        rows={history.map(({ version, recordedAt, actor, type, text }) => [
          version,
          recordedAt,
          actor,
          type,
          text,
        ])}
        command={`certificate ${certificate.fingerprint}`}
        path={`certificates/${certificate.fingerprint}`}
      />
    </div>
  );
}

const FILE_DIGITS = 12;
