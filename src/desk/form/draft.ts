/** What is typed in a form, kept in this tab until it is saved: a reload or a new sign-in loses nothing. */
import { useCallback, useState } from 'react';
import * as z from 'zod';

const draftSchema = z.object({
  values: z.record(z.string(), z.string()),
  /** The idempotency key of this try: the same content always goes with the same key. */
  key: z.string(),
  /** The version of the record that was on screen when the form was opened. */
  seen: z.number().int(),
  /** Sent, and no answer has come yet. */
  sent: z.boolean(),
});
export type DraftContent = z.output<typeof draftSchema>;

export interface Draft extends DraftContent {
  readonly touched: boolean;
  readonly set: (name: string, value: string) => void;
  readonly mark: (change: { readonly seen?: number; readonly sent?: boolean }) => void;
  /** Forgets what was typed. */
  readonly drop: (seen: number) => void;
}

function newKey(): string {
  return crypto.randomUUID();
}

function fresh(seen: number): DraftContent {
  return { values: {}, key: newKey(), seen, sent: false };
}

function read(name: string): DraftContent | null {
  try {
    const text = sessionStorage.getItem(name);
    return text === null ? null : draftSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function write(name: string, draft: DraftContent | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(draft));
  } catch {
    // Storage that is refused or full loses the draft on reload, nothing more.
  }
}

/** The draft of one form; `name` says which, `seen` the version of the record when it is opened anew. */
export function useDraft(name: string, seen: number): Draft {
  const key = `acquis.draft.${name}`;
  const [content, setContent] = useState(() => read(key) ?? fresh(seen));
  const change = useCallback(
    (next: (old: DraftContent) => DraftContent) =>
      setContent((old) => {
        const made = next(old);
        write(key, Object.keys(made.values).length === 0 ? null : made);
        return made;
      }),
    [key],
  );
  const set = useCallback(
    (field: string, value: string) =>
      change((old) => ({
        ...old,
        // The first thing typed is typed against what is on screen then.
        seen: Object.keys(old.values).length === 0 ? seen : old.seen,
        key: newKey(),
        values: { ...old.values, [field]: value },
      })),
    [change, seen],
  );
  const mark = useCallback<Draft['mark']>(
    ({ seen: version, sent }) =>
      change((old) => ({
        ...old,
        ...(version === undefined ? {} : { seen: version }),
        ...(sent === undefined ? {} : { sent }),
      })),
    [change],
  );
  const drop = useCallback((version: number) => change(() => fresh(version)), [change]);
  return { ...content, touched: Object.keys(content.values).length > 0, set, mark, drop };
}
