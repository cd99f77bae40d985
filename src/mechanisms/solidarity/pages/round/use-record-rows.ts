/** Records rows one after the other; each has a key of its own, so that going on writes none twice. */
import { useCallback, useRef, useState } from 'react';
import { refusalOf } from '../../../../desk/form/saving.ts';
import type { ActionName } from '../../record/actions.ts';
import { sendAction } from './send.ts';
import type { PledgeRow } from './parse-rows.ts';

export type RowOutcome = { readonly version: number } | { readonly refused: string };

interface Run {
  readonly action: ActionName;
  readonly year: number;
  /** Of this paste: the same text has the same key, also after a reload. */
  readonly key: string;
  readonly language: 'en' | 'nl';
  readonly correction: string;
}

export function useRecordRows(): {
  readonly outcomes: ReadonlyMap<number, RowOutcome>;
  readonly kind: 'idle' | 'running' | 'silent' | 'stopped' | 'done';
  readonly start: (rows: readonly PledgeRow[], run: Run) => Promise<void>;
  readonly stop: () => void;
  readonly reset: () => void;
} {
  const [outcomes, setOutcomes] = useState<ReadonlyMap<number, RowOutcome>>(new Map());
  const [kind, setKind] = useState<'idle' | 'running' | 'silent' | 'stopped' | 'done'>('idle');
  const asked = useRef(false);
  const start = useCallback(
    async (rows: readonly PledgeRow[], { action, year, key, language, correction }: Run) => {
      asked.current = false;
      setKind('running');
      for (const { line, data } of rows) {
        const whole = action === 'correctPledge' ? { ...data, correction } : data;
        for (let tried = 0; !asked.current; tried += 1) {
          const envelope = { year, idempotencyKey: `${key}.${line}`, language };
          // oxlint-disable-next-line no-await-in-loop -- one after the other
          const outcome = await sendAction(action, whole, envelope).then(
            ({ version }): RowOutcome => ({ version }),
            (error: unknown): RowOutcome | null => {
              const failure = refusalOf(error);
              return failure === undefined
                ? null
                : { refused: `${failure.sentence} ${failure.remedy ?? ''}`.trim() };
            },
          );
          if (outcome !== null) {
            setKind('running');
            setOutcomes((old) => new Map(old).set(line, outcome));
            break;
          }
          setKind('silent');
          // oxlint-disable-next-line no-await-in-loop
          await new Promise((next) => setTimeout(next, Math.min(500 * 2 ** tried, 4000)));
        }
        if (asked.current) break;
      }
      setKind(asked.current ? 'stopped' : 'done');
    },
    [],
  );
  const stop = useCallback(() => {
    asked.current = true;
  }, []);
  const reset = useCallback(() => {
    setOutcomes(new Map());
    setKind('idle');
  }, []);
  return { outcomes, kind, start, stop, reset };
}
