import type { ReactNode } from 'react';
import { linear } from '../../../../desk/figures/linear.ts';
import type { BalanceStep } from './balance-steps.ts';

export interface LabelledStep extends BalanceStep {
  readonly label: string;
  readonly text: string;
}

interface Props {
  /** The picture in words, for those who do not see it. */
  readonly label: string;
  readonly steps: readonly LabelledStep[];
}

const WIDTH = 640;
const ROW = 34;
const BAR = 22;
const LEFT = 170;
const RIGHT = 92;

/** Bars from left to right, one a step: sums stand on the axis, what is taken off or put on hangs from the sum. */
export function BalanceChart({ label, steps }: Props): ReactNode {
  const height = steps.length * ROW + 6;
  const ends = steps.flatMap(({ bar }) => (bar === null ? [] : [Number(bar.from), Number(bar.to)]));
  const x = linear([0, Math.max(1, ...ends)], [LEFT, WIDTH - RIGHT]);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing in the page cannot be an img element
    <svg className="balance__chart" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      <title>{label}</title>
      <line className="chart-axis" x1={LEFT} x2={LEFT} y1={0} y2={height} />
      {steps.map(({ name, kind, bar, label: word, text }, index) => {
        const top = index * ROW + (ROW - BAR) / 2;
        const middle = top + BAR / 2;
        const from = bar === null ? LEFT : x(Number(bar.from));
        const to = bar === null ? LEFT : x(Number(bar.to));
        const next = steps[index + 1]?.bar;
        return (
          <g key={name}>
            <text className="chart-word" x={LEFT - 10} y={middle} textAnchor="end" dominantBaseline="central">
              {word}
            </text>
            {bar !== null && (
              <rect
                className={`chart-bar chart-bar--${name === 'owed' ? 'end' : kind}`}
                x={Math.min(from, to)}
                y={top}
                width={Math.max(1, Math.abs(to - from))}
                height={BAR}
              />
            )}
            {bar !== null && next !== undefined && next !== null && (
              <line className="chart-thread" x1={to} x2={to} y1={top + BAR} y2={top + ROW} />
            )}
            <text
              className={bar === null ? 'chart-figure chart-figure--unknown' : 'chart-figure'}
              x={Math.max(from, to) + 8}
              y={middle}
              dominantBaseline="central"
            >
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
