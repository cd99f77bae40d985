/** Reasons, in English and in Dutch: each a statement that the reason marks as so, not so, or not yet known. */
import type { TopicMessages } from './type.ts';

export const admissibilityMessages: TopicMessages = {
  'admissibility.authorised-by-national-law': {
    en: () => 'National law authorises rejection on this ground',
    nl: () => 'De nationale wet machtigt tot afwijzing op deze grond',
  },
  'admissibility.first-country-of-asylum': {
    en: () => 'Inadmissible: a third country is the first country of asylum',
    nl: () => 'Niet-ontvankelijk: een derde land is het eerste land van asiel',
  },
  'admissibility.safe-third-country': {
    en: () => 'Inadmissible: a third country is a safe third country for the applicant',
    nl: () => 'Niet-ontvankelijk: een derde land is voor de verzoeker een veilig derde land',
  },
  'admissibility.protection-elsewhere': {
    en: () => 'Inadmissible: another member state has granted protection',
    nl: () => 'Niet-ontvankelijk: een andere lidstaat heeft bescherming verleend',
  },
  'admissibility.bearable-elsewhere': {
    en: () => 'Life in that member state would not breach Article 4 of the Charter',
    nl: () => 'Het leven in die lidstaat zou niet in strijd zijn met artikel 4 van het Handvest',
  },
  'admissibility.international-court': {
    en: () => 'Inadmissible: an international criminal court provides safe relocation',
    nl: () => 'Niet-ontvankelijk: een internationaal strafhof zorgt voor veilige herplaatsing',
  },
  'admissibility.after-seventh-working-day': {
    en: ({ received, seventh, made }) => `The application was made on ${made}, after ${seventh}, the seventh working day from the receipt of the return decision on ${received}`,
    nl: ({ received, seventh, made }) => `Het verzoek is gedaan op ${made}, na ${seventh}, de zevende werkdag vanaf de ontvangst van het terugkeerbesluit op ${received}`,
  },
  'admissibility.after-return-decision': {
    en: () => 'Inadmissible: made only after seven working days from the return decision',
    nl: () => 'Niet-ontvankelijk: pas na zeven werkdagen na het terugkeerbesluit gedaan',
  },
  'admissibility.nothing-new': {
    en: () => 'Inadmissible: a subsequent application without new elements',
    nl: () => 'Niet-ontvankelijk: een volgend verzoek zonder nieuwe elementen',
  },
  'admissibility.subsequent': {
    en: () => 'It is a subsequent application: a previous one has been finally decided',
    nl: () => 'Het is een volgend verzoek: op een eerder verzoek is definitief beslist',
  },
  'admissibility.further-representation': {
    en: () => 'It is a further representation: the previous application has not been finally decided',
    nl: () => 'Het is een verdere verklaring: op het eerdere verzoek is nog niet definitief beslist',
  },
  'admissibility.new-elements': {
    en: () => 'There are new elements that call for a further examination',
    nl: () => 'Er zijn nieuwe elementen die een verdere behandeling vergen',
  },
  'admissibility.raise-likelihood': {
    en: () => 'The new elements significantly increase the likelihood of protection',
    nl: () => 'De nieuwe elementen vergroten de kans op bescherming aanzienlijk',
  },
  'admissibility.bear-on-earlier-ground': {
    en: () => 'The new elements relate to the ground on which the previous application was inadmissible',
    nl: () => 'De nieuwe elementen houden verband met de grond waarop het eerdere verzoek niet-ontvankelijk was',
  },
  'admissibility.taken-into-account': {
    en: () => 'They could not have been presented earlier, or must be taken into account all the same',
    nl: () => 'Zij konden niet eerder worden voorgelegd, of er moet toch rekening mee worden gehouden',
  },
  'admissibility.late-elements': {
    en: () => 'The authority takes into account what could have been presented earlier',
    nl: () => 'De autoriteit houdt rekening met wat eerder had kunnen worden voorgelegd',
  },
  'admissibility.merely-to-delay': {
    en: () => 'It was lodged merely to delay or frustrate an imminent removal, and has nothing new',
    nl: () => 'Het is louter ingediend om een op handen zijnde verwijdering te vertragen of te verhinderen, en bevat niets nieuws',
  },
  'admissibility.second-subsequent': {
    en: () => 'It follows a final decision that rejected a previous subsequent application',
    nl: () => 'Het volgt op een definitieve beslissing die een eerder volgend verzoek afwees',
  },
  'admissibility.exception-in-national-law': {
    en: () => 'National law provides for the exception from the right to remain',
    nl: () => 'De nationale wet kent de uitzondering op het recht om te blijven',
  },
  'admissibility.no-right-to-remain': {
    en: () => 'The subsequent applicant has no right to remain',
    nl: () => 'De indiener van het volgende verzoek heeft geen recht om te blijven',
  },
  'admissibility.ground-in-national-law': {
    en: () => 'National law has this ground',
    nl: () => 'De nationale wet heeft deze grond',
  },
  'admissibility.protection-elsewhere-under-directive': {
    en: () => 'Inadmissible under the Directive: another member state has granted protection',
    nl: () => 'Niet-ontvankelijk volgens de richtlijn: een andere lidstaat heeft bescherming verleend',
  },
  'admissibility.first-country-under-directive': {
    en: () => 'Inadmissible under the Directive: a third country is the first country of asylum',
    nl: () => 'Niet-ontvankelijk volgens de richtlijn: een derde land is het eerste land van asiel',
  },
  'admissibility.safe-country-under-directive': {
    en: () => 'Inadmissible under the Directive: a third country is a safe third country',
    nl: () => 'Niet-ontvankelijk volgens de richtlijn: een derde land is een veilig derde land',
  },
  'admissibility.nothing-new-under-directive': {
    en: () => 'Inadmissible under the Directive: a subsequent application without new elements',
    nl: () => 'Niet-ontvankelijk volgens de richtlijn: een volgend verzoek zonder nieuwe elementen',
  },
  'admissibility.new-elements-under-directive': {
    en: () => 'There are new elements that significantly add to the likelihood of protection',
    nl: () => 'Er zijn nieuwe elementen die de kans op bescherming aanzienlijk groter maken',
  },
  'admissibility.presentable-under-directive': {
    en: () => 'They could not have been presented earlier, or national law does not ask',
    nl: () => 'Zij konden niet eerder worden voorgelegd, of de nationale wet vraagt er niet naar',
  },
  'admissibility.late-elements-under-directive': {
    en: () => 'National law takes into account what could have been presented earlier',
    nl: () => 'De nationale wet houdt rekening met wat eerder had kunnen worden voorgelegd',
  },
  'admissibility.dependant-under-directive': {
    en: () => 'Inadmissible under the Directive: a dependant without a case of their own',
    nl: () => 'Niet-ontvankelijk volgens de richtlijn: een ten laste komende persoon zonder eigen zaak',
  },
  'admissibility.extended': {
    en: () => 'The time limit has been extended by two months',
    nl: () => 'De termijn is met twee maanden verlengd',
  },
  'admissibility.admissible-by-lapse': {
    en: () => 'The application is admissible because its time limit has passed',
    nl: () => 'Het verzoek is ontvankelijk omdat de termijn is verstreken',
  },
  'admissibility.decision': {
    en: () => 'The examination of admissibility is concluded',
    nl: () => 'De behandeling van de ontvankelijkheid is afgerond',
  },
  'admissibility.decision.missed': {
    en: () => 'The application is not admissible for that reason alone',
    nl: () => 'Het verzoek is niet alleen daarom ontvankelijk',
  },
  'admissibility.seventh-working-day': {
    en: () => 'An application is made, the return decision having been received',
    nl: () => 'Er wordt een verzoek gedaan, nu het terugkeerbesluit is ontvangen',
  },
  'admissibility.seventh-working-day.missed': {
    en: () => 'A later application may be rejected as inadmissible if the applicant was informed of it',
    nl: () => 'Een later verzoek mag als niet-ontvankelijk worden afgewezen als de verzoeker daarover is geïnformeerd',
  },
  'admissibility.decision-after-return-decision': {
    en: () => 'The examination of an application made late after a return decision is concluded',
    nl: () => 'De behandeling van een verzoek dat laat na een terugkeerbesluit is gedaan, is afgerond',
  },
}; // prettier-ignore
