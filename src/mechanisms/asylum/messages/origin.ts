/** Reasons, in English and in Dutch: each a statement that the reason marks as so, not so, or not yet known. */
import type { TopicMessages } from './type.ts';

export const originMessages: TopicMessages = {
  'origin.rate-20-or-lower': {
    en: () => 'International protection was granted in 20 % or fewer of the decisions in the Union, by the latest yearly data',
    nl: () => 'In 20 % of minder van de beslissingen in de Unie is internationale bescherming verleend, volgens de laatste jaarcijfers',
  },
  'origin.rate-higher-than-20': {
    en: () => 'International protection was granted in more than 20 % of the decisions in the Union, by the latest yearly data',
    nl: () => 'In meer dan 20 % van de beslissingen in de Unie is internationale bescherming verleend, volgens de laatste jaarcijfers',
  },
  'origin.rate-ground-applies': {
    en: () => 'The ground of 20 % is law for the application: lodged from 12 June 2026, or in a state that applied it earlier',
    nl: () => 'De grond van 20 % geldt voor het verzoek: ingediend vanaf 12 juni 2026, of in een staat die hem eerder toepaste',
  },
  'origin.ground-union': {
    en: () => 'In every member state that the Regulation binds, the country may be considered to be a safe country of origin, by the Union list',
    nl: () => 'Het land kan in elke lidstaat die aan de verordening is gebonden als veilig land van herkomst worden beschouwd, door de lijst van de Unie',
  },
  'origin.ground-national': {
    en: () => 'A member state has designated the country itself, which holds in that state alone',
    nl: () => 'Een lidstaat heeft het land zelf aangemerkt, wat alleen in die staat geldt',
  },
  'origin.ground-rate': {
    en: () => 'By its recognition rate, applications of its nationals are examined in the accelerated procedure',
    nl: () => 'Door het erkenningspercentage worden verzoeken van zijn onderdanen in de versnelde procedure behandeld',
  },
  'origin.amendment-in-force': {
    en: () => 'Regulation (EU) 2026/464 was in force when the application was lodged',
    nl: () => 'Verordening (EU) 2026/464 was in werking toen het verzoek werd ingediend',
  },
  'origin.named-in-annex': {
    en: () => 'The annex to the Regulation names the country as a safe country of origin',
    nl: () => 'De bijlage bij de verordening noemt het land als veilig land van herkomst',
  },
  'origin.candidate-excluded': {
    en: () => 'One of the three circumstances that keep a candidate State from being designated applies',
    nl: () => 'Een van de drie omstandigheden is aan de orde die aanmerking van een kandidaat-lidstaat uitsluiten',
  },
  'origin.candidate-designated': {
    en: () => 'As a candidate State it is designated at Union level',
    nl: () => 'Als kandidaat-lidstaat is het op Unieniveau aangemerkt',
  },
  'origin.suspended': {
    en: () => 'The designation at Union level is suspended for the applicant',
    nl: () => 'De aanmerking op Unieniveau is voor de verzoeker opgeschort',
  },
  'origin.designated-union': {
    en: () => 'The country is designated as a safe country of origin at Union level',
    nl: () => 'Het land is op Unieniveau aangemerkt als veilig land van herkomst',
  },
  'origin.whole-territory': {
    en: () => 'The designation leaves out no part of the territory, as the Directive requires',
    nl: () => 'De aanmerking zondert geen deel van het grondgebied uit, zoals de richtlijn eist',
  },
  'origin.whole-population': {
    en: () => 'The designation leaves out no category of persons, as the Directive requires',
    nl: () => 'De aanmerking zondert geen categorie personen uit, zoals de richtlijn eist',
  },
  'origin.exceptions-allowed': {
    en: () => 'A designation may be made with exceptions for parts of the territory or categories of persons',
    nl: () => 'Een aanmerking mag uitzonderingen maken voor delen van het grondgebied of categorieën personen',
  },
  'origin.exceptions-lawful': {
    en: () => 'The designation leaves out nothing that it may not leave out',
    nl: () => 'De aanmerking zondert niets uit wat niet mag worden uitgezonderd',
  },
  'origin.sources-accessible': {
    en: () => 'The applicant and the court have access to the sources that the designation rests on',
    nl: () => 'De verzoeker en de rechter hebben toegang tot de bronnen waarop de aanmerking berust',
  },
  'origin.country-safe': {
    en: () => 'In general there is no persecution and no real risk of serious harm in the country',
    nl: () => 'Over het algemeen is er in het land geen vervolging en geen reëel risico op ernstige schade',
  },
  'origin.material-conditions': {
    en: () => 'The material conditions of the designation are met',
    nl: () => 'Aan de materiële voorwaarden voor de aanmerking is voldaan',
  },
  'origin.designation-stands': {
    en: () => 'The national designation can be relied on in court',
    nl: () => 'De nationale aanmerking houdt stand voor de rechter',
  },
  'origin.court-disapplies': {
    en: () => 'The court leaves the designation aside',
    nl: () => 'De rechter laat de aanmerking buiten toepassing',
  },
  'origin.court-raises-itself': {
    en: () => 'The court raises a breach of the material conditions itself',
    nl: () => 'De rechter brengt een schending van de materiële voorwaarden zelf te berde',
  },
  'origin.reassess-after-derogation': {
    en: () => 'The country has derogated from the Convention, so that the designation must be looked at again; that alone does not end it',
    nl: () => 'Het land is van het Verdrag afgeweken, zodat de aanmerking opnieuw moet worden bezien; dat alleen beëindigt haar niet',
  },
  'origin.form-by-statute': {
    en: () => 'A designation may be made by an act of parliament',
    nl: () => 'Een aanmerking mag bij wet gebeuren',
  },
  'origin.designation-reviewable': {
    en: () => 'A court can review the designation, whatever its form',
    nl: () => 'De rechter kan de aanmerking toetsen, ongeacht de vorm',
  },
  'origin.national-regulation': {
    en: () => 'The member state has designated the country, under the Regulation',
    nl: () => 'De lidstaat heeft het land aangemerkt, onder de verordening',
  },
  'origin.national-directive': {
    en: () => 'The member state has designated the country, in accordance with the Directive',
    nl: () => 'De lidstaat heeft het land aangemerkt, in overeenstemming met de richtlijn',
  },
  'origin.suspended-union': {
    en: () => 'The designation at Union level is fully or partially suspended, so that no member state may designate the country',
    nl: () => 'De aanmerking op Unieniveau is geheel of gedeeltelijk opgeschort, zodat geen lidstaat het land mag aanmerken',
  },
  'origin.of-that-country': {
    en: () => 'The applicant has its nationality, or is stateless and lived there before',
    nl: () => 'De verzoeker heeft er de nationaliteit van, of is staatloos en woonde er vroeger',
  },
  'origin.from-excepted-part': {
    en: () => 'The designation leaves out the part of the country that the applicant comes from',
    nl: () => 'Het deel van het land waar de verzoeker vandaan komt, is uitgezonderd',
  },
  'origin.in-excepted-category': {
    en: () => 'The applicant belongs to a category that the designation leaves out',
    nl: () => 'De verzoeker behoort tot een uitgezonderde categorie',
  },
  'origin.rebutted': {
    en: () => 'The applicant gave elements why the country is not safe in their own case',
    nl: () => 'De verzoeker voerde elementen aan waarom het land in het eigen geval niet veilig is',
  },
  'origin.individual-examination': {
    en: () => 'The application is examined individually all the same: no list is an absolute guarantee of safety',
    nl: () => 'Het verzoek wordt hoe dan ook individueel behandeld: geen lijst is een absolute waarborg van veiligheid',
  },
  'origin.safe-regulation': {
    en: () => 'The country may be considered to be a safe country of origin for the applicant',
    nl: () => 'Het land kan voor de verzoeker als veilig land van herkomst worden beschouwd',
  },
  'origin.safe-directive': {
    en: () => 'The country may be considered to be a safe country of origin for the applicant, under the Directive',
    nl: () => 'Het land kan voor de verzoeker als veilig land van herkomst worden beschouwd, onder de richtlijn',
  },
  'origin.proposal': {
    en: () => 'The Commission proposes to remove or amend the designation',
    nl: () => 'De Commissie stelt voor de aanmerking te schrappen of te wijzigen',
  },
  'origin.proposal.missed': {
    en: () => 'The suspension ceases to have effect',
    nl: () => 'De opschorting verliest haar werking',
  },
  'origin.adoption': {
    en: () => 'Parliament and Council adopt the proposal',
    nl: () => 'Parlement en Raad stellen het voorstel vast',
  },
  'origin.adoption.missed': {
    en: () => 'The suspension ceases to have effect',
    nl: () => 'De opschorting verliest haar werking',
  },
  'origin.suspension-lapsed': {
    en: () => 'Three months passed without a proposal, so that the suspension ended',
    nl: () => 'Er verstreken drie maanden zonder voorstel, zodat de opschorting eindigde',
  },
  'origin.proposal-limit-passed': {
    en: ({ end }) => `The three months for a proposal ended on ${end}`,
    nl: ({ end }) => `De drie maanden voor een voorstel eindigden op ${end}`,
  },
  'origin.proposed-in-time': {
    en: ({ day, end }) => `The proposal of ${day} came within the limit of ${end}`,
    nl: ({ day, end }) => `Het voorstel van ${day} kwam binnen de termijn tot ${end}`,
  },
  'origin.proposal-not-adopted': {
    en: () => 'Fifteen months passed without adoption of the proposal, so that the suspension ended',
    nl: () => 'Er verstreken vijftien maanden zonder vaststelling van het voorstel, zodat de opschorting eindigde',
  },
  'origin.adoption-limit-passed': {
    en: ({ end }) => `The fifteen months for its adoption ended on ${end}`,
    nl: ({ end }) => `De vijftien maanden voor de vaststelling eindigden op ${end}`,
  },
  'origin.suspension-expired': {
    en: () => 'The months of the suspension and of its extensions are over',
    nl: () => 'De maanden van de opschorting en de verlengingen zijn voorbij',
  },
  'origin.months-over': {
    en: ({ end }) => `Its last day was ${end}`,
    nl: ({ end }) => `De laatste dag was ${end}`,
  },
  'origin.not-yet-suspended': {
    en: () => 'The delegated act has not taken effect yet',
    nl: () => 'De gedelegeerde handeling werkt nog niet',
  },
  'origin.before-effect': {
    en: ({ from }) => `It takes effect on ${from}`,
    nl: ({ from }) => `Zij werkt vanaf ${from}`,
  },
  'origin.removal-adopted': {
    en: () => 'Parliament and Council have removed or amended the designation',
    nl: () => 'Parlement en Raad hebben de aanmerking geschrapt of gewijzigd',
  },
  'origin.status-suspended': {
    en: () => 'While the designation at Union level is suspended, no member state may designate the country',
    nl: () => 'Zolang de aanmerking op Unieniveau is opgeschort, mag geen lidstaat het land aanmerken',
  },
  'origin.status-designated': {
    en: () => 'The country is designated at Union level, for every member state',
    nl: () => 'Het land is op Unieniveau aangemerkt, voor elke lidstaat',
  },
  'origin.status-never': {
    en: () => 'The country was never designated at Union level',
    nl: () => 'Het land is nooit op Unieniveau aangemerkt',
  },
  'origin.two-years-passed': {
    en: () => 'Two years have passed since the removal, so that the Commission can no longer object',
    nl: () => 'Sinds de schrapping zijn twee jaar verstreken, zodat de Commissie geen bezwaar meer kan maken',
  },
  'origin.right-to-object-over': {
    en: ({ end }) => `The right to object ended on ${end}`,
    nl: ({ end }) => `Het recht van bezwaar eindigde op ${end}`,
  },
  'origin.notified-safe-again': {
    en: () => 'The member state has notified the Commission that the country fulfils the conditions again',
    nl: () => 'De lidstaat heeft de Commissie gemeld dat het land weer aan de voorwaarden voldoet',
  },
  'origin.commission-objected': {
    en: () => 'The Commission has objected to the designation',
    nl: () => 'De Commissie heeft bezwaar gemaakt tegen de aanmerking',
  },
  'origin.objection-over': {
    en: () => 'Three months have passed since the notification',
    nl: () => 'Sinds de melding zijn drie maanden verstreken',
  },
  'origin.objection-limit-passed': {
    en: ({ end }) => `The three months for an objection ended on ${end}`,
    nl: ({ end }) => `De drie maanden voor een bezwaar eindigden op ${end}`,
  },
}; // prettier-ignore
