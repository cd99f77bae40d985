import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CertificateJson } from '../../trust/answers.ts';
import { barsOf, type Bar, type Scale } from './timeline.ts';
import { TRUST_WORDS } from './words.ts';

/** In pixels; the width is whatever there is, so that places are in per cent. */
const BAR = 3;
const LANE = 5;
const HEAD = 18;
/** More than any strip is high. */
const TALL = 1000;
const DECIMALS = 2;

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
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img would need a file
      role="img"
      aria-label={t('strip.alt', { n: certificates.length, valid })}
    >
      <path className="strip__grid" d={scale.years.map((year) => down(yearAt(scale, year))).join('')} />
      {[...Map.groupBy(bars, ({ certificate }) => kindOf(certificate))].map(([kind, group]) => (
        <path
          key={kind}
          className={`strip__bar strip__bar--${kind}`}
          d={group.map((bar) => outline(scale, bar)).join('')}
        />
      ))}
      <path className="strip__today" d={down(scale.today)} />
    </svg>
  );
}

/** The years over the strips. */
export function StripAxis({ scale }: Pick<Props, 'scale'>): ReactNode {
  return (
    <svg className="strip strip--axis" width="100%" height={HEAD} aria-hidden="true">
      {scale.years.map((year) => (
        <text key={year} className="strip__year" x={`${yearAt(scale, year)}%`} y={HEAD - 5}>
          {year}
        </text>
      ))}
    </svg>
  );
}

function yearAt(scale: Scale, year: number): number {
  return scale.at(`${year}-01-01`);
}

/** A line from top to bottom, whatever the height. */
function down(x: number): string {
  return `M${x.toFixed(DECIMALS)} 0v${TALL}`;
}

/** One path for all bars of a kind: a hundred strips are drawn at once. */
function outline(scale: Scale, { certificate, lane }: Bar): string {
  const x = scale.at(certificate.from);
  const width = (scale.at(certificate.until) - x).toFixed(DECIMALS);
  return `M${x.toFixed(DECIMALS)} ${lane * LANE + 1}h${width}v${BAR}h-${width}z`;
}

function kindOf({ trusted, validity }: CertificateJson): string {
  return trusted ? validity : 'withdrawn';
}

/** What the bars mean, by shape and word. */
export function StripLegend({ scale }: Pick<Props, 'scale'>): ReactNode {
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
      <li className="hint">{t('strip.lines', { years: scale.years.join(', ') })}</li>
    </ul>
  );
}
