/** Reasons, in English and in Dutch: each a statement that the reason marks as so, not so, or not yet known. */
import type { TopicMessages } from './type.ts';

export const acceleratedMessages: TopicMessages = {
  'accelerated.without-support': {
    en: () => 'The applicant needs special procedural guarantees which the accelerated procedure cannot give, so that it is not applied, or ends',
    nl: () => 'De verzoeker heeft bijzondere procedurele waarborgen nodig die de versnelde behandelingsprocedure niet kan bieden, zodat zij niet wordt toegepast, of eindigt',
  },
  'accelerated.irrelevant': {
    en: () => 'Only issues were raised that are not relevant',
    nl: () => 'Er zijn alleen aangelegenheden aan de orde gesteld die niet ter zake doen',
  },
  'accelerated.unconvincing': {
    en: () => 'The claim is clearly unconvincing',
    nl: () => 'Het verzoek mist alle overtuigingskracht',
  },
  'accelerated.misled': {
    en: () => 'The authorities were intentionally misled, or a document was disposed of in bad faith',
    nl: () => 'De autoriteiten zijn opzettelijk misleid, of een document is te kwader trouw weggemaakt',
  },
  'accelerated.documents': {
    en: () => 'A document was disposed of in bad faith',
    nl: () => 'Een document is te kwader trouw weggemaakt',
  },
  'accelerated.delays-removal': {
    en: () => 'The application serves merely to delay, frustrate or prevent a removal',
    nl: () => 'Het verzoek dient enkel om een verwijdering uit te stellen, te verijdelen of te verhinderen',
  },
  'accelerated.safe-origin': {
    en: () => 'The applicant comes from a safe country of origin',
    nl: () => 'De verzoeker komt uit een veilig land van herkomst',
  },
  'accelerated.danger': {
    en: () => 'The applicant is a danger to national security or public order, or was expelled for serious reasons of them',
    nl: () => 'De verzoeker is een gevaar voor de nationale veiligheid of de openbare orde, of is om ernstige redenen daarvan uitgezet',
  },
  'accelerated.subsequent': {
    en: () => 'It is a subsequent application which is not inadmissible',
    nl: () => 'Het is een volgend verzoek dat niet niet-ontvankelijk is',
  },
  'accelerated.unlawful-entry': {
    en: () => 'The entry or the stay was unlawful, and the applicant did not come forward or apply as soon as possible',
    nl: () => 'De binnenkomst of het verblijf was onrechtmatig, en de verzoeker heeft zich niet zo snel mogelijk gemeld of een verzoek gedaan',
  },
  'accelerated.lawful-entry': {
    en: () => 'The entry was lawful, and the application was not made as soon as possible',
    nl: () => 'De binnenkomst was rechtmatig, en het verzoek is niet zo snel mogelijk gedaan',
  },
  'accelerated.fingerprints': {
    en: () => 'The applicant refuses to have fingerprints taken',
    nl: () => 'De verzoeker weigert vingerafdrukken te laten nemen',
  },
  'accelerated.low-rate': {
    en: () => 'Of the decisions on this nationality 20 % or fewer grant international protection, and nothing keeps that rate from counting',
    nl: () => 'Van de beslissingen over deze nationaliteit verleent 20 % of minder internationale bescherming, en niets staat eraan in de weg dat dit telt',
  },
  'accelerated.rate-exception': {
    en: () => 'A significant change, or a category that the rate does not represent, keeps the rate from counting',
    nl: () => 'Een significante verandering, of een categorie waarvoor het percentage niet representatief is, staat eraan in de weg dat het telt',
  },
  'accelerated.guidance-note': {
    en: () => 'A guidance note of the Asylum Agency shows a significant change in the country',
    nl: () => 'Richtsnoeren van het Asielagentschap tonen een significante verandering in het land',
  },
  'accelerated.guidance-note-reading': {
    en: () => 'Such a note is read as settling that there is a change',
    nl: () => 'Zulke richtsnoeren worden zo gelezen dat daarmee de verandering vaststaat',
  },
  'accelerated.required': {
    en: () => 'One of the ten grounds applies, and the applicant is no unaccompanied minor: the examination shall be accelerated',
    nl: () => 'Een van de tien gronden geldt, en de verzoeker is geen niet-begeleide minderjarige: de behandeling wordt versneld',
  },
  'accelerated.too-complex': {
    en: () => 'The case is too complex to be accelerated; the applicant is informed of the change',
    nl: () => 'De zaak is te ingewikkeld om te worden versneld; de verzoeker wordt van de verandering in kennis gesteld',
  },
  'accelerated.minor-permitted': {
    en: () => 'The applicant is an unaccompanied minor, and one of the five grounds open for them applies: the examination may be accelerated',
    nl: () => 'De verzoeker is een niet-begeleide minderjarige, en een van de vijf gronden die voor hen openstaan geldt: de behandeling mag worden versneld',
  },
  'accelerated.manifestly-unfounded': {
    en: () => 'If unfounded, the application may be declared manifestly unfounded',
    nl: () => 'Als het verzoek ongegrond is, mag het kennelijk ongegrond worden verklaard',
  },
  'accelerated.priority': {
    en: () => 'The application may be examined with priority',
    nl: () => 'Het verzoek mag met voorrang worden behandeld',
  },
  'accelerated.directive-other-ground': {
    en: () => 'One of the grounds of Article 31(8) of Directive 2013/32 applies that are closed to unaccompanied minors',
    nl: () => 'Een van de gronden van artikel 31, lid 8, van Richtlijn 2013/32 geldt die voor niet-begeleide minderjarigen gesloten zijn',
  },
  'accelerated.directive-minor-ground': {
    en: () => 'One of the three grounds applies that are open for unaccompanied minors too',
    nl: () => 'Een van de drie gronden geldt die ook voor niet-begeleide minderjarigen openstaan',
  },
  'accelerated.early-rate': {
    en: () => 'A low rate is a ground already, by Regulation 2026/464 and the choice of the state',
    nl: () => 'Een laag percentage is al een grond, door Verordening 2026/464 en de keuze van de staat',
  },
  'accelerated.directive-closed-to-minors': {
    en: () => 'The applicant is no unaccompanied minor, so that the other grounds of Directive 2013/32 are open too',
    nl: () => 'De verzoeker is geen niet-begeleide minderjarige, zodat ook de andere gronden van Richtlijn 2013/32 openstaan',
  },
}; // prettier-ignore
