import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { linear } from '../../../../desk/figures/linear.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { Reading } from '../shared/use-reading.ts';

const WIDTH = 520;
const LEFT = 92;
const RIGHT = 70;

/** Effective solidarity in persons, before and after, against the number of the pool. */
export function EffectiveBars({
  before,
  after,
}: {
  readonly before: Reading;
  readonly after: Reading;
}): ReactNode {
  const { t } = useTranslation('solidarity.workbench');
  const { t: tCycle } = useTranslation('solidarity');
  const formats = formatsIn(useLocale());
  const bars = [
    { name: t('outcome.record'), reading: before, tone: 'sum' },
    { name: t('outcome.scenario'), reading: after, tone: 'end' },
  ].map(({ name, reading, tone }) => ({
    name,
    tone,
    persons: reading.evaluation.effective.value?.persons ?? null,
    pool: reading.facts.pool?.relocations ?? 0,
  }));
  const most = Math.max(1, ...bars.flatMap(({ persons, pool }) => [persons ?? 0, pool]));
  const x = linear([0, most], [LEFT, WIDTH - RIGHT]);
  const text = (persons: number | null): string =>
    persons === null ? tCycle('notKnown') : formats.whole(persons);
  const label = t('effective.label', {
    before: text(bars[0]?.persons ?? null),
    after: text(bars[1]?.persons ?? null),
    pool: formats.whole(bars[1]?.pool ?? 0),
  });
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing in the page cannot be an img element
    <svg className="bench__chart" viewBox={`0 0 ${WIDTH} 74`} role="img" aria-label={label}>
      <title>{label}</title>
      {bars.map(({ name, tone, persons, pool }, index) => {
        const top = 6 + index * 34;
        return (
          <g key={name}>
            <text
              className="chart-word"
              x={LEFT - 8}
              y={top + 12}
              textAnchor="end"
              dominantBaseline="central"
            >
              {name}
            </text>
            <rect className="chart-room" x={LEFT} y={top} width={Math.max(0, x(pool) - LEFT)} height={24} />
            <rect
              className={`chart-bar chart-bar--${tone}`}
              x={LEFT}
              y={top}
              width={persons === null ? 0 : Math.max(1, x(persons) - LEFT)}
              height={24}
            />
            <text
              className="chart-figure"
              x={x(Math.max(pool, persons ?? 0)) + 8}
              y={top + 12}
              dominantBaseline="central"
            >
              {text(persons)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
