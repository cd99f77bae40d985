import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { linear } from '../../../../desk/figures/linear.ts';
import { useWidth } from '../../../../desk/figures/use-width.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { RateJson } from '../../outputs/country-schema.ts';
import { percent, sideOf, THRESHOLD } from '../shared/percent.ts';
import { useRateWords } from '../shared/rate-words.ts';

const ROW = 34;
const BAR = 12;
const TOP = 24;
const FOOT = 22;
const LEFT = 52;
const RIGHT = 18;
const MOST = 760;
const TICKS = [0, 50, 100] as const;

/** A line for each year from the lowest to the highest that the rate can be, and the line of 20 % down through them. */
export function RatesChart({ rates }: { readonly rates: readonly RateJson[] }): ReactNode {
  const { t } = useTranslation('asylum.country');
  const locale = useLocale();
  const inWords = useRateWords();
  const [box, room] = useWidth<HTMLDivElement>(MOST);
  const width = Math.min(room, MOST);
  const height = TOP + rates.length * ROW + FOOT;
  const x = linear([0, 100], [LEFT, width - RIGHT]);
  const label = t('rates.label', { rates: rates.map((one) => `${one.year}, ${inWords(one)}`).join('; ') });
  return (
    <div ref={box}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing in the page cannot be an img element */}
      <svg className="rates__chart" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <title>{label}</title>
        {TICKS.map((tick) => (
          <g key={tick}>
            <line className="rates__line" x1={x(tick)} x2={x(tick)} y1={TOP} y2={height - FOOT} />
            <text className="rates__tick" x={x(tick)} y={height - 6} textAnchor="middle">
              {percent(tick, locale)}
            </text>
          </g>
        ))}
        {rates.map((rate, index) => {
          const middle = TOP + (index + 0.5) * ROW;
          const [from, to] = [x(rate.lowest), x(rate.highest)];
          const before = to > width * 0.6;
          return (
            <g key={`${rate.year} ${rate.standing}`}>
              <text className="chart-word" x={LEFT - 12} y={middle} textAnchor="end" dominantBaseline="central">
                {rate.year}
              </text>
              {rate.value === null ? (
                <rect
                  className={`rates__bar rates__bar--${sideOf(rate)}`}
                  x={from}
                  y={middle - BAR / 2}
                  width={Math.max(2, to - from)}
                  height={BAR}
                />
              ) : (
                <circle className="rates__dot" cx={to} cy={middle} r={BAR / 2} />
              )}
              <text
                className="rates__name"
                x={before ? from - 8 : Math.max(to, x(THRESHOLD)) + 10}
                y={middle}
                textAnchor={before ? 'end' : 'start'}
                dominantBaseline="central"
              >
                {inWords(rate)}
              </text>
            </g>
          );
        })}
        <line className="rates__threshold" x1={x(THRESHOLD)} x2={x(THRESHOLD)} y1={TOP - 4} y2={height - FOOT} />
        <text className="rates__threshold-word" x={x(THRESHOLD)} y={13} textAnchor="middle">
          {t('rates.threshold')}
        </text>
      </svg>
    </div>
  );
} // prettier-ignore
