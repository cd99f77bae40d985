import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../../../desk/panel/panel.css';
import { ReasonTree } from '../../../../../desk/panel/reason-tree.tsx';
import type { OneCertificate } from '../queries.ts';
import { TRUST_WORDS } from '../words.ts';

/** What is checked on the certificate, with the standard it rests on, and what departs from it. */
export function CertificateChecks({ shown }: { readonly shown: OneCertificate }): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const { checked, profile, deviations } = shown;
  return (
    <section className="trust__part" aria-labelledby="certificate-checks">
      <h2 id="certificate-checks">{t('checks')}</h2>
      <p>{t(`checks.${checked.answer}`)}</p>
      <ReasonTree reasons={checked.reasons} />
      <h3>{t('profile')}</h3>
      <p>{t('profile.means')}</p>
      <ReasonTree reasons={profile} />
      <h3>{t('departures')}</h3>
      {deviations.length === 0 ? (
        <p>{t('departures.none')}</p>
      ) : (
        <ul className="trust__where">
          {deviations.map(({ code, where, text }) => (
            <li key={`${code} ${where}`}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
