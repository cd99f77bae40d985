/** Names of months in the languages of letters. */

const NAMES: readonly (readonly string[])[] = [
  ['januari', 'january', 'januar', 'jänner', 'janvier', 'jan'],
  ['februari', 'february', 'februar', 'feber', 'février', 'fevrier', 'feb', 'févr'],
  ['maart', 'march', 'märz', 'maerz', 'mars', 'mrt', 'mar'],
  ['april', 'avril', 'apr', 'avr'],
  ['mei', 'may', 'mai'],
  ['juni', 'june', 'juin', 'jun'],
  ['juli', 'july', 'juillet', 'jul', 'juil'],
  ['augustus', 'august', 'août', 'aout', 'aug'],
  ['september', 'septembre', 'sept', 'sep'],
  ['oktober', 'october', 'octobre', 'okt', 'oct'],
  ['november', 'novembre', 'nov'],
  ['december', 'dezember', 'décembre', 'decembre', 'dec', 'dez', 'déc'],
];

const MONTHS = new Map(NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** A pattern for the name of a month, longest first; short forms may have a full stop. */
export const MONTH = `(?:${[...MONTHS.keys()].sort((one, other) => other.length - one.length).join('|')})`;

/** The month of this name, 1 to 12. */
export function monthNamed(name: string): number | undefined {
  return MONTHS.get(name.toLowerCase().replace(/\.$/, ''));
}
