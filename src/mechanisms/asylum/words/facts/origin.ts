import type { ORIGIN } from '../../facts/origin.ts';
import type { TopicWords } from './type.ts';

export const originWords: TopicWords<typeof ORIGIN> = {
  unionListed: {
    ask: { en: 'Does the annex to the Regulation name the country as a safe country of origin?', nl: 'Noemt de bijlage bij de verordening het land als veilig land van herkomst?' },
    say: { en: 'The annex names the country', nl: 'De bijlage noemt het land' },
  },
  candidateState: {
    ask: { en: 'Is the country a candidate for accession to the Union?', nl: 'Is het land kandidaat voor toetreding tot de Unie?' },
    say: { en: 'The country is a candidate State', nl: 'Het land is een kandidaat-lidstaat' },
  },
  indiscriminateViolence: {
    ask: { en: 'Is there a serious threat to civilians there by indiscriminate violence in an armed conflict?', nl: 'Is er een ernstige bedreiging voor burgers door willekeurig geweld in een gewapend conflict?' },
    say: { en: 'Indiscriminate violence in an armed conflict threatens civilians there', nl: 'Willekeurig geweld in een gewapend conflict bedreigt er burgers' },
  },
  restrictiveMeasures: {
    ask: { en: 'Has the Union adopted restrictive measures because the country’s actions affect fundamental rights and freedoms?', nl: 'Heeft de Unie beperkende maatregelen vastgesteld omdat het optreden van het land grondrechten en vrijheden raakt?' },
    say: { en: 'Union restrictive measures stand against its actions affecting fundamental rights', nl: 'De Unie heeft beperkende maatregelen vastgesteld wegens optreden dat grondrechten raakt' },
    explain: { en: 'Restrictive measures for other reasons do not count.', nl: 'Beperkende maatregelen om andere redenen tellen niet mee.' },
  },
  unionRate: {
    ask: { en: 'Which share of decisions in the Union granted international protection, in per cent?', nl: 'Welk deel van de beslissingen in de Unie verleende internationale bescherming, in procenten?' },
    say: { en: 'The recognition rate in the Union, in per cent', nl: 'Het erkenningspercentage in de Unie' },
    explain: {
      en: 'Refugee status and subsidiary protection, first instance, the latest yearly data of Eurostat; national statuses do not count.',
      nl: 'Vluchtelingenstatus en subsidiaire bescherming, eerste aanleg, de laatste jaarcijfers van Eurostat; nationale statussen tellen niet mee.',
    },
  },
  unionRateLowest: {
    ask: { en: 'What is the recognition rate at least, in per cent?', nl: 'Wat is het erkenningspercentage ten minste?' },
    say: { en: 'The recognition rate is at least, in per cent', nl: 'Het erkenningspercentage is ten minste' },
  },
  unionRateHighest: {
    ask: { en: 'What is the recognition rate at most, in per cent?', nl: 'Wat is het erkenningspercentage ten hoogste?' },
    say: { en: 'The recognition rate is at most, in per cent', nl: 'Het erkenningspercentage is ten hoogste' },
  },
  unionSuspension: {
    ask: { en: 'Is the designation at Union level suspended?', nl: 'Is de aanmerking op Unieniveau opgeschort?' },
    say: { en: 'The suspension at Union level', nl: 'De opschorting op Unieniveau' },
    options: {
      none: { en: 'Not suspended', nl: 'Niet opgeschort' },
      partial: { en: 'For a part of the territory or a category of persons', nl: 'Voor een deel van het grondgebied of een categorie personen' },
      full: { en: 'Fully suspended', nl: 'Volledig opgeschort' },
    },
  },
  withinSuspendedPart: {
    ask: { en: 'Does the partial suspension cover the applicant?', nl: 'Valt de verzoeker onder de gedeeltelijke opschorting?' },
    say: { en: 'The partial suspension covers the applicant', nl: 'De verzoeker valt onder de gedeeltelijke opschorting' },
  },
  nationallyListed: {
    ask: { en: 'Has the member state that examines the application designated the country itself?', nl: 'Heeft de lidstaat die het verzoek behandelt het land zelf aangemerkt?' },
    say: { en: 'The member state has designated the country', nl: 'De lidstaat heeft het land aangemerkt' },
  },
  fromExceptedPart: {
    ask: { en: 'Does the applicant come from a part of the country that the designation leaves out?', nl: 'Komt de verzoeker uit een deel van het land dat van de aanmerking is uitgezonderd?' },
    say: { en: 'The applicant comes from a part that the designation leaves out', nl: 'De verzoeker komt uit een deel dat van de aanmerking is uitgezonderd' },
  },
  inExceptedCategory: {
    ask: { en: 'Does the applicant belong to a category of persons that the designation leaves out?', nl: 'Behoort de verzoeker tot een categorie personen die van de aanmerking is uitgezonderd?' },
    say: { en: 'The applicant belongs to a category that the designation leaves out', nl: 'De verzoeker behoort tot een categorie die van de aanmerking is uitgezonderd' },
  },
  elementsAgainst: {
    ask: { en: 'Has the applicant given elements why the country is not safe in their own case?', nl: 'Heeft de verzoeker elementen aangevoerd waarom het land in het eigen geval niet veilig is?' },
    say: { en: 'The applicant gave elements why the country is not safe for them', nl: 'De verzoeker voerde elementen aan waarom het land voor hem of haar niet veilig is' },
    explain: {
      en: 'It is for the applicant to give them, and for the authority to look at them in an individual assessment.',
      nl: 'De verzoeker moet ze aanvoeren, de autoriteit beoordeelt ze individueel.',
    },
  },
  noPersecution: {
    ask: { en: 'Can it be shown that there is no persecution in the country, in general?', nl: 'Kan worden aangetoond dat er in het land over het algemeen geen vervolging is?' },
    say: { en: 'It can be shown that there is no persecution', nl: 'Er kan worden aangetoond dat er geen vervolging is' },
  },
  noSeriousHarm: {
    ask: { en: 'Can it be shown that there is no real risk of serious harm there, in general?', nl: 'Kan worden aangetoond dat er over het algemeen geen reëel risico op ernstige schade is?' },
    say: { en: 'It can be shown that there is no real risk of serious harm', nl: 'Er kan worden aangetoond dat er geen reëel risico op ernstige schade is' },
  },
  exceptsTerritory: {
    ask: { en: 'Does the national designation leave out a part of the territory?', nl: 'Zondert de nationale aanmerking een deel van het grondgebied uit?' },
    say: { en: 'The national designation leaves out a part of the territory', nl: 'De nationale aanmerking zondert een deel van het grondgebied uit' },
  },
  exceptsCategories: {
    ask: { en: 'Does the national designation leave out categories of persons?', nl: 'Zondert de nationale aanmerking categorieën personen uit?' },
    say: { en: 'The national designation leaves out categories of persons', nl: 'De nationale aanmerking zondert categorieën personen uit' },
  },
  sourcesAccessible: {
    ask: { en: 'Can the applicant and the court get at the sources that the designation rests on?', nl: 'Hebben de verzoeker en de rechter toegang tot de bronnen waarop de aanmerking berust?' },
    say: { en: 'The sources of the designation are accessible', nl: 'De bronnen van de aanmerking zijn toegankelijk' },
  },
  derogatesFromConvention: {
    ask: { en: 'Has the country derogated from the European Convention on Human Rights under its Article 15?', nl: 'Is het land op grond van artikel 15 afgeweken van het Europees Verdrag voor de rechten van de mens?' },
    say: { en: 'The country has derogated from the Convention under Article 15', nl: 'Het land is op grond van artikel 15 van het Verdrag afgeweken' },
  },
  amendmentInForce: {
    ask: { en: 'Was Regulation (EU) 2026/464 in force when the application was lodged?', nl: 'Was Verordening (EU) 2026/464 in werking toen het verzoek werd ingediend?' },
    say: { en: 'Regulation (EU) 2026/464 was in force', nl: 'Verordening (EU) 2026/464 was in werking' },
    explain: {
      en: 'Adopted on 23 February 2026, it let exceptions apply before 12 June 2026, from its entry into force.',
      nl: 'Vastgesteld op 23 februari 2026; uitzonderingen golden daardoor al voor 12 juni 2026, vanaf de inwerkingtreding.',
    },
  },
  rateAppliedEarly: {
    ask: { en: 'Did the member state choose to apply the ground of 20 % before 12 June 2026?', nl: 'Paste de lidstaat de grond van 20 % al voor 12 juni 2026 toe?' },
    say: { en: 'The member state applied the ground of 20 % early', nl: 'De lidstaat paste de grond van 20 % eerder toe' },
  },
  suspensionAdoptedOn: {
    ask: { en: 'When did the Commission adopt the delegated act that suspends the designation?', nl: 'Wanneer stelde de Commissie de gedelegeerde handeling tot opschorting vast?' },
    say: { en: 'The adoption of the delegated act', nl: 'De vaststelling van de gedelegeerde handeling' },
  },
  suspensionEffectiveOn: {
    ask: { en: 'From which day has the suspension had effect?', nl: 'Vanaf welke dag werkt de opschorting?' },
    say: { en: 'The day from which the suspension has effect', nl: 'De dag vanaf wanneer de opschorting werkt' },
    explain: {
      en: 'A delegated act takes effect once Parliament and Council have let two months pass or said that they do not object.',
      nl: 'Een gedelegeerde handeling werkt zodra Parlement en Raad twee maanden lieten verlopen of lieten weten geen bezwaar te maken.',
    },
  },
  suspensionExtensions: {
    ask: { en: 'How often was the suspension extended by six months?', nl: 'Hoe vaak is de opschorting met zes maanden verlengd?' },
    say: { en: 'How often the suspension was extended', nl: 'Hoe vaak de opschorting is verlengd' },
  },
  removalProposed: {
    ask: { en: 'Has the Commission proposed to remove or amend the designation?', nl: 'Heeft de Commissie voorgesteld de aanmerking te schrappen of te wijzigen?' },
    say: { en: 'The Commission has proposed to remove or amend the designation', nl: 'De Commissie heeft voorgesteld de aanmerking te schrappen of te wijzigen' },
  },
  removalProposedOn: {
    ask: { en: 'On which day did the Commission propose it?', nl: 'Op welke dag stelde de Commissie dat voor?' },
    say: { en: 'The day of the proposal', nl: 'De dag van het voorstel' },
  },
  removalAdopted: {
    ask: { en: 'Have Parliament and Council removed or amended the designation?', nl: 'Hebben Parlement en Raad de aanmerking geschrapt of gewijzigd?' },
    say: { en: 'Parliament and Council have removed or amended the designation', nl: 'Parlement en Raad hebben de aanmerking geschrapt of gewijzigd' },
  },
  unionStatus: {
    ask: { en: 'How does the country stand at Union level?', nl: 'Hoe staat het land ervoor op Unieniveau?' },
    say: { en: 'How the country stands at Union level', nl: 'Hoe het land er op Unieniveau voor staat' },
    options: {
      never: { en: 'Never designated', nl: 'Nooit aangemerkt' },
      designated: { en: 'Designated', nl: 'Aangemerkt' },
      suspended: { en: 'Suspended, fully or partially', nl: 'Geheel of gedeeltelijk opgeschort' },
      removed: { en: 'Removed, or amended', nl: 'Geschrapt of gewijzigd' },
    },
  },
  removedOn: {
    ask: { en: 'On which day was the designation at Union level removed?', nl: 'Op welke dag is de aanmerking op Unieniveau geschrapt?' },
    say: { en: 'The day of the removal', nl: 'De dag van de schrapping' },
  },
  safeAgainNotified: {
    ask: { en: 'Has the member state notified the Commission that the country is safe again?', nl: 'Heeft de lidstaat de Commissie gemeld dat het land weer veilig is?' },
    say: { en: 'The member state has notified that the country is safe again', nl: 'De lidstaat heeft gemeld dat het land weer veilig is' },
  },
  safeAgainNotifiedOn: {
    ask: { en: 'On which day did it notify that?', nl: 'Op welke dag meldde zij dat?' },
    say: { en: 'The day of the notification', nl: 'De dag van de melding' },
  },
  commissionObjected: {
    ask: { en: 'Has the Commission objected?', nl: 'Heeft de Commissie bezwaar gemaakt?' },
    say: { en: 'The Commission has objected', nl: 'De Commissie heeft bezwaar gemaakt' },
  },
}; // prettier-ignore
