/** The words of the reasons and deviations on documents. */
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
    'mrz.line-breaks': () => 'The lines were not apart as lines: they were cut by their length',
    'mrz.blanks': () => 'There were blanks in the line',
    'mrz.lower-case': () => 'There were small letters in the line: they were read as capitals',
    'mrz.state-code': () => 'The code of the state is none that the standard lists',
    'mrz.document-code': () => 'The document code begins with none of A, C, I, P and V',
    'mrz.long-number-digit': () => 'The check digit of the long document number counts the filler inside it',
    'mrz.name-separators': () => 'There is more than one double filler between names: what follows is taken as given names',
    'lds.trailing-bytes': ({ bytes }) => `There are ${bytes} bytes behind the file`,
    'lds.not-der': ({ byte }) => `A length is not in its shortest form, at byte ${byte}`,
    'lds.not-utf-8': () => 'The text is not UTF-8: it was read as Latin-1',
    'lds.bcd-date': () => 'The date is in four bytes of BCD, not in eight digits',
    'lds.date-form': () => 'The date is of no known form: it is given as text',
    'lds.unknown-tag': () => 'The list of data groups has a tag of no data group',
    'lds.no-tag-list': () => 'There is no list of the fields that there are',
    'lds.tag-list': () => 'The list of fields names others than are there',
    'lds.security-info': ({ protocol }) => `The entry ${protocol} is not of the form of its kind: it is kept as it is`,
    'face.count': ({ found, stated }) => `${found} images are there, ${stated} are stated`,
    'face.header': () => 'The face has no biometric header',
    'face.record-length': ({ stated, found }) => `The record states ${stated} bytes, ${found} are there`,
    'face.image-kind': ({ stated, found }) => `The record states an image of the kind ${stated}, it is ${found}`,
    'face.image-size': ({ stated, found }) => `The record states ${stated} pixels, the image has ${found}`,
    'face.generation': ({ found }) => `The face is recorded in generation ${found} of its standard, where 3 is known`,
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
    'mrz.line-breaks': () => 'De regels stonden niet als regels apart: ze zijn op lengte geknipt',
    'mrz.blanks': () => 'Er stonden spaties in de regel',
    'mrz.lower-case': () => 'Er stonden kleine letters in de regel: ze zijn als hoofdletters gelezen',
    'mrz.state-code': () => 'De code van de staat staat niet in de norm',
    'mrz.document-code': () => 'De documentcode begint met geen van A, C, I, P en V',
    'mrz.long-number-digit': () => 'Het controlecijfer van het lange documentnummer telt het vulteken erin mee',
    'mrz.name-separators': () => 'Er staat meer dan één dubbel vulteken tussen namen: wat volgt geldt als voornamen',
    'lds.trailing-bytes': ({ bytes }) => `Er staan ${bytes} bytes achter het bestand`,
    'lds.not-der': ({ byte }) => `Een lengte staat niet in de kortste vorm, bij byte ${byte}`,
    'lds.not-utf-8': () => 'De tekst is geen UTF-8: ze is als Latin-1 gelezen',
    'lds.bcd-date': () => 'De datum staat in vier bytes BCD, niet in acht cijfers',
    'lds.date-form': () => 'De datum heeft geen bekende vorm: ze staat er als tekst',
    'lds.unknown-tag': () => 'De lijst van gegevensgroepen heeft een tag van geen gegevensgroep',
    'lds.no-tag-list': () => 'Er is geen lijst van de velden die er zijn',
    'lds.tag-list': () => 'De lijst van velden noemt andere dan er zijn',
    'lds.security-info': ({ protocol }) => `De ingang ${protocol} heeft niet de vorm van haar soort: ze blijft zoals ze is`,
    'face.count': ({ found, stated }) => `Er zijn ${found} beelden, vermeld zijn er ${stated}`,
    'face.header': () => 'Het gezicht heeft geen biometrische kop',
    'face.record-length': ({ stated, found }) => `Het record vermeldt ${stated} bytes, er zijn er ${found}`,
    'face.image-kind': ({ stated, found }) => `Het record vermeldt een beeld van de soort ${stated}, het is ${found}`,
    'face.image-size': ({ stated, found }) => `Het record vermeldt ${stated} pixels, het beeld heeft er ${found}`,
    'face.generation': ({ found }) => `Het gezicht is vastgelegd in generatie ${found} van de norm, terwijl 3 bekend is`,
  },
}; // prettier-ignore
