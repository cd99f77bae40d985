/** The words of the defects that a deviation list tells of. */
import type { Language, MessageContext } from '#kernel';

// prettier-ignore
const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    'certificate-or-key': 'a certificate or a key', 'ds-signature': 'the signature of the document signer’s certificate is wrong',
    'ds-encoding': 'the document signer’s certificate is coded wrongly', 'csca-encoding': 'the CSCA certificate is coded wrongly',
    'aa-key-compromised': 'the key for active authentication may be known to others', lds: 'the files of the chip',
    'dg-malformed': 'a data group is coded wrongly', 'dg-hash-wrong': 'the signed digest of a data group is wrong',
    'sod-signature-wrong': 'the signature of the security object is wrong', 'com-inconsistent': 'EF.COM is not in line with the security object',
    mrz: 'the machine-readable zone', 'mrz-wrong-data': 'a field of the machine-readable zone is wrong',
    'mrz-wrong-check-digit': 'a check digit of the machine-readable zone is wrong', chip: 'the chip cannot be used',
    'national-use': 'a defect of national use', other: 'a defect of a kind that is not known here',
  },
  nl: {
    'certificate-or-key': 'een certificaat of een sleutel', 'ds-signature': 'de handtekening van het certificaat van de documentondertekenaar is onjuist',
    'ds-encoding': 'het certificaat van de documentondertekenaar is onjuist gecodeerd', 'csca-encoding': 'het CSCA-certificaat is onjuist gecodeerd',
    'aa-key-compromised': 'de sleutel voor actieve authenticatie kan bij anderen bekend zijn', lds: 'de bestanden van de chip',
    'dg-malformed': 'een gegevensgroep is onjuist gecodeerd', 'dg-hash-wrong': 'de ondertekende hashwaarde van een gegevensgroep is onjuist',
    'sod-signature-wrong': 'de handtekening van het beveiligingsobject is onjuist', 'com-inconsistent': 'EF.COM strookt niet met het beveiligingsobject',
    mrz: 'de machineleesbare zone', 'mrz-wrong-data': 'een veld van de machineleesbare zone is onjuist',
    'mrz-wrong-check-digit': 'een controlecijfer van de machineleesbare zone is onjuist', chip: 'de chip is niet te gebruiken',
    'national-use': 'een gebrek voor nationaal gebruik', other: 'een gebrek van een soort die hier niet bekend is',
  },
};

/** The defects of a reason in words: its value `defects` has their codes. */
export function defectsIn(language: Language, { raw }: MessageContext): string {
  return String(raw['defects'])
    .split(', ')
    .map((code) => WORDS[language][code] ?? code)
    .join('; ');
}
