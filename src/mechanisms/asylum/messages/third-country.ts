/** Reasons, in English and in Dutch: each a statement that the reason marks as so, not so, or not yet known. */
import type { TopicMessages } from './type.ts';

export const thirdCountryMessages: TopicMessages = {
  'third-country.protects-by-geneva': {
    en: () => 'The country protects effectively, since it has ratified and respects the Geneva Convention',
    nl: () => 'Het land biedt doeltreffende bescherming, want het heeft het Verdrag van Genève bekrachtigd en leeft het na',
  },
  'third-country.protects-by-minimum': {
    en: () => 'The country protects effectively, since it meets the minimum: stay, subsistence, healthcare, education, until there is a durable solution',
    nl: () => 'Het land biedt doeltreffende bescherming, want het voldoet aan het minimum: verblijf, levensonderhoud, gezondheidszorg, onderwijs, tot er een duurzame oplossing is',
  },
  'third-country.enjoyed-protection': {
    en: () => 'The applicant enjoyed effective protection there and can still avail themselves of it',
    nl: () => 'De verzoeker genoot daar doeltreffende bescherming en kan er nog steeds een beroep op doen',
  },
  'third-country.safe-there': {
    en: () => 'The applicant is safe there from persecution, serious harm and refoulement',
    nl: () => 'De verzoeker is daar veilig voor vervolging, ernstige schade en refoulement',
  },
  'third-country.no-elements-against-first': {
    en: () => 'The individual assessment leaves nothing against the concept of first country of asylum',
    nl: () => 'De individuele beoordeling laat niets over tegen het begrip eerste land van asiel',
  },
  'third-country.first-for-minor': {
    en: () => 'The country may be first country of asylum for this applicant: an unaccompanied minor needs best interests and an assurance',
    nl: () => 'Het land mag voor deze verzoeker eerste land van asiel zijn: bij een niet-begeleide minderjarige vergt dat zijn belang en een toezegging',
  },
  'third-country.no-family-rights-here': {
    en: () => 'The applicant is not entitled to stay here as a family member',
    nl: () => 'De verzoeker heeft hier geen rechten als gezinslid',
  },
  'third-country.recital-50-does-not-bind': {
    en: () => 'A recital is read as not barring the concept',
    nl: () => 'Een overweging wordt gelezen als geen beletsel voor het begrip',
  },
  'third-country.protection-to-be-had': {
    en: () => 'Effective protection can be requested and received there',
    nl: () => 'Daar kan om doeltreffende bescherming worden verzocht en kan die worden verkregen',
  },
  'third-country.criteria': {
    en: () => 'The country meets the criteria of a safe third country',
    nl: () => 'Het land voldoet aan de criteria van een veilig derde land',
  },
  'third-country.designation-borne-out': {
    en: () => 'Precise and up-to-date information bears the designation out',
    nl: () => 'Nauwkeurige en actuele informatie bevestigt de aanmerking',
  },
  'third-country.designated-by-union': {
    en: () => 'The country is designated as a safe third country by the Union, for this applicant too',
    nl: () => 'Het land is door de Unie als veilig derde land aangemerkt, ook voor deze verzoeker',
  },
  'third-country.designated-nationally': {
    en: () => 'The country is designated as a safe third country by the member state, for this applicant too',
    nl: () => 'Het land is door de lidstaat als veilig derde land aangemerkt, ook voor deze verzoeker',
  },
  'third-country.safe-for-applicant': {
    en: () => 'The country is not designated, but it meets the criteria for this applicant',
    nl: () => 'Het land is niet aangemerkt, maar voldoet voor deze verzoeker aan de criteria',
  },
  'third-country.presumed-safe': {
    en: () => 'The country may be presumed safe under an agreement of the Union',
    nl: () => 'Het land mag op grond van een overeenkomst van de Unie veilig worden geacht',
  },
  'third-country.counts-as-safe': {
    en: () => 'The country counts as safe: designated, safe for this applicant, or presumed so',
    nl: () => 'Het land geldt als veilig: aangemerkt, veilig voor deze verzoeker, of vermoedelijk veilig',
  },
  'third-country.no-elements-against-safe': {
    en: () => 'The individual assessment leaves nothing against the concept of safe third country',
    nl: () => 'De individuele beoordeling laat niets over tegen het begrip veilig derde land',
  },
  'third-country.connection': {
    en: () => 'There is a connection that makes it reasonable to go to the country',
    nl: () => 'Er is een band die het redelijk maakt naar het land te gaan',
  },
  'third-country.transit': {
    en: () => 'The applicant transited through the country on the way to the Union and could have requested protection there',
    nl: () => 'De verzoeker is op weg naar de Unie door het land gereisd en had er om bescherming kunnen verzoeken',
  },
  'third-country.agreement-announced': {
    en: () => 'The Commission and the other member states were informed of the agreement beforehand',
    nl: () => 'De Commissie en de andere lidstaten zijn vooraf over de overeenkomst geïnformeerd',
  },
  'third-country.unannounced-counts': {
    en: () => 'An agreement that was not announced is read as counting all the same',
    nl: () => 'Een overeenkomst die niet is aangekondigd, wordt gelezen als toch geldig',
  },
  'third-country.agreement': {
    en: () => 'An agreement or arrangement with the country requires the merits of the applicant’s request to be examined there',
    nl: () => 'Een overeenkomst of regeling met het land vereist dat het verzoek daar ten gronde wordt behandeld',
  },
  'third-country.safe-for-minor': {
    en: () => 'For an unaccompanied minor: it is not contrary to their best interests, and the country has given its assurance first',
    nl: () => 'Voor een niet-begeleide minderjarige: het is niet in strijd met zijn belang, en het land heeft de toezegging vooraf gedaan',
  },
  'third-country.not-unaccompanied-minor': {
    en: () => 'The applicant is not an unaccompanied minor, for whom an agreement is no basis',
    nl: () => 'De verzoeker is geen niet-begeleide minderjarige, voor wie een overeenkomst geen grondslag is',
  },
  'third-country.linked': {
    en: () => 'Connection, transit or agreement links the applicant with the country',
    nl: () => 'Een band, doorreis of overeenkomst verbindt de verzoeker met het land',
  },
  'third-country.best-interests': {
    en: () => 'The applicant is not an unaccompanied minor whose best interests speak against it',
    nl: () => 'De verzoeker is geen niet-begeleide minderjarige wiens belang zich ertegen verzet',
  },
  'third-country.first-under-directive': {
    en: () => 'The country is the first country of asylum and will readmit the applicant',
    nl: () => 'Het land is het eerste land van asiel en zal de verzoeker weer toelaten',
  },
  'third-country.principles': {
    en: () => 'The applicant will be treated there by the principles of the Directive',
    nl: () => 'De verzoeker zal daar volgens de beginselen van de richtlijn worden behandeld',
  },
  'third-country.rules-in-national-law': {
    en: () => 'National law has the rules that the concept requires',
    nl: () => 'De nationale wet heeft de regels die het begrip vereist',
  },
  'third-country.transposed': {
    en: () => 'National law lays down the criteria of the connection and the method of the assessment',
    nl: () => 'De nationale wet bepaalt de criteria van de band en de methode van de beoordeling',
  },
  'third-country.transit-suffices': {
    en: () => 'Having passed through the country is enough',
    nl: () => 'Doorreis door het land is genoeg',
  },
  'third-country.connection-under-directive': {
    en: () => 'There is a connection, more than transit, that makes it reasonable to go to the country',
    nl: () => 'Er is een band, meer dan doorreis, die het redelijk maakt naar het land te gaan',
  },
  'third-country.unchallenged': {
    en: () => 'The applicant has not challenged safety or connection with success',
    nl: () => 'De verzoeker heeft veiligheid of band niet met succes betwist',
  },
  'third-country.readmission-not-suspended': {
    en: () => 'It is not established that the country does not let the applicant in',
    nl: () => 'Het staat niet vast dat het land de verzoeker niet binnenlaat',
  },
  'third-country.not-readmitted': {
    en: () => 'The first country of asylum does not readmit the applicant or did not reply in time',
    nl: () => 'Het eerste land van asiel laat de verzoeker niet weer toe of heeft niet tijdig geantwoord',
  },
  'third-country.not-admitted': {
    en: () => 'The safe third country does not admit the applicant',
    nl: () => 'Het veilige derde land laat de verzoeker niet toe',
  },
  'third-country.not-permitted-to-enter': {
    en: () => 'The third country does not permit the applicant to enter',
    nl: () => 'Het derde land staat de verzoeker niet toe binnen te komen',
  },
}; // prettier-ignore
