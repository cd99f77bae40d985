import type { ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly unit?: string | undefined;
  readonly sorted: false | 'asc' | 'desc';
  readonly onSort: () => void;
  readonly numeric: boolean;
}

const ARIA = { asc: 'ascending', desc: 'descending' } as const;

/** A column head that sorts; the unit stands in it, so that the figures need none. */
export function SortHeader({ title, unit, sorted, onSort, numeric }: Props): ReactNode {
  return (
    <th
      scope="col"
      className={numeric ? 'grid__number' : undefined}
      aria-sort={sorted === false ? 'none' : ARIA[sorted]}
    >
      <button type="button" className="sort" onClick={onSort}>
        <span className="sort__line">
          <span className="sort__title">{title}</span>
          <span className="sort__sign" aria-hidden="true">
            {sorted === 'asc' ? '▲' : sorted === 'desc' ? '▼' : '↕'}
          </span>
        </span>
        {unit !== undefined && <span className="sort__unit"> {unit}</span>}
      </button>
    </th>
  );
}
