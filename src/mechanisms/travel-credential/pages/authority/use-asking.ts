/** Something asked of the server by a press of a button: busy while it is, and what went wrong, as the server said it. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { ApiRefusal } from '../../../../desk/api.ts';
import { ME } from '../../../../desk/people/me.ts';

/** What the server refused, in its words, or that it did not answer. */
export type Trouble = ApiRefusal | 'no-answer';

export interface Asking {
  readonly busy: boolean;
  /** Of the last time; null when nothing went wrong. */
  readonly trouble: Trouble | null;
  /** True when it was done. What was given up in between went neither right nor wrong. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
}

const NOT_ALLOWED: ReadonlySet<number> = new Set([401, 403]);

export function useAsking(): Asking {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const run = useCallback(
    async (work: () => Promise<void>) => {
      setBusy(true);
      setTrouble(null);
      try {
        await work();
        return true;
      } catch (error) {
        if (!isAbort(error)) setTrouble(error instanceof ApiRefusal ? error : 'no-answer');
        // Perhaps the session ended: who the reader is now decides what stays on the page.
        if (error instanceof ApiRefusal && NOT_ALLOWED.has(error.status)) {
          await queries.invalidateQueries({ queryKey: ME });
        }
        return false;
      } finally {
        setBusy(false);
      }
    },
    [queries],
  );
  return { busy, trouble, run };
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
