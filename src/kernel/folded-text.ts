/** Small letters without accents, so that `osterreich` finds Österreich. */
export function foldedText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .trim();
}
