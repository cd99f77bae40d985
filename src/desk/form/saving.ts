/** Saving with an answer that may not come: asked again with the same key until it is known what happened. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { ORPCError } from '@orpc/client';
import { readFailure, type Failure } from '../../procedure/failure.ts';

export type Saving<Result> =
  | { readonly kind: 'idle' | 'saving' | 'unknown' }
  /** `late`: the first answer did not come; `earlier`: it was saved all the same. */
  | { readonly kind: 'saved'; readonly result: Result; readonly late: boolean; readonly earlier: boolean }
  | { readonly kind: 'refused'; readonly failure: Failure };

interface Send<Result> {
  readonly send: () => Promise<Result>;
  /** Asked before a second try: whether the result is one that the first try had written. */
  readonly look: () => Promise<(result: Result) => boolean>;
}

const LONGEST_PAUSE = 4000;

/** The state of one form's saving, and how to begin it. A refusal ends it; silence does not. */
export function useSaving<Result>(): {
  readonly saving: Saving<Result>;
  readonly start: (how: Send<Result>, resumed?: boolean) => Promise<Saving<Result> | null>;
  readonly reset: () => void;
} {
  const [saving, setSaving] = useState<Saving<Result>>({ kind: 'idle' });
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  const start = useCallback(async ({ send, look }: Send<Result>, resumed = false) => {
    setSaving({ kind: resumed ? 'unknown' : 'saving' });
    let late = resumed;
    for (let attempt = 0; !gone.current; attempt += 1) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- one try after the other
        const wasThere = late ? await look() : () => false;
        // oxlint-disable-next-line no-await-in-loop
        const result = await send();
        const saved = { kind: 'saved', result, late, earlier: wasThere(result) } as const;
        setSaving(saved);
        return saved;
      } catch (error) {
        const failure = refusalOf(error);
        if (failure !== undefined) {
          const refused = { kind: 'refused', failure } as const;
          setSaving(refused);
          return refused;
        }
        late = true;
        setSaving({ kind: 'unknown' });
        // oxlint-disable-next-line no-await-in-loop
        await pause(Math.min(500 * 2 ** attempt, LONGEST_PAUSE));
      }
    }
    return null;
  }, []);
  const reset = useCallback(() => setSaving({ kind: 'idle' }), []);
  return { saving, start, reset };
}

/** The refusal in an error; undefined where it is not known what the server did. */
export function refusalOf(error: unknown): Failure | undefined {
  const failure = readFailure(error);
  const status = error instanceof ORPCError ? error.status : 500;
  if (failure !== undefined && (failure.kind !== 'unavailable' || status === 429)) return failure;
  return status < 500
    ? { kind: 'invalid-input', sentence: error instanceof Error ? error.message : String(error) }
    : undefined;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
