/** What each deviation of a document is called, for people: one line, in both languages. */
import type { Words } from '#kernel';

export const DOCUMENT_DEVIATIONS: Readonly<Record<string, Words>> = {
  'mrz.line-breaks': { en: 'the lines were not apart as lines: they were cut by their length', nl: 'de regels stonden niet als regels apart: ze zijn op lengte geknipt' },
  'mrz.blanks': { en: 'there were blanks in the line', nl: 'er stonden spaties in de regel' },
  'mrz.lower-case': { en: 'there were small letters in the line: they were read as capitals', nl: 'er stonden kleine letters in de regel: ze zijn als hoofdletters gelezen' },
  'mrz.state-code': { en: 'the code of the state is none that the standard lists', nl: 'de code van de staat staat niet in de norm' },
  'mrz.document-code': { en: 'the document code begins with none of A, C, I, P and V', nl: 'de documentcode begint met geen van A, C, I, P en V' },
  'mrz.long-number-digit': { en: 'the check digit of the long document number counts the filler inside it', nl: 'het controlecijfer van het lange documentnummer telt het vulteken erin mee' },
  'mrz.name-separators': { en: 'there is more than one double filler between names: what follows is taken as given names', nl: 'er staat meer dan één dubbel vulteken tussen namen: wat volgt geldt als voornamen' },
  'lds.trailing-bytes': { en: 'bytes follow the end of the file', nl: 'na het einde van het bestand volgen nog bytes' },
  'lds.not-der': { en: 'a length is not in its shortest form', nl: 'een lengte staat niet in de kortste vorm' },
  'lds.not-utf-8': { en: 'the text is not UTF-8: it was read as Latin-1', nl: 'de tekst is geen UTF-8: ze is als Latin-1 gelezen' },
  'lds.bcd-date': { en: 'the date is in four bytes of BCD, not in eight digits', nl: 'de datum staat in vier bytes BCD, niet in acht cijfers' },
  'lds.date-form': { en: 'the date is of no known form: it is given as text', nl: 'de datum heeft geen bekende vorm: ze staat er als tekst' },
  'lds.unknown-tag': { en: 'the list of data groups has a tag of no data group', nl: 'de lijst van gegevensgroepen heeft een tag van geen gegevensgroep' },
  'lds.no-tag-list': { en: 'there is no list of the fields that there are', nl: 'er is geen lijst van de velden die er zijn' },
  'lds.tag-list': { en: 'the list of fields names others than are there', nl: 'de lijst van velden noemt andere dan er zijn' },
  'lds.security-info': { en: 'an entry on what the chip can do is not of the form of its kind: it is kept as it is', nl: 'een ingang over wat de chip kan, heeft niet de vorm van haar soort: ze blijft zoals ze is' },
  'face.count': { en: 'there are not as many images as stated', nl: 'er zijn niet zoveel beelden als vermeld' },
  'face.header': { en: 'the face has no biometric header', nl: 'het gezicht heeft geen biometrische kop' },
  'face.record-length': { en: 'the record is not as long as it states', nl: 'het record is niet zo lang als het vermeldt' },
  'face.image-kind': { en: 'the image is of another kind than stated', nl: 'het beeld is van een andere soort dan vermeld' },
  'face.image-size': { en: 'the image has another size than stated', nl: 'het beeld heeft een andere maat dan vermeld' },
  'face.generation': { en: 'the face is recorded in another generation of its standard than is known', nl: 'het gezicht is vastgelegd in een andere generatie van de norm dan bekend is' },
}; // prettier-ignore
