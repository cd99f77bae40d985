/** A word as a POSIX shell takes it: an address of the desk may hold anything, and commands are copied from it. */
export function shellWord(text: string): string {
  return /^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
