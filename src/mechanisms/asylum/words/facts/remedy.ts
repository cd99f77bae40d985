import type { REMEDY } from '../../facts/remedy.ts';
import type { TopicWords } from './type.ts';

export const remedyWords: TopicWords<typeof REMEDY> = {
  outcome: {
    ask: { en: 'What was decided?', nl: 'Wat is er beslist?' },
    say: { en: 'The decision', nl: 'De beslissing' },
    options: {
      'refugee-status': { en: 'Refugee status granted', nl: 'Vluchtelingenstatus verleend' },
      'subsidiary-protection': { en: 'Subsidiary protection granted, refugee status not', nl: 'Subsidiaire bescherming verleend, vluchtelingenstatus niet' },
      unfounded: { en: 'Rejected as unfounded', nl: 'Afgewezen als ongegrond' },
      'manifestly-unfounded': { en: 'Rejected as manifestly unfounded', nl: 'Afgewezen als kennelijk ongegrond' },
      inadmissible: { en: 'Rejected as inadmissible', nl: 'Afgewezen als niet-ontvankelijk' },
      'implicitly-withdrawn': { en: 'Rejected as implicitly withdrawn', nl: 'Afgewezen als impliciet ingetrokken' },
      'explicitly-withdrawn': { en: 'Declared explicitly withdrawn', nl: 'Expliciet ingetrokken verklaard' },
      'reopening-refused': { en: 'Reopening of a discontinued case refused (Directive 2013/32)', nl: 'Heropening van een beëindigde zaak geweigerd (Richtlijn 2013/32)' },
      'protection-withdrawn': { en: 'International protection withdrawn', nl: 'Internationale bescherming ingetrokken' },
      'protection-ended': { en: 'Protection ended by renunciation, naturalisation or protection elsewhere', nl: 'Bescherming geëindigd door afstand, naturalisatie of bescherming elders' },
    },
  },
  ground: {
    ask: { en: 'On which ground is, or was, the application found inadmissible?', nl: 'Op welke grond is of wordt het verzoek niet-ontvankelijk bevonden?' },
    say: { en: 'The ground of inadmissibility', nl: 'De grond van niet-ontvankelijkheid' },
    options: {
      '38(1)(a)': { en: 'First country of asylum', nl: 'Eerste land van asiel' },
      '38(1)(b)': { en: 'Safe third country', nl: 'Veilig derde land' },
      '38(1)(c)': { en: 'Protection in another member state', nl: 'Bescherming in een andere lidstaat' },
      '38(1)(d)': { en: 'Relocation by an international criminal court', nl: 'Herplaatsing door een internationaal strafhof' },
      '38(1)(e)': { en: 'Made too late after a return decision', nl: 'Te laat gedaan na een terugkeerbesluit' },
      '38(2)': { en: 'Subsequent application with nothing new', nl: 'Volgend verzoek zonder iets nieuws' },
      dependant: { en: 'A dependant without grounds of their own (Directive 2013/32)', nl: 'Een persoon ten laste zonder eigen gronden (Richtlijn 2013/32)' },
    },
  },
  groundsPresent: {
    ask: { en: 'Did a ground for acceleration apply when the decision was taken?', nl: 'Gold er een grond voor versnelling toen de beslissing werd genomen?' },
    say: { en: 'A ground for acceleration applied at the decision', nl: 'Bij de beslissing gold een grond voor versnelling' },
    explain: {
      en: 'Whether or not the examination was accelerated. For an unaccompanied minor, one of their five grounds.',
      nl: 'Of de behandeling nu versneld was of niet. Voor een niet-begeleide minderjarige een van hun vijf gronden.',
    },
  },
  accelerated: {
    ask: { en: 'Was the examination accelerated when the decision was taken?', nl: 'Werd het verzoek versneld behandeld toen de beslissing werd genomen?' },
    say: { en: 'The examination was accelerated at the decision', nl: 'Het verzoek werd bij de beslissing versneld behandeld' },
  },
  border: {
    ask: { en: 'Was the applicant in the border procedure when the decision was taken?', nl: 'Zat de verzoeker in de asielgrensprocedure toen de beslissing werd genomen?' },
    say: { en: 'The applicant was in the border procedure at the decision', nl: 'De verzoeker zat bij de beslissing in de asielgrensprocedure' },
  },
  withdrawalGround: {
    ask: { en: 'On which ground was protection withdrawn?', nl: 'Op welke grond is de bescherming ingetrokken?' },
    say: { en: 'The ground of withdrawal', nl: 'De grond van intrekking' },
    options: {
      '14(1)(a)': { en: 'Refugee status: it has ceased', nl: 'Vluchtelingenstatus: die is opgehouden te bestaan' },
      '14(1)(b)': { en: 'Refugee status: excluded', nl: 'Vluchtelingenstatus: uitgesloten' },
      '14(1)(c)': { en: 'Refugee status: decisive misrepresentation', nl: 'Vluchtelingenstatus: doorslaggevende onjuiste weergave' },
      '14(1)(d)': { en: 'Refugee status: danger to security', nl: 'Vluchtelingenstatus: gevaar voor de veiligheid' },
      '14(1)(e)': { en: 'Refugee status: danger to the community after a particularly serious crime', nl: 'Vluchtelingenstatus: gevaar voor de samenleving na een bijzonder ernstig misdrijf' },
      '19(1)(a)': { en: 'Subsidiary protection: it has ceased', nl: 'Subsidiaire bescherming: die is opgehouden te bestaan' },
      '19(1)(b)': { en: 'Subsidiary protection: excluded', nl: 'Subsidiaire bescherming: uitgesloten' },
      '19(1)(c)': { en: 'Subsidiary protection: decisive misrepresentation', nl: 'Subsidiaire bescherming: doorslaggevende onjuiste weergave' },
    },
  },
  earlierReturnDecision: {
    ask: { en: 'Was a return decision issued before the application was made?', nl: 'Is er een terugkeerbesluit uitgevaardigd voordat het verzoek werd gedaan?' },
    say: { en: 'A return decision was issued before the application', nl: 'Er is voor het verzoek een terugkeerbesluit uitgevaardigd' },
  },
  withdrawalStartedOn: {
    ask: { en: 'On which day did the examination to withdraw protection start?', nl: 'Op welke dag is het onderzoek tot intrekking van de bescherming begonnen?' },
    say: { en: 'The day on which the examination to withdraw protection started', nl: 'De dag waarop het onderzoek tot intrekking begon' },
  },
  notifiedOn: {
    ask: { en: 'On which day was the decision notified?', nl: 'Op welke dag is de beslissing ter kennis gebracht?' },
    say: { en: 'The day of notification', nl: 'De dag van kennisgeving' },
  },
  appeal: {
    ask: { en: 'How does the appeal stand?', nl: 'Hoe staat het met het beroep?' },
    say: { en: 'How the appeal stands', nl: 'Hoe het met het beroep staat' },
    options: {
      'may-be-lodged': { en: 'It may still be lodged', nl: 'Het kan nog worden ingesteld' },
      pending: { en: 'Lodged in time, and pending', nl: 'Op tijd ingesteld, en aanhangig' },
      'not-lodged': { en: 'Not lodged in time', nl: 'Niet op tijd ingesteld' },
      decided: { en: 'Decided at first instance', nl: 'In eerste aanleg beslist' },
    },
  },
  furtherAppeal: {
    ask: { en: 'Is it an appeal against an appeal decision?', nl: 'Is het een beroep tegen een beslissing in beroep?' },
    say: { en: 'It is a further appeal', nl: 'Het is een verder beroep' },
  },
  requestToRemain: {
    ask: { en: 'How does the request to be allowed to remain stand?', nl: 'Hoe staat het met het verzoek om te mogen blijven?' },
    say: { en: 'How the request to remain stands', nl: 'Hoe het met het verzoek om te blijven staat' },
    options: {
      'may-be-made': { en: 'It may still be made', nl: 'Het kan nog worden gedaan' },
      pending: { en: 'Made in time, and pending', nl: 'Op tijd gedaan, en aanhangig' },
      allowed: { en: 'The court allows to remain', nl: 'De rechter staat blijven toe' },
      refused: { en: 'The court does not allow it', nl: 'De rechter staat het niet toe' },
      'not-made': { en: 'Not made in time', nl: 'Niet op tijd gedaan' },
    },
  },
  appealToDelay: {
    ask: { en: 'Is the appeal considered as lodged merely to delay an imminent removal?', nl: 'Wordt het beroep geacht alleen te zijn ingesteld om een op handen zijnde verwijdering te vertragen?' },
    say: { en: 'The appeal is considered as merely to delay removal', nl: 'Het beroep wordt geacht alleen de verwijdering te vertragen' },
  },
  lateOnly: {
    ask: { en: 'Does the decision rest on late application after unlawful entry or stay alone?', nl: 'Berust de beslissing alleen op een laat verzoek na onrechtmatige binnenkomst of verblijf?' },
    say: { en: 'The decision rests on late application alone', nl: 'De beslissing berust alleen op een laat verzoek' },
  },
  borderGuarantees: {
    ask: { en: 'Has the applicant interpretation, legal assistance and at least a week to prepare the request to remain?', nl: 'Heeft de verzoeker tolk, rechtsbijstand en ten minste een week om het verzoek om te blijven voor te bereiden?' },
    say: { en: 'The applicant has interpretation, legal assistance and a week to prepare', nl: 'De verzoeker heeft tolk, rechtsbijstand en een week voorbereiding' },
  },
}; // prettier-ignore
