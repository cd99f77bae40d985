/** What each deviation of lists and of CSCA certificates is called, for people: one line, in both languages. */
import type { Words } from '#kernel';

export const TRUST_DEVIATIONS: Readonly<Record<string, Words>> = {
  'list-without-signing-time': { en: 'the list does not say when it was signed', nl: 'de lijst zegt niet wanneer zij ondertekend is' },
  'crl-version': { en: 'the revocation list is of version 1, where 2 belongs', nl: 'de intrekkingslijst is van versie 1, waar 2 hoort' },
  'crl-without-next-update': { en: 'the revocation list does not say when the next one comes', nl: 'de intrekkingslijst zegt niet wanneer de volgende komt' },
  'crl-without-number': { en: 'the revocation list has no number', nl: 'de intrekkingslijst heeft geen nummer' },
  'crl-empty-list': { en: 'the revocation list has an empty list, where none belongs', nl: 'de intrekkingslijst heeft een lege lijst, waar er geen hoort' },
  'no-basic-constraints': { en: 'there are no basic constraints', nl: 'er zijn geen basisbeperkingen' },
  'no-subject-key-identifier': { en: 'there is no identifier of the key', nl: 'er is geen kenmerk van de sleutel' },
  'no-authority-key-identifier': { en: 'it does not say with which key it was signed', nl: 'er staat niet met welke sleutel het ondertekend is' },
  'no-crl-distribution-point': { en: 'it does not say where the revocation list is found', nl: 'er staat niet waar de intrekkingslijst te vinden is' },
  'signed-with-sha1': { en: 'it is signed with SHA-1, which is no longer safe', nl: 'het is ondertekend met SHA-1, dat niet meer veilig is' },
  'small-exponent': { en: 'the key has the exponent 3', nl: 'de sleutel heeft de exponent 3' },
  'unknown-curve': { en: 'the key is on a curve that is not known: nothing is computed with it', nl: 'de sleutel ligt op een kromme die niet bekend is: er wordt niet mee gerekend' },
}; // prettier-ignore
