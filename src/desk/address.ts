/** The search part of an address: what a page shows, so that a link carries it and back and forward are right. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** What to set; `undefined` takes a part out of the address. */
export type AddressChange<Search> = { readonly [Name in keyof Search]?: Search[Name] | undefined };

export interface Address<Search> {
  readonly search: Search;
  /** Replaces the entry in history unless `push` is asked: looking at more of one page is one step back. */
  readonly change: (next: AddressChange<Search>, options?: { readonly push?: boolean }) => void;
}

/** Reads the address with the page's own parser, which leaves out what it does not know. */
export function useAddress<Search extends object>(
  parse: (raw: Readonly<Record<string, unknown>>) => Search,
): Address<Search> {
  const raw: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (next: AddressChange<Search>, { push = false }: { readonly push?: boolean } = {}) => {
      void navigate({
        to: '.',
        search: (old: Record<string, unknown>) => ({ ...language(old), ...parse({ ...old, ...next }) }),
        replace: !push,
        resetScroll: false,
      });
    },
    [navigate, parse],
  );
  return { search: parse(raw), change };
}

/** The language stays in the address whatever page is shown; the shell reads it. */
function language({ lang }: Record<string, unknown>): { lang?: string } {
  return typeof lang === 'string' ? { lang } : {};
}
