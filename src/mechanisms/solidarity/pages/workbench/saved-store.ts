/** Scenarios kept on this machine, by year and name. */
import * as z from 'zod';

const savedSchema = z.array(
  z.object({ year: z.number().int(), name: z.string().min(1).max(120), text: z.string().max(20_000) }),
);

export type Saved = z.output<typeof savedSchema>[number];

const KEY = 'acquis.solidarity.scenarios';

/** What is kept; nothing where storage is refused or holds something else. */
export function loadSaved(): readonly Saved[] {
  try {
    return parseSaved(localStorage.getItem(KEY) ?? '[]') ?? [];
  } catch {
    return [];
  }
}

/** False when the browser keeps no more. */
export function keepSaved(list: readonly Saved[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}

/** The scenarios of a file or of storage; null when it holds none of this kind. Unreadable parts are dropped later. */
export function parseSaved(json: string): readonly Saved[] | null {
  try {
    const found = savedSchema.safeParse(JSON.parse(json));
    return found.success ? found.data : null;
  } catch {
    return null;
  }
}

/** A name that is not taken yet in that year: `Larger pool (2)`. */
export function freeName(name: string, year: number, list: readonly Saved[]): string {
  const taken = new Set(list.filter((one) => one.year === year).map((one) => one.name));
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name} (${number})`)) number += 1;
  return `${name} (${number})`;
}
