import { useEffect, useId, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StandingWord } from '../../../../desk/figures/standing.tsx';
import type { AddressChange } from '../../../../desk/address.ts';
import { SortHeader } from '../../../../desk/table/sort-header.tsx';
import { useRovingCells } from '../../../../desk/table/roving-cells.ts';
import { MEASURES } from '../shared/figure.ts';
import { orderedRows } from './ordered-rows.ts';
import { DEFAULT_SORT, nextSort, sortOf, type CycleSearch } from './search.ts';
import { TableFilters } from './table-filters.tsx';
import { StateLine } from './state-line.tsx';
import { TotalsLine } from './totals-line.tsx';
import type { Cycle } from './use-cycle.ts';

interface Props {
  readonly cycle: Cycle;
  readonly search: CycleSearch;
  readonly onChange: (next: AddressChange<CycleSearch>) => void;
  readonly onAsk: (why: string) => void;
  readonly onSelect: (state: string) => void;
}

const UNITS: Readonly<Record<string, string>> = {
  share: 'unit.share',
  persons: 'unit.persons',
  euro: 'unit.million',
  pledged: 'unit.million',
  deducted: 'unit.million',
  owed: 'unit.million',
};

/** Every state with its figures. One tab stop for all figures; the arrow keys go from one to the next. */
export function StateTable({ cycle, search, onChange, onAsk, onSelect }: Props): ReactNode {
  const { t } = useTranslation('solidarity');
  const { state: selected, why: asked, sort = DEFAULT_SORT } = search;
  const caption = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => orderedRows(cycle.shown.rows, search), [cycle.shown.rows, search]);
  const cells = useRovingCells(rows[0] && `${rows[0].state}.select`, (figure) =>
    rows.some(({ state }) => figure.startsWith(`${state}.`)),
  );
  const sorted = sortOf(sort);
  const before = new Map(cycle.recorded.rows.map((row) => [row.state, row]));

  useEffect(() => {
    if (selected === undefined) return;
    const line = scroll.current?.querySelector<HTMLElement>(`tr[data-state="${selected}"]`);
    if (line && scroll.current) scrollInside(scroll.current, line);
  }, [selected]);

  return (
    <section className="table-part" aria-labelledby="table-heading">
      <div className="bar">
        <h2 id="table-heading">{t('table.title')}</h2>
        <TableFilters
          name={search.find ?? ''}
          role={search.role ?? ''}
          onName={(find) => onChange({ find })}
          onRole={(role) => onChange({ role })}
        />
      </div>
      <p className="table-part__hint">
        <span>{t('table.hint')}</span>
        <span className="marks">
          <StandingWord standing="official" />
          <StandingWord standing="reported" />
          <StandingWord standing="computed" />
          <StandingWord standing="unknown" />
        </span>
      </p>
      <div className="grid-scroll" ref={scroll}>
        <table
          className="grid"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- one tab stop, arrows between cells: the grid pattern
          role="grid"
          aria-labelledby={caption}
          onKeyDown={cells.onKeyDown}
          onFocus={cells.onFocus}
        >
          <caption id={caption} className="hidden-words">
            {t('table.caption', { year: cycle.shown.facts.year })}
          </caption>
          <thead>
            <tr>
              {(['state', 'role', ...MEASURES] as const).map((id) => {
                const unit = UNITS[id];
                return (
                  <SortHeader
                    key={id}
                    title={t(`column.${id}`)}
                    unit={unit === undefined ? undefined : t(unit)}
                    numeric={unit !== undefined}
                    sorted={sorted.id === id && (sorted.desc ? 'desc' : 'asc')}
                    onSort={() => onChange({ sort: nextSort(sort, id) })}
                  />
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <StateLine
                key={row.state}
                row={row}
                recorded={before.get(row.state)}
                selected={row.state === selected}
                asked={asked}
                tabIndexOf={cells.tabIndexOf}
                onAsk={onAsk}
                onSelect={onSelect}
              />
            ))}
            {rows.length === 0 && (
              <tr>
                <td className="grid__empty" colSpan={2 + MEASURES.length}>
                  {t('table.empty')}
                </td>
              </tr>
            )}
          </tbody>
          <TotalsLine rows={rows} reading={cycle.shown} />
        </table>
      </div>
    </section>
  );
}

/** Scrolls the table alone: selecting on the map must not carry the map away. */
function scrollInside(box: HTMLElement, line: HTMLElement): void {
  const head = box.querySelector('thead')?.getBoundingClientRect().height ?? 0;
  const top = line.offsetTop - head;
  const bottom = line.offsetTop + line.offsetHeight + head;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
}
