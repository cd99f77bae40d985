/** The page's address, read and changed. Changes replace the entry in history: one page, one step back. */
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { parseSearch, type CycleSearch } from './search.ts';

/** What to set; `undefined` takes a part out of the address. */
export type SearchChange = { readonly [Name in keyof CycleSearch]?: CycleSearch[Name] | undefined };

export interface CycleAddress {
  readonly year: number;
  readonly search: CycleSearch;
  readonly change: (next: SearchChange) => void;
}

export function useCycleAddress(): CycleAddress {
  const params: { readonly year?: string } = useParams({ strict: false });
  const raw: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (next: SearchChange) => {
      void navigate({
        to: '.',
        search: (old: Record<string, unknown>) => parseSearch({ ...old, ...next }),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
  return { year: Number(params.year ?? 2026), search: parseSearch(raw), change };
}
