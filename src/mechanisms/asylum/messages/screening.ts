/** Reasons, in English and in Dutch: each a statement that the reason marks as so, not so, or not yet known. */
import type { TopicMessages } from './type.ts';

export const screeningMessages: TopicMessages = {
  'screening.screened': {
    en: () => 'The person is screened',
    nl: () => 'De persoon wordt gescreend',
  },
  'screening.by-5-1-a': {
    en: () => 'The person is screened after apprehension at the border',
    nl: () => 'De persoon wordt gescreend na aanhouding aan de grens',
  },
  'screening.by-5-1': {
    en: () => 'The person is screened after apprehension at the border or disembarkation',
    nl: () => 'De persoon wordt gescreend na aanhouding aan de grens of ontscheping',
  },
  'screening.by-5-1-or-2': {
    en: () => 'The person is screened at the external border and was not let in',
    nl: () => 'De persoon wordt gescreend aan de buitengrens en is niet toegelaten',
  },
  'screening.by-5': {
    en: () => 'The person is screened at the external border',
    nl: () => 'De persoon wordt gescreend aan de buitengrens',
  },
  'screening.brought-to-border': {
    en: () => 'The person was apprehended at the border or disembarked',
    nl: () => 'De persoon is aan de grens aangehouden of ontscheept',
  },
  'screening.by-7': {
    en: () => 'The person is screened within the territory',
    nl: () => 'De persoon wordt gescreend op het grondgebied',
  },
  'screening.set-aside': {
    en: () => 'The state sets the screening aside for criminal proceedings or extradition',
    nl: () => 'De staat laat de screening achterwege voor een strafprocedure of uitlevering',
  },
  'screening.applicant-let-in': {
    en: () => 'The person was let in on humanitarian or like grounds and applied for protection, and so is screened',
    nl: () => 'De persoon is op humanitaire of vergelijkbare gronden toegelaten en heeft om bescherming verzocht, en wordt dus gescreend',
  },
  'screening.let-in': {
    en: () => 'The person was let in without meeting the entry conditions, and so is not screened otherwise',
    nl: () => 'De persoon is toegelaten zonder aan de toegangsvoorwaarden te voldoen, en wordt dus niet op andere grond gescreend',
  },
  'screening.apprehended': {
    en: () => 'The person was apprehended at an unauthorised crossing of the external border',
    nl: () => 'De persoon is aangehouden bij een onrechtmatige overschrijding van de buitengrens',
  },
  'screening.disembarked': {
    en: () => 'The person was disembarked after search and rescue',
    nl: () => 'De persoon is ontscheept na opsporing en redding',
  },
  'screening.applied-at-border': {
    en: () => 'The person applied at a border crossing point or in a transit zone without meeting the entry conditions',
    nl: () => 'De persoon heeft aan een grensdoorlaatpost of in een transitzone een verzoek gedaan zonder aan de toegangsvoorwaarden te voldoen',
  },
  'screening.apprehended-from': {
    en: () => 'The person was apprehended on or after 12 June 2026, since when there is screening',
    nl: () => 'De persoon is op of na 12 juni 2026 aangehouden, sinds wanneer er screening is',
  },
  'screening.sent-back': {
    en: () => 'The person is sent back at once to another member state, which screens instead',
    nl: () => 'De persoon wordt meteen teruggestuurd naar een andere lidstaat, die in plaats daarvan screent',
  },
  'screening.found-within': {
    en: () => 'The person stays illegally within the territory after an unauthorised crossing, and was not screened before',
    nl: () => 'De persoon verblijft na een onrechtmatige overschrijding illegaal op het grondgebied, en is niet eerder gescreend',
  },
  'screening.four-days': {
    en: () => 'The person was at the border for more than 72 hours, and four days follow',
    nl: () => 'De persoon was meer dan 72 uur aan de grens, en er volgen vier dagen',
  },
  'screening.completed': {
    en: () => 'The screening is completed',
    nl: () => 'De screening is afgerond',
  },
  'screening.completed.missed': {
    en: () => 'The screening ends nevertheless, and the person is referred to the appropriate procedure',
    nl: () => 'De screening eindigt niettemin, en de persoon wordt naar de passende procedure doorverwezen',
  },
  'screening.after-limit': {
    en: ({ day, end }) => `The day (${day}) is after the last day of the time limit (${end})`,
    nl: ({ day, end }) => `De dag (${day}) ligt na de laatste dag van de termijn (${end})`,
  },
  'screening.passed-at-border': {
    en: () => 'The time limit at the border has passed',
    nl: () => 'De termijn aan de grens is voorbij',
  },
  'screening.passed-within': {
    en: () => 'The time limit within the territory has passed',
    nl: () => 'De termijn op het grondgebied is voorbij',
  },
  'screening.limit-expired': {
    en: () => 'The time limit of the screening has expired',
    nl: () => 'De termijn voor de screening is verstreken',
  },
  'screening.health': {
    en: () => 'Preliminary health check',
    nl: () => 'Voorlopige gezondheidscontrole',
  },
  'screening.vulnerability': {
    en: () => 'Preliminary vulnerability check',
    nl: () => 'Voorlopige kwetsbaarheidscontrole',
  },
  'screening.identity': {
    en: () => 'Identification or verification of identity',
    nl: () => 'Identificatie of verificatie van de identiteit',
  },
  'screening.biometrics': {
    en: () => 'Registration of biometric data in Eurodac',
    nl: () => 'Registratie van biometrische gegevens in Eurodac',
  },
  'screening.security': {
    en: () => 'Security check',
    nl: () => 'Veiligheidscontrole',
  },
  'screening.form': {
    en: () => 'Screening form',
    nl: () => 'Screeningformulier',
  },
  'screening.referral': {
    en: () => 'Referral to the appropriate procedure',
    nl: () => 'Doorverwijzing naar de passende procedure',
  },
  'screening.informed': {
    en: () => 'The person was informed of the screening, of the right to apply, and of rights and duties',
    nl: () => 'De persoon is ingelicht over de screening, het recht om een verzoek te doen, en rechten en plichten',
  },
  'screening.minor-assisted': {
    en: () => 'An unaccompanied minor is accompanied and assisted by a representative or a trained person',
    nl: () => 'Een niet-begeleide minderjarige wordt begeleid en geholpen door een vertegenwoordiger of een opgeleid persoon',
  },
  'screening.assistant-independent': {
    en: () => 'Who assists an unaccompanied minor is independent and takes no part in the screening',
    nl: () => 'Wie een niet-begeleide minderjarige helpt, is onafhankelijk en neemt niet deel aan de screening',
  },
  'screening.few-enough-minors': {
    en: () => 'Who assists an unaccompanied minor has no more than thirty of them in charge',
    nl: () => 'Wie een niet-begeleide minderjarige helpt, heeft er niet meer dan dertig onder zich',
  },
  'screening.entry-conditions-found': {
    en: () => 'It appeared that the person meets the entry conditions, so that the screening ends',
    nl: () => 'Er bleek dat de persoon aan de toegangsvoorwaarden voldoet, zodat de screening eindigt',
  },
  'screening.discontinued': {
    en: () => 'The screening was discontinued because the person left voluntarily',
    nl: () => 'De screening is gestaakt omdat de persoon vrijwillig vertrok',
  },
  'screening.was-referred': {
    en: () => 'The person was referred, and with that the screening ended',
    nl: () => 'De persoon is doorverwezen, en daarmee is de screening geëindigd',
  },
  'screening.to-be-relocated': {
    en: () => 'The person is to be relocated, and is referred to that state',
    nl: () => 'De persoon wordt herplaatst, en naar die staat doorverwezen',
  },
  'screening.to-be-registered': {
    en: () => 'The person applied for protection, and is referred to the authority that registers applications',
    nl: () => 'De persoon heeft om bescherming verzocht, en wordt doorverwezen naar de autoriteit die verzoeken registreert',
  },
  'screening.stays-in-return': {
    en: () => 'The person was found within the territory and did not apply, and stays in the return procedure',
    nl: () => 'De persoon is op het grondgebied aangetroffen en heeft geen verzoek gedaan, en blijft in de terugkeerprocedure',
  },
  'screening.screened-as-applicant': {
    en: () => 'As an applicant, the person is screened',
    nl: () => 'Als verzoeker wordt de persoon gescreend',
  },
  'screening.screened-without': {
    en: () => 'Without an application, the person is screened',
    nl: () => 'Zonder verzoek wordt de persoon gescreend',
  },
  'screening.comes-to-return': {
    en: () => 'Without an application, the person is referred to the authorities for return',
    nl: () => 'Zonder verzoek wordt de persoon doorverwezen naar de terugkeerautoriteiten',
  },
  'screening.referred-to-nobody': {
    en: () => 'There is nobody to refer the person to: there is no screening, or entry is free',
    nl: () => 'Er is niemand om de persoon naar door te verwijzen: er is geen screening, of toegang staat vrij',
  },
  'screening.entry-barred': {
    en: () => 'The person may not be authorised to enter during the screening',
    nl: () => 'De persoon mag tijdens de screening niet tot het grondgebied worden toegelaten',
  },
}; // prettier-ignore
