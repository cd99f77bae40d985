/** People who do not exist: name, birth and number of a document, drawn by a seed. */
import type { Draws } from './random.ts';

export interface Person {
  readonly surname: string;
  readonly givenNames: string;
  /** `1974-08-12`. */
  readonly birthDate: string;
  readonly sex: 'F' | 'M' | 'X';
  readonly placeOfBirth: string;
  /** Which face is drawn. */
  readonly face: number;
}

const SURNAMES = [
  'Specimen',
  'Voorbeeld',
  'Mustermann',
  'Exemple',
  'Ejemplo',
  'Näyte',
  'Przykład',
  'Esimerkki',
];
const WOMEN = ['Anna Maria', 'Béatrice', 'Dagny', 'Ilse', 'Noor', 'Tereza'];
const MEN = ['Aleksander', 'Björn', 'Emil', 'Joris', 'Matteo', 'Yusuf'];
const PLACES = ['Zenith', 'Noordhaven', 'Lakeside', 'Oldbridge'];

/** Born between 1950 and 2004: grown up on any day that a world is made for. */
export function drawPerson(draws: Draws): Person {
  const sex = draws.one(['F', 'M'] as const);
  const birth = Date.UTC(1950 + draws.below(55), draws.below(12), 1 + draws.below(28));
  return {
    surname: draws.one(SURNAMES),
    givenNames: draws.one(sex === 'F' ? WOMEN : MEN),
    birthDate: new Date(birth).toISOString().slice(0, 10),
    sex,
    placeOfBirth: draws.one(PLACES),
    face: draws.below(2 ** 31),
  };
}

/** Nine characters, without letters that are read as digits. */
export function drawDocumentNumber(draws: Draws): string {
  const letters = [...'CFGHJKLMNPRTVWXYZ'];
  const digits = [...'0123456789'];
  return Array.from({ length: 9 }, (_, index) => draws.one(index < 2 ? letters : digits)).join('');
}
