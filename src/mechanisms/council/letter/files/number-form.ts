/** A number as lists write it: 3, c, C, iii or III. */
export type NumberForm = 'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman';

/** As decimal where the form has no such number: letters and Roman numbers begin at 1. */
export function numberIn(form: NumberForm, number: number): string {
  switch (form) {
    case 'decimal':
      return String(number);
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return roman(number).toLowerCase();
    case 'upperRoman':
      return roman(number);
  }
}

/** After z come aa, bb and so on, as Word counts; browsers go on with ab, which no letter reaches. */
function letters(number: number): string {
  if (number < 1 || number > 26 * 4) return String(number);
  const letter = String.fromCodePoint(97 + ((number - 1) % 26));
  return letter.repeat(Math.ceil(number / 26));
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let left = number;
  let written = '';
  for (const [sign, worth] of ROMAN) {
    written += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return written;
}
