import { formatDay } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { todayInBrussels } from '../../../../desk/figures/today.ts';
import type { CertificateJson } from '../../trust/answers.ts';
import { barsOf, type Scale } from './timeline.ts';
import { TRUST_WORDS } from './words.ts';

/** In pixels; the width is whatever there is, so that places are in per cent. */
const BAR = 5;
const LANE = 7;
const HEAD = 18;

interface Props {
  readonly scale: Scale;
  readonly certificates: readonly CertificateJson[];
}

/** When the certificates of one state are valid, each a bar, with today across. The figures stand beside it. */
export function ValidityStrip({ scale, certificates }: Props): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const bars = barsOf(certificates);
  const height = LANE * (1 + Math.max(...bars.map(({ lane }) => lane)));
  const valid = certificates.filter(
    ({ trusted, validity }) => trusted && (validity === 'valid' || validity === 'expiring'),
  ).length;
  return (
    <svg
      className="strip"
      width="100%"
      height={height}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img would need a file
      role="img"
      aria-label={t('strip.alt', { n: certificates.length, valid })}
    >
      <Grid scale={scale} />
      {bars.map(({ certificate, lane }) => (
        <rect
          key={certificate.fingerprint}
          className={`strip__bar strip__bar--${certificate.trusted ? certificate.validity : 'withdrawn'}`}
          x={`${scale.at(certificate.from)}%`}
          y={lane * LANE + 1}
          width={`${scale.at(certificate.until) - scale.at(certificate.from)}%`}
          height={BAR}
        />
      ))}
      <Today scale={scale} />
    </svg>
  );
}

/** The years over the strips. */
export function StripAxis({ scale }: Pick<Props, 'scale'>): ReactNode {
  return (
    <svg className="strip" width="100%" height={HEAD} aria-hidden="true">
      <Grid scale={scale} />
      {scale.years.map((year) => (
        <text key={year} className="strip__year" x={`${scale.at(`${year}-01-01`)}%`} y={HEAD - 5} dx={3}>
          {year}
        </text>
      ))}
      <Today scale={scale} />
    </svg>
  );
}

/** What the bars mean, by shape and word. */
export function StripLegend(): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  return (
    <ul className="legend" aria-label={t('strip.legend')}>
      {(['valid', 'expiring', 'expired', 'not-yet-valid', 'withdrawn'] as const).map((kind) => (
        <li key={kind} className="row">
          <svg className="strip__sample" width={24} height={LANE} aria-hidden="true">
            <rect className={`strip__bar strip__bar--${kind}`} x={1} y={1} width={22} height={BAR} />
          </svg>
          {kind === 'withdrawn' ? t('withdrawn.word') : t(`validity.${kind}`)}
        </li>
      ))}
      <li className="row">
        <svg className="strip__sample" width={10} height={LANE * 2} aria-hidden="true">
          <line className="strip__today" x1={5} x2={5} y1={0} y2="100%" />
        </svg>
        {t('strip.today')}
      </li>
    </ul>
  );
}

function Grid({ scale }: Pick<Props, 'scale'>): ReactNode {
  return scale.years.map((year) => {
    const x = `${scale.at(`${year}-01-01`)}%`;
    return <line key={year} className="strip__grid" x1={x} x2={x} y1={0} y2="100%" />;
  });
}

function Today({ scale }: Pick<Props, 'scale'>): ReactNode {
  const x = `${scale.at(formatDay(todayInBrussels()))}%`;
  return <line className="strip__today" x1={x} x2={x} y1={0} y2="100%" />;
}
