import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SortHeader } from '../../../../desk/table/sort-header.tsx';
import { AnswerWord } from '../shared/answer-word.tsx';
import { ListingWord, NationalWord, RateWord } from './cells.tsx';
import type { CountryLine } from './lines.ts';
import { COLUMNS, nextSort, sortOf } from './search.ts';

interface Props {
  readonly lines: readonly CountryLine[];
  readonly sort: string | undefined;
  readonly selected: string | null;
  readonly day: string | undefined;
  readonly onSort: (sort: string) => void;
}

const WITH_UNIT = new Set<string>(['union-list', 'national', 'rate', 'low-rate']);

/** One line a country; its name opens it. */
export function CountriesTable({ lines, sort, selected, day, onSort }: Props): ReactNode {
  const { t } = useTranslation('asylum.countries');
  const heading = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const sorted = sortOf(sort);
  useEffect(() => {
    const box = scroll.current;
    const line = selected === null ? null : box?.querySelector<HTMLElement>(`tr[data-country="${selected}"]`);
    // Scrolls the table alone: selecting on the map must not carry the map away.
    if (box && line) box.scrollTop = line.offsetTop - box.clientHeight / 2;
  }, [selected]);
  return (
    <section className="table-part" aria-labelledby={heading}>
      <h2 id={heading}>{t('table.title')}</h2>
      <div className="grid-scroll" ref={scroll}>
        <table className="grid countries__table" aria-labelledby={heading}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <SortHeader
                  key={column}
                  title={t(`head.${column}`)}
                  unit={WITH_UNIT.has(column) ? t(`head.${column}.unit`) : undefined}
                  numeric={false}
                  sorted={sorted.column === column && (sorted.desc ? 'desc' : 'asc')}
                  onSort={() => onSort(nextSort(sort, column))}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr
                key={line.code}
                data-country={line.code}
                className={line.code === selected ? 'countries__chosen' : undefined}
              >
                <th scope="row">
                  <Link
                    to="/asylum/countries/$country"
                    params={{ country: line.code }}
                    search={day === undefined ? {} : { day }}
                  >
                    {line.name}
                  </Link>
                </th>
                <td>
                  <ListingWord line={line} />
                </td>
                <td>
                  <AnswerWord answer={line.unionList} />
                </td>
                <td>
                  <NationalWord line={line} />
                </td>
                <td>
                  <RateWord line={line} />
                </td>
                <td>
                  <AnswerWord answer={line.lowRate} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
