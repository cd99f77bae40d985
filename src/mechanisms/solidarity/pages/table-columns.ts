/** The columns of the table: how each is sorted and filtered. */
import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import { MEASURES, type StateRow } from './figure.ts';

export const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
});

const column = createColumnHelper<typeof features, StateRow>();

export const columns = column.columns([
  column.accessor('name', {
    id: 'state',
    sortFn: (a, b) => a.original.name.localeCompare(b.original.name),
    sortDescFirst: false,
    filterFn: (row, _id, wanted: string) =>
      plainText(`${row.original.name} ${row.original.state}`).includes(plainText(wanted)),
  }),
  column.accessor('role', {
    id: 'role',
    sortFn: (a, b) => a.original.role.localeCompare(b.original.role),
    sortDescFirst: false,
    filterFn: (row, _id, wanted: string) => row.original.tone === wanted,
  }),
  ...MEASURES.map((measure) =>
    column.accessor((row) => row.figures[measure].sort ?? undefined, {
      id: measure,
      sortFn: (a, b) => (a.original.figures[measure].sort ?? 0) - (b.original.figures[measure].sort ?? 0),
      sortDescFirst: true,
      sortUndefined: 'last',
    }),
  ),
]);

/** Small letters without accents, so that `osterreich` finds Österreich. */
function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
}
