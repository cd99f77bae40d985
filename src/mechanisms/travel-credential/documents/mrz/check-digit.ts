/** The check digit of Doc 9303-3 § 4.9: weights 7, 3 and 1 over and over, modulo 10. */

const WEIGHTS = [7, 3, 1] as const;

/** Of a character: 0 to 9 as they are, A to Z are 10 to 35, the filler is 0. Undefined for any other. */
export function valueOf(code: number): number | undefined {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x41 && code <= 0x5a) return code - 0x37;
  return code === 0x3c ? 0 : undefined;
}

/** The check digit of a text of A to Z, 0 to 9 and the filler, 0 to 9. Throws a RangeError on any other character. */
export function checkDigit(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = valueOf(text.charCodeAt(at));
    if (value === undefined) throw new RangeError(`Place ${at + 1} holds no character of a zone.`);
    sum += value * (WEIGHTS[at % 3] ?? 0);
  }
  return sum % 10;
}
