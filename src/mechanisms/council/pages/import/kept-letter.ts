/**
 * The letter that was read and its corrections. Letters may be confidential: they are in memory alone, so that going to
 * another page keeps them, and a reload or signing out forgets them.
 */
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';
import { agendaOf, settled, type AgendaEdit } from '../../confirm/agenda-edit.ts';
import type { Imported } from '../../confirm/imported-schema.ts';

export interface Origin {
  readonly kind: 'file' | 'pasted' | 'example';
  /** The name of the file; empty where there is none. */
  readonly name: string;
}

export interface Kept {
  /** Another for each reading. */
  readonly id: string;
  readonly origin: Origin;
  readonly letter: Imported;
  readonly agenda: AgendaEdit;
  /** Corrections were made that are not recorded. */
  readonly touched: boolean;
  /** It is in the register as it stands here. */
  readonly recorded: boolean;
  /** The idempotency key: the same content always goes with the same one. */
  readonly key: string;
}

let current: Kept | null = null;
const listeners = new Set<() => void>();

function put(next: Kept | null): void {
  current = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const MARK: readonly string[] = ['council', 'import', 'kept'];
const watched = new WeakSet<QueryClient>();

/** Signing out empties whatever the desk has fetched; a mark among it tells that the letter must go too. */
function forgetWith(queries: QueryClient): void {
  queries.setQueryDefaults(MARK, { gcTime: Infinity });
  queries.setQueryData(MARK, true);
  if (watched.has(queries)) return;
  watched.add(queries);
  queries.getQueryCache().subscribe(({ query }) => {
    if (query.queryKey.join() === MARK.join() && query.state.data === undefined && current !== null)
      put(null);
  });
}

export interface KeptLetter {
  readonly kept: Kept | null;
  readonly hold: (origin: Origin, letter: Imported, source: string) => void;
  readonly edit: (change: (agenda: AgendaEdit) => AgendaEdit) => void;
  /** Nothing is left that is not in the register. */
  readonly settle: () => void;
}

export function useKeptLetter(): KeptLetter {
  const queries = useQueryClient();
  const kept = useSyncExternalStore(subscribe, () => current);
  const hold = useCallback<KeptLetter['hold']>(
    (origin, letter, source) => {
      const id = crypto.randomUUID();
      forgetWith(queries);
      put({ id, origin, letter, agenda: agendaOf(letter, source), touched: false, recorded: false, key: id });
    },
    [queries],
  );
  return { kept, hold, edit, settle };
}

function edit(change: (agenda: AgendaEdit) => AgendaEdit): void {
  if (current === null) return;
  put({
    ...current,
    agenda: change(current.agenda),
    touched: true,
    recorded: false,
    key: crypto.randomUUID(),
  });
}

function settle(): void {
  if (current !== null) put({ ...current, agenda: settled(current.agenda), touched: false, recorded: true });
}
