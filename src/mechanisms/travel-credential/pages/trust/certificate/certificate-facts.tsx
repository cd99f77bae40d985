import { webAddress } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../../desk/figures/formats.ts';
import { ShortDay } from '../../../../../desk/figures/short-day.tsx';
import { useLocale } from '../../../../../desk/languages/index.ts';
import type { OneCertificate } from '../queries.ts';
import { TRUST_WORDS } from '../words.ts';

/** What stands in the certificate, and where it came from. */
export function CertificateFacts({ shown }: { readonly shown: OneCertificate }): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const { whole } = formatsIn(useLocale());
  const { certificate, issuer, scheme, subjectKeyIdentifier, authorityKeyIdentifier } = shown;
  const { key, from, until, daysLeft, serial, fingerprint, basis, sources } = certificate;
  const left = t(daysLeft < 0 ? 'days.over' : 'days.left', { n: whole(Math.abs(daysLeft)) });
  return (
    <section aria-label={t('certificate.facts')}>
      <dl className="pairs trust__pairs">
        <Pair name="head.key">{key}</Pair>
        <Pair name="scheme">{scheme}</Pair>
        <Pair name="valid">
          <ShortDay day={from} /> – <ShortDay day={until} /> <span className="hint">({left})</span>
        </Pair>
        <Pair name="issuer">{issuer}</Pair>
        <Pair name="head.basis">{t(`basis.${basis}.full`)}</Pair>
        <Pair name="head.sources">{sources.join(', ')}</Pair>
        <Pair name="serial">
          <span className="trust__digits">{serial}</span>
        </Pair>
        <Pair name="fingerprint">
          <span className="trust__digits">{fingerprint}</span>
        </Pair>
        <Pair name="ski">
          <span className="trust__digits">{subjectKeyIdentifier ?? t('absent')}</span>
        </Pair>
        <Pair name="aki">
          <span className="trust__digits">{authorityKeyIdentifier ?? t('absent')}</span>
        </Pair>
        <Pair name="points">
          <Points points={shown.crlDistributionPoints} />
        </Pair>
      </dl>
    </section>
  );
}

function Pair({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  return (
    <div className="pairs__line">
      <dt>{t(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Where its state says that it publishes what it revoked. */
function Points({ points }: { readonly points: readonly string[] }): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  if (points.length === 0) return t('absent');
  return points.map((point) => {
    const address = webAddress(point);
    return (
      <span key={point} className="trust__point">
        {address === null ? (
          point
        ) : (
          <a href={address} target="_blank" rel="noreferrer">
            {point}
            <span aria-hidden="true"> ↗</span>
          </a>
        )}
      </span>
    );
  });
}
