/** National characters in the letters of a zone, as Doc 9303-3 § 6 recommends (tables A, B and C). */
import { Refusal } from '#kernel';
import { DOC_9303_3_TRANSLITERATION } from '../law.ts';
import {
  ARABIC,
  CYRILLIC,
  CYRILLIC_BY_LANGUAGE,
  LATIN,
  type CyrillicLanguage,
} from './transliteration-tables.ts';

export interface TransliterationOptions {
  /** Table B has exceptions by language; Russian by default, which has none. */
  readonly cyrillic?: CyrillicLanguage;
}

/** Teh marbuta is written otherwise at the end of a name. */
const TEH_MARBUTA = '\u0629';
/** Doubles the letter before it. */
const SHADDA = '\u0651';
/** Vowel signs, which are left out. */
const ARABIC_MARKS = /[\u064B-\u0650\u0652-\u065F\u0670]/g;

/**
 * One name, of any number of parts, in A to Z and fillers: blanks and hyphens become fillers, apostrophes and full
 * stops vanish. Throws a Refusal on a character that no table has.
 */
export function transliterate(name: string, { cyrillic = 'russian' }: TransliterationOptions = {}): string {
  const text = name.normalize('NFC').replaceAll(ARABIC_MARKS, '').toUpperCase();
  const exceptions = CYRILLIC_BY_LANGUAGE[cyrillic];
  let written = '';
  let last = '';
  let index = 0;
  for (const character of text) {
    index += character.length;
    const letters =
      character === SHADDA
        ? last
        : character === TEH_MARBUTA
          ? tehMarbuta(text, index)
          : (exceptions[character] ?? lettersOf(character));
    if (letters === undefined) throw unknownCharacter(character, index);
    written += letters;
    last = letters;
  }
  return written.replaceAll(/<+/g, '<').replaceAll(/^<|<$/g, '');
}

function lettersOf(character: string): string | undefined {
  if (/^[A-Z<]$/.test(character)) return character;
  if (/^[\s\-\u2010-\u2015,\u060C/]$/.test(character)) return '<';
  if (/^['’‘`´.ʼʹ]$/.test(character)) return '';
  return LATIN[character] ?? CYRILLIC[character] ?? ARABIC[character] ?? withoutMark(character);
}

/** Where no table has the letter with its mark, the letter without it, as the tables do throughout. */
function withoutMark(character: string): string | undefined {
  const [letter = ''] = character.normalize('NFD');
  return /^[A-Z]$/.test(letter) ? letter : undefined;
}

function tehMarbuta(text: string, next: number): string {
  return next >= text.length || /[\s-]/.test(text[next] ?? '') ? 'XAH' : 'XTA';
}

function unknownCharacter(character: string, index: number): Refusal {
  return new Refusal(
    'invalid-input',
    `The tables of transliteration have no letters for “${character}”, place ${index}.`,
    {
      where: `place ${index}`,
      remedy: 'Write the name in Latin letters.',
      provision: DOC_9303_3_TRANSLITERATION,
    },
  );
}
