import type { ADMISSIBILITY } from '../../facts/admissibility.ts';
import type { TopicWords } from './type.ts';

export const admissibilityWords: TopicWords<typeof ADMISSIBILITY> = {
  protectionElsewhere: {
    ask: { en: 'Has another member state granted the applicant international protection?', nl: 'Heeft een andere lidstaat de verzoeker internationale bescherming verleend?' },
    say: { en: 'Another member state has granted international protection', nl: 'Een andere lidstaat heeft internationale bescherming verleend' },
  },
  inhumanElsewhere: {
    ask: { en: 'Would life as a beneficiary of protection in that member state be inhuman or degrading?', nl: 'Zou het leven als persoon met bescherming in die lidstaat onmenselijk of vernederend zijn?' },
    say: { en: 'Life as a beneficiary in that member state would be inhuman or degrading', nl: 'Het leven als persoon met bescherming in die lidstaat zou onmenselijk of vernederend zijn' },
    explain: {
      en: 'It is so only where somebody who depends on public support would, whatever they choose, live in extreme material poverty.',
      nl: 'Dat is alleen zo als iemand die van publieke steun afhangt, wat hij ook kiest, in zeer verregaande materiële deprivatie zou leven.',
    },
  },
  courtRelocation: {
    ask: { en: 'Has an international criminal court provided safe relocation, or is it unequivocally about to?', nl: 'Heeft een internationaal strafhof voor veilige herplaatsing gezorgd, of doet het daar ondubbelzinnig stappen toe?' },
    say: { en: 'An international criminal court provides safe relocation', nl: 'Een internationaal strafhof zorgt voor veilige herplaatsing' },
  },
  courtMissedCircumstances: {
    ask: { en: 'Are there new relevant circumstances that the court has not taken into account?', nl: 'Zijn er nieuwe relevante omstandigheden waarmee het hof geen rekening heeft gehouden?' },
    say: { en: 'There are new circumstances that the court has not taken into account', nl: 'Er zijn nieuwe omstandigheden waarmee het hof geen rekening heeft gehouden' },
  },
  courtHeardNoHumanRights: {
    ask: { en: 'Was there no legal possibility to raise matters of human rights before the court?', nl: 'Was er geen juridische mogelijkheid om mensenrechten bij het hof aan te voeren?' },
    say: { en: 'Matters of human rights could not be raised before the court', nl: 'Mensenrechten konden niet bij het hof worden aangevoerd' },
  },
  returnDecision: {
    ask: { en: 'Did the applicant receive a return decision before applying?', nl: 'Heeft de verzoeker voor het verzoek een terugkeerbesluit ontvangen?' },
    say: { en: 'A return decision was received before the application', nl: 'Er is voor het verzoek een terugkeerbesluit ontvangen' },
  },
  returnDecisionReceivedOn: {
    ask: { en: 'On which day was the return decision received?', nl: 'Op welke dag is het terugkeerbesluit ontvangen?' },
    say: { en: 'The day on which the return decision was received', nl: 'De dag waarop het terugkeerbesluit is ontvangen' },
  },
  informedOfConsequence: {
    ask: { en: 'Was the applicant informed of what follows from not applying within seven working days?', nl: 'Is de verzoeker geïnformeerd over de gevolgen van niet binnen zeven werkdagen verzoeken?' },
    say: { en: 'The applicant was informed of the consequence of not applying in time', nl: 'De verzoeker is geïnformeerd over het gevolg van niet tijdig verzoeken' },
  },
  newSinceSevenDays: {
    ask: { en: 'Have new relevant elements arisen since the end of the seven working days?', nl: 'Zijn er na afloop van de zeven werkdagen nieuwe relevante elementen gerezen?' },
    say: { en: 'New relevant elements have arisen since the seven working days', nl: 'Er zijn na de zeven werkdagen nieuwe relevante elementen gerezen' },
  },
  earlierApplication: {
    ask: { en: 'Has the applicant made an application before, in any member state?', nl: 'Heeft de verzoeker al eerder een verzoek gedaan, in welke lidstaat ook?' },
    say: { en: 'There is a previous application', nl: 'Er is een eerder verzoek' },
  },
  earlierDecisionFinal: {
    ask: { en: 'Is the decision on the previous application final?', nl: 'Is de beslissing op het eerdere verzoek definitief?' },
    say: { en: 'The decision on the previous application is final', nl: 'De beslissing op het eerdere verzoek is definitief' },
    explain: {
      en: 'Final is what no remedy is open against any more; a rejection as inadmissible or as withdrawn counts too.',
      nl: 'Definitief is waartegen geen rechtsmiddel meer openstaat; ook een afwijzing als niet-ontvankelijk of als ingetrokken telt.',
    },
  },
  newElements: {
    ask: { en: 'Have new elements arisen or been presented since the previous procedure?', nl: 'Zijn er sinds de vorige procedure nieuwe elementen gerezen of voorgelegd?' },
    say: { en: 'There are new elements', nl: 'Er zijn nieuwe elementen' },
  },
  raisesLikelihood: {
    ask: { en: 'Do they significantly increase the likelihood of international protection?', nl: 'Vergroten zij de kans op internationale bescherming aanzienlijk?' },
    say: { en: 'They significantly increase the likelihood of protection', nl: 'Zij vergroten de kans op bescherming aanzienlijk' },
  },
  earlierInadmissible: {
    ask: { en: 'Was the previous application rejected as inadmissible?', nl: 'Is het eerdere verzoek als niet-ontvankelijk afgewezen?' },
    say: { en: 'The previous application was rejected as inadmissible', nl: 'Het eerdere verzoek is als niet-ontvankelijk afgewezen' },
  },
  bearsOnEarlierGround: {
    ask: { en: 'Do they relate to the ground on which it was inadmissible?', nl: 'Houden zij verband met de grond waarop het niet-ontvankelijk was?' },
    say: { en: 'They relate to the earlier ground of inadmissibility', nl: 'Zij houden verband met de eerdere grond van niet-ontvankelijkheid' },
  },
  ownFault: {
    ask: { en: 'Is it through the applicant’s own fault that they were not presented earlier?', nl: 'Is het door eigen toedoen van de verzoeker dat zij niet eerder zijn voorgelegd?' },
    say: { en: 'They were not presented earlier through the applicant’s own fault', nl: 'Zij zijn door eigen toedoen van de verzoeker niet eerder voorgelegd' },
  },
  raisesAdmissibility: {
    ask: { en: 'Do they significantly increase the likelihood that the application is not inadmissible?', nl: 'Vergroten zij de kans dat het verzoek niet niet-ontvankelijk is aanzienlijk?' },
    say: { en: 'They significantly increase the likelihood that the application is not inadmissible', nl: 'Zij vergroten de kans dat het verzoek niet niet-ontvankelijk is aanzienlijk' },
  },
  earlierImplicitlyWithdrawn: {
    ask: { en: 'Was a previous application rejected as implicitly withdrawn without its merits having been examined?', nl: 'Is een eerder verzoek als impliciet ingetrokken afgewezen zonder dat het ten gronde is behandeld?' },
    say: { en: 'A previous application was rejected as implicitly withdrawn, its merits not examined', nl: 'Een eerder verzoek is als impliciet ingetrokken afgewezen, zonder behandeling ten gronde' },
  },
  merelyToDelay: {
    ask: { en: 'Was it lodged merely to delay or frustrate an imminent removal?', nl: 'Is het louter ingediend om een op handen zijnde verwijdering te vertragen of te verhinderen?' },
    say: { en: 'It was lodged merely to delay or frustrate an imminent removal', nl: 'Het is louter ingediend om een op handen zijnde verwijdering te vertragen of te verhinderen' },
  },
  earlierSubsequentRejected: {
    ask: { en: 'Has a previous subsequent application been rejected by a final decision?', nl: 'Is een eerder volgend verzoek bij definitieve beslissing afgewezen?' },
    say: { en: 'A previous subsequent application was rejected by a final decision', nl: 'Een eerder volgend verzoek is bij definitieve beslissing afgewezen' },
  },
  refoulementRisk: {
    ask: { en: 'Would removal breach the principle of non-refoulement?', nl: 'Zou verwijdering in strijd zijn met het beginsel van non-refoulement?' },
    say: { en: 'Removal would breach the principle of non-refoulement', nl: 'Verwijdering zou in strijd zijn met het beginsel van non-refoulement' },
  },
  joinedAsDependant: {
    ask: { en: 'Did the applicant, as a dependant, consent to be part of an application that someone else made?', nl: 'Heeft de verzoeker er als ten laste komende persoon mee ingestemd deel uit te maken van het verzoek van een ander?' },
    say: { en: 'The applicant consented to be part of another’s application', nl: 'De verzoeker heeft ermee ingestemd deel uit te maken van het verzoek van een ander' },
  },
  separateJustified: {
    ask: { en: 'Do facts of their own situation justify a separate application?', nl: 'Rechtvaardigen feiten van de eigen situatie een afzonderlijk verzoek?' },
    say: { en: 'Facts of their own situation justify a separate application', nl: 'Feiten van de eigen situatie rechtvaardigen een afzonderlijk verzoek' },
  },
  extended: {
    ask: { en: 'Has the time limit for deciding on admissibility been extended?', nl: 'Is de termijn om over de ontvankelijkheid te beslissen verlengd?' },
    say: { en: 'The time limit for admissibility has been extended', nl: 'De termijn voor de ontvankelijkheid is verlengd' },
  },
  extensionGround: {
    ask: { en: 'On which ground has it been extended?', nl: 'Op welke grond is die verlengd?' },
    say: { en: 'The ground of the extension', nl: 'De grond van de verlenging' },
    options: {
      numbers: { en: 'A disproportionate number of applications at the same time', nl: 'Een onevenredig aantal verzoeken tegelijk' },
      complexity: { en: 'Complex issues of fact or law', nl: 'Ingewikkelde feitelijke of juridische kwesties' },
      applicant: { en: 'A delay clearly and solely due to the applicant’s failure to comply with obligations', nl: 'Vertraging die duidelijk en uitsluitend te wijten is aan niet-nakoming door de verzoeker' },
    },
  },
}; // prettier-ignore
