/** Places in the law as people write them in a table: `APR 35(3)-(7), recital 50; APD 6; C-297/17`. */
import { ACTS, type ActCode, type Provision } from '#kernel';

export interface Place {
  readonly act: ActCode;
  /** `35(3)`, `recital 50`, `Annex I`; nothing for an act as a whole. */
  readonly at: string;
}

/** Names that are used here, beside the codes and short names of the register of acts. */
const NAMES: Readonly<Record<string, ActCode>> = {
  SR: 'SCREENING',
  'Decision 2024/2150': 'CAPACITY2024',
  Eurodac: 'EURODAC',
  ...Object.fromEntries(ACTS.flatMap(({ code, short }) => [code, short.en].map((name) => [name, code]))),
};
const LONGEST_FIRST = Object.keys(NAMES).sort((a, b) => b.length - a.length);

/** Every place in a list; without an act in front, of the act that is given. Throws on what it cannot read. */
export function placesIn(text: string, otherwise?: ActCode): readonly Place[] {
  return text.split(/;\s*|,\s*(?=C-\d)/).flatMap((group) => {
    const name = LONGEST_FIRST.find((one) => group === one || group.startsWith(`${one} `));
    const act = name === undefined ? otherwise : NAMES[name];
    if (act === undefined) throw new Error(`“${group}” begins with no act.`);
    return atsIn(group.slice(name?.length ?? 0).trim()).map((at) => ({ act, at }));
  });
}

function atsIn(list: string): readonly string[] {
  if (list === '') return [''];
  let before = '';
  return list.split(/,(?!\s*\w+ (?:sentence|subparagraph))\s*/).flatMap((item) => {
    // “23(1), (4)” goes on in the article before.
    const whole = item.startsWith('(') ? before.replace(/(?:\([^()]+\))?$/, '') + item : item;
    const found = rangeOf(whole);
    before = found[0] ?? '';
    return found;
  });
}

/** `42(1)(a)-(j)`, `25-34` or one place. */
function rangeOf(item: string): readonly string[] {
  if (/^(?:recital \d+|Annex [IVX]+|.+ (?:sentence|subparagraph))$/.test(item)) return [item];
  const [, start, last, end] = /^(\d+(?:\(\w+\))*?)(?:\((\w+)\))?(?:-\(?(\w+)\)?)?$/.exec(item) ?? [];
  if (start === undefined) throw new Error(`“${item}” is no place.`);
  const from = last ?? start;
  return between(from, end ?? from).map((one) => (last === undefined ? one : `${start}(${one})`));
}

function between(from: string, to: string): readonly string[] {
  const numbers = /^\d/.test(from);
  const first = numbers ? Number(from) : from.charCodeAt(0);
  const last = numbers ? Number(to) : to.charCodeAt(0);
  if (first === last) return [from];
  return Array.from({ length: last - first + 1 }, (_, step) =>
    numbers ? String(first + step) : String.fromCharCode(first + step),
  );
}

/** Where a provision is. A subparagraph has no brackets of its own: it is in its paragraph. */
export function placeOf({ act, article = '', paragraph, point, recital, annex }: Provision): Place {
  if (recital !== undefined) return { act, at: `recital ${recital}` };
  if (annex !== undefined) return { act, at: `Annex ${annex}` };
  const points = point === undefined ? '' : `(${point.replace('(', ')(').replace(/\)$/, '')})`;
  return { act, at: article + (paragraph === undefined ? '' : `(${paragraph})`) + points };
}

/** A place holds all that is within it: 42(1) holds 42(1)(j). */
export function holds(place: Place, other: Place): boolean {
  return (
    place.act === other.act &&
    (place.at === '' || place.at === other.at || other.at.startsWith(`${place.at}(`))
  );
}

export const printed = ({ act, at }: Place): string => (at === '' ? act : `${act} ${at}`);
