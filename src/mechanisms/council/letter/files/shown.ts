/**
 * What shows of a text: without soft hyphens, joiners, marks of direction and control characters, and with a space for
 * every other white space. As many spaces as there were.
 */
export function shown(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s/g, ' ')
    .replaceAll(/\p{Cc}/gu, '');
}
