/** The fonts that go into a PDF, and which of them has a character: a font file holds one script. */
import { fileURLToPath } from 'node:url';

const SCRIPTS = ['latin', 'latin-ext', 'greek', 'cyrillic'] as const;
type Script = (typeof SCRIPTS)[number];
export type Family = 'serif' | 'sans';

const PACKAGES: Readonly<Record<Family, string>> = { serif: 'source-serif-4', sans: 'source-sans-3' };

export interface FontFiles {
  readonly normal: string;
  readonly bold: string;
  readonly italics: string;
  readonly bolditalics: string;
}

/** Every font by its name in the document: `serif latin-ext`. A file that no text uses is never opened. */
export function fontFiles(): Record<string, FontFiles> {
  const families: readonly Family[] = ['serif', 'sans'];
  return Object.fromEntries(
    families.flatMap((family) =>
      SCRIPTS.map((script) => [
        fontName(family, script),
        {
          normal: fileOf(family, script, '400-normal'),
          bold: fileOf(family, script, '600-normal'),
          italics: fileOf(family, script, '400-italic'),
          bolditalics: fileOf(family, script, '600-italic'),
        },
      ]),
    ),
  );
}

function fileOf(family: Family, script: Script, style: string): string {
  const name = PACKAGES[family];
  return fileURLToPath(import.meta.resolve(`@fontsource/${name}/files/${name}-${script}-${style}.woff`));
}

function fontName(family: Family, script: Script): string {
  return `${family} ${script}`;
}

export interface Run {
  readonly text: string;
  readonly font: string;
}

/** The text cut where the script changes. What no font has becomes a question mark, never an empty box. */
export function runsOf(text: string, family: Family): Run[] {
  const runs: { text: string; font: string }[] = [];
  let script: Script = 'latin';
  for (const character of text.normalize('NFC').replaceAll(/[\u2009\u202F]/g, '\u00A0')) {
    const found = scriptOf(character, script);
    const font = fontName(family, found ?? script);
    const last = runs.at(-1);
    if (last?.font === font) last.text += found === undefined ? '?' : character;
    else runs.push({ text: found === undefined ? '?' : character, font });
    script = found ?? script;
  }
  return runs;
}

/** A space stays with the script before it: a run less. */
function scriptOf(character: string, before: Script): Script | undefined {
  if (character === ' ' || character === '\u00A0') return before;
  return SCRIPTS.find((script) => RANGES[script].test(character));
}

/** What each file really has. */
const RANGES: Readonly<Record<Script, RegExp>> = {
  latin:
    /^[\u0021-\u00FF\u0131\u0152\u0153\u02C6\u02DA\u02DC\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u2039\u203A\u20AC\u2122\u2212]$/,
  'latin-ext': /^[\u0100-\u012B\u012E-\u0130\u0134-\u0151\u0154-\u0165\u0168-\u017E\u0218-\u021B]$/,
  greek: /^[\u0384-\u038A\u038C\u038E-\u03A1\u03A3-\u03CE]$/,
  cyrillic: /^[\u0400-\u045F\u0490\u0491\u2116]$/,
};
