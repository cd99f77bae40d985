/** What a passphrase must be: long enough that trying them all takes years (see `sealed-wallet.ts`). */

export const LEAST_CHARACTERS = 10;
/** A key pressed again and again is long and no secret. */
const LEAST_DIFFERENT = 4;

export type Wrong = 'short' | 'simple' | 'differs';

/** What is wrong with it; `again` is null where it is shown, so that nobody need type it twice. */
export function passphraseWrong(passphrase: string, again: string | null): Wrong | null {
  const characters = [...passphrase.normalize('NFKC')];
  if (characters.length < LEAST_CHARACTERS) return 'short';
  if (new Set(characters).size < LEAST_DIFFERENT) return 'simple';
  return again === null || again === passphrase ? null : 'differs';
}
