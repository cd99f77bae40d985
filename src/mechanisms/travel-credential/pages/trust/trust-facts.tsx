import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { Trust } from './queries.ts';
import { TRUST_WORDS } from './words.ts';

/** The trust on record in a few figures, with its version: what determinations say that they rest on. */
export function TrustFacts({ trust }: { readonly trust: Trust }): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const { whole } = formatsIn(useLocale());
  const { certificates, states, expiring, missing, signers, version } = trust;
  const trusted = certificates.filter((one) => one.trusted).length;
  const facts = [
    ['states', states],
    ['certificates', trusted],
    ['expiring', expiring],
    ['withdrawn', certificates.length - trusted],
    ['missing', missing.length],
    ['signers', signers],
    ['version', version],
  ] as const;
  return (
    <dl className="facts">
      {facts.map(([fact, value]) => (
        <div key={fact}>
          <dt>{t(`fact.${fact}`)}</dt>
          <dd>{fact === 'missing' ? <a href="#trust-missing">{whole(value)}</a> : whole(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
