import type { ReactNode } from 'react';
import { linear } from '../../../../../desk/figures/linear.ts';
import type { Spread } from './spreads.ts';

interface Props {
  readonly spread: Spread;
  readonly label: string;
  readonly figure: (value: number) => string;
}

const WIDTH = 340;
const HEIGHT = 120;
const BOTTOM = 22;

/** How often each range of values came out; the line is the median. */
export function Histogram({ spread: { bins, parts }, label, figure }: Props): ReactNode {
  const first = bins[0]?.from ?? 0;
  const last = bins.at(-1)?.to ?? 1;
  const x = linear([first, last === first ? first + 1 : last], [4, WIDTH - 4]);
  const y = linear([0, Math.max(1, ...bins.map(({ count }) => count))], [HEIGHT - BOTTOM, 6]);
  const median = parts?.[2];
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing in the page cannot be an img element
    <svg className="histogram" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <title>{label}</title>
      {bins.map(({ from, to, count }) => (
        <rect
          key={from}
          className="chart-bar chart-bar--sum"
          x={x(from)}
          y={y(count)}
          width={Math.max(1, x(to) - x(from) - 1)}
          height={HEIGHT - BOTTOM - y(count)}
        />
      ))}
      <line className="chart-axis" x1={0} x2={WIDTH} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
      {median !== undefined && (
        <line className="chart-median" x1={x(median)} x2={x(median)} y1={2} y2={HEIGHT - BOTTOM} />
      )}
      <text className="chart-word" x={2} y={HEIGHT - 5}>
        {figure(first)}
      </text>
      <text className="chart-word" x={WIDTH - 2} y={HEIGHT - 5} textAnchor="end">
        {figure(last)}
      </text>
    </svg>
  );
}
