const LONGEST = 31;

/** A name that a spreadsheet takes: at most 31 characters, none of []:*?/\, not used before. Remembers it in `used`. */
export function sheetName(text: string, used: Set<string>): string {
  const clean =
    text
      .replaceAll(/[[\]:*?/\\]+/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/^['\s]+|['\s]+$/g, '') || '1';
  let name = shortened(clean, LONGEST);
  for (let count = 2; used.has(name.toLowerCase()); count += 1) {
    const end = ` ${count}`;
    name = shortened(clean, LONGEST - end.length) + end;
  }
  used.add(name.toLowerCase());
  return name;
}

/** Cut at a word where there is one. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  const space = cut.lastIndexOf(' ');
  return cut.slice(0, space > length / 2 ? space : length).replace(/[\s,;:]+$/, '');
}
