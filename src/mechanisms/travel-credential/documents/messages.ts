/** The words of the reasons on documents; those of deviations are in `deviation-words.ts`. */
import type { FormattedValues, Language, MessageContext, Messages } from '#kernel';

/** What a check digit belongs to, and a date is of. */
const FIELDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { 'document-number': 'document number', 'birth-date': 'date of birth', 'expiry-date': 'date of expiry', 'personal-number': 'personal number', composite: 'zone as a whole' },
  nl: { 'document-number': 'documentnummer', 'birth-date': 'geboortedatum', 'expiry-date': 'geldigheidsdatum', 'personal-number': 'persoonsnummer', composite: 'zone als geheel' },
}; // prettier-ignore

const fieldIn = (language: Language, { raw }: MessageContext): string =>
  FIELDS[language][String(raw['field'])] ?? String(raw['field']);

const digit =
  (language: Language, right: (values: FormattedValues, field: string) => string, wrong: typeof right) =>
  (values: FormattedValues, context: MessageContext): string =>
    (context.held === 'yes' ? right : wrong)(values, fieldIn(language, context));

export const DOCUMENT_MESSAGES: Readonly<Record<Language, Messages>> = {
  en: {
    'mrz.check-digit': digit(
      'en',
      ({ line, place, found }, field) => `The check digit of the ${field} is right: ${found} at line ${line}, place ${place}`,
      ({ line, place, found, expected, covers }, field) => `The check digit of the ${field} is wrong: line ${line}, place ${place} has ${found}, ${expected} is right for what it covers (${covers})`,
    ),
    'mrz.date': (_, context) => context.held === 'yes' ? `The ${fieldIn('en', context)} is a date` : `The ${fieldIn('en', context)} is no date of the calendar, nor one with unknown parts`,
    'mrz.sex': ({ found }, { held }) => held === 'yes' ? 'The sex is F, M or not specified' : `The field of the sex has ${found}: only F, M or “<” may stand there`,
    'mrz.names': ({ place }, { held }) => held === 'yes' ? 'The name field begins with a primary identifier, of letters' : `The name field has no letter where one must be: place ${place} of the field`,
  },
  nl: {
    'mrz.check-digit': digit(
      'nl',
      ({ line, place, found }, field) => `Het controlecijfer van ${field} klopt: ${found} op regel ${line}, plaats ${place}`,
      ({ line, place, found, expected, covers }, field) => `Het controlecijfer van ${field} klopt niet: regel ${line}, plaats ${place} heeft ${found}, bij wat het dekt hoort ${expected} (${covers})`,
    ),
    'mrz.date': (_, context) => context.held === 'yes' ? `De ${fieldIn('nl', context)} is een datum` : `De ${fieldIn('nl', context)} is geen datum van de kalender, ook niet met onbekende delen`,
    'mrz.sex': ({ found }, { held }) => held === 'yes' ? 'Het geslacht is F, M of niet vermeld' : `Het veld van het geslacht heeft ${found}: alleen F, M of “<” mag daar staan`,
    'mrz.names': ({ place }, { held }) => held === 'yes' ? 'Het naamveld begint met een primaire aanduiding, van letters' : `Het naamveld heeft geen letter waar die moet staan: plaats ${place} van het veld`,
  },
}; // prettier-ignore
