/** Eurostat's flags in words: they say which figures will still move. */
import { toEuCode, type MemberState } from '#kernel';

/** One letter each of the code list OBS_FLAG; a cell may have several. */
const WORDS: Readonly<Record<string, string>> = {
  b: 'break in series',
  d: 'definition differs',
  e: 'estimated',
  f: 'forecast',
  i: 'imputed',
  p: 'provisional',
  u: 'low reliability',
};

/** `; provisional: FR, DE; break in series: DE`, or nothing where no figure has a flag. */
export function flagNote(cells: ReadonlyMap<MemberState, { readonly flag: string }>): string {
  const states = new Map<string, string[]>();
  for (const [state, { flag }] of cells) {
    for (const letter of new Set(flag)) {
      const word = WORDS[letter] ?? `flag ${letter}`;
      states.set(word, [...(states.get(word) ?? []), toEuCode(state)]);
    }
  }
  const notes = [...states].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return notes.map(([word, codes]) => `; ${word}: ${codes.toSorted().join(', ')}`).join('');
}
