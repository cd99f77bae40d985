import type { ReactNode } from 'react';
import { linear } from '../../../../desk/figures/linear.ts';

interface Props {
  readonly title: string;
  /** The whole in a sentence. */
  readonly label: string;
  readonly figure: string;
  readonly needed: string;
  /** Parts of one: what is there, what may still come, and what is needed. */
  readonly sure: number;
  readonly most: number;
  readonly mark: number;
}

const WIDTH = 520;

/** How far a vote is, and how far it may still come, against the line that must be reached. */
export function Meter({ title, label, figure, needed, sure, most, mark }: Props): ReactNode {
  const x = linear([0, 1], [1, WIDTH - 1]);
  return (
    <div className="meter">
      <p className="meter__head" aria-hidden="true">
        <span>{title}</span> <strong>{figure}</strong>
      </p>
      <svg
        className="meter__drawing"
        viewBox={`0 0 ${WIDTH} 30`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing in the page cannot be an img element
        role="img"
        aria-label={`${title}: ${label}`}
      >
        <title>{label}</title>
        <rect className="meter__room" x={1} y={5} width={WIDTH - 2} height={20} />
        <rect className="chart-room" x={x(sure)} y={5} width={x(most) - x(sure)} height={20} />
        <rect className="chart-bar chart-bar--end" x={1} y={5} width={x(sure) - 1} height={20} />
        <line className="chart-median" x1={x(mark)} x2={x(mark)} y1={0} y2={30} />
      </svg>
      <p className="hint" aria-hidden="true">
        {needed}
      </p>
    </div>
  );
}
