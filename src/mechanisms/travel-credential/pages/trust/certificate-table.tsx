import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ShortDay } from '../../../../desk/figures/short-day.tsx';
import '../../../../desk/table/labelled.css';
import type { CertificateJson } from '../../trust/answers.ts';
import type { NameOf } from './country-names.ts';
import { ValidityWord } from './validity-word.tsx';
import { TRUST_WORDS } from './words.ts';

interface Props {
  readonly certificates: readonly CertificateJson[];
  readonly nameOf: NameOf;
}

const HEADS = ['certificate', 'state', 'key', 'from', 'until', 'validity', 'basis', 'sources'] as const;

/** One line a certificate; each opens it. */
export function CertificateTable({ certificates, nameOf }: Props): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  return (
    <table
      className="plain-table plain-table--wide labelled trust__table trust__certificates"
      aria-label={t('view.certificates')}
    >
      <thead>
        <tr>
          {HEADS.map((head) => (
            <th key={head} scope="col">
              {t(`head.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {certificates.map((one) => (
          <Line key={one.fingerprint} certificate={one} nameOf={nameOf} />
        ))}
      </tbody>
    </table>
  );
}

function Line({
  certificate,
  nameOf,
}: Pick<Props, 'nameOf'> & { readonly certificate: CertificateJson }): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const { fingerprint, country, name, key, from, until, validity, trusted, basis, sources } = certificate;
  return (
    <tr>
      <th scope="row">
        <Link to="/travel-credential/trust/$fingerprint" params={{ fingerprint }} className="trust__name">
          {name}
        </Link>
        <span className="hint trust__fingerprint">{fingerprint.slice(0, SHOWN_DIGITS)}</span>
      </th>
      <td data-label={t('head.state')}>{nameOf(country)}</td>
      <td data-label={t('head.key')}>{key}</td>
      <td className="trust__day" data-label={t('head.from')}>
        <ShortDay day={from} />
      </td>
      <td className="trust__day" data-label={t('head.until')}>
        <ShortDay day={until} />
      </td>
      <td data-label={t('head.validity')}>
        <ValidityWord validity={validity} trusted={trusted} />
      </td>
      <td data-label={t('head.basis')}>{t(`basis.${basis}`)}</td>
      <td className="trust__sources" data-label={t('head.sources')}>
        {sources.join(', ')}
      </td>
    </tr>
  );
}

const SHOWN_DIGITS = 12;
