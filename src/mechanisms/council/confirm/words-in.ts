/** Words of a letter as the register keeps them: in English and in Dutch. */
import type { LetterLanguage } from '../letter/codes.ts';

export interface Words {
  readonly en?: string | undefined;
  readonly nl?: string | undefined;
}

/** The register keeps titles in English and Dutch: those of other languages stand under English as they are. */
export function inLanguage(text: string, language: LetterLanguage): Words {
  return language === 'nl' ? { nl: text } : { en: text };
}

/** Both languages; what the later says goes before what the earlier said in the same one. */
export function wordsTogether<Given extends Words>(earlier: Given, later: Given): Given {
  const { en, nl } = { ...earlier, ...defined(later) };
  return { ...(en === undefined ? {} : { en }), ...(nl === undefined ? {} : { nl }) } as Given;
}

function defined({ en, nl }: Words): Words {
  return { ...(en === undefined ? {} : { en }), ...(nl === undefined ? {} : { nl }) };
}

/** How a list would call it. */
export function oneOf({ en, nl }: Words, language: 'en' | 'nl'): string {
  return (language === 'nl' ? (nl ?? en) : (en ?? nl)) ?? '';
}

/** A sentence as the register takes it: up to 1,000 characters. */
export function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

const LONGEST = 1_000;
