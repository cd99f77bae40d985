/** Reasons, in English and in Dutch: each a statement that the reason marks as so, not so, or not yet known. */
import type { TopicMessages } from './type.ts';

export const remedyMessages: TopicMessages = {
  'remedy.pronounced': {
    en: () => 'A decision was given',
    nl: () => 'Er is een beslissing gegeven',
  },
  'remedy.governed-by-regulation': {
    en: () => 'The Regulation governs the decision, and not the Directive',
    nl: () => 'De verordening geldt voor de beslissing, en niet de richtlijn',
  },
  'remedy.reasons-due': {
    en: () => 'The decision states its reasons in fact and in law',
    nl: () => 'De beslissing vermeldt de feitelijke en juridische gronden',
  },
  'remedy.challenge-told': {
    en: () => 'The applicant is told in writing how to challenge the decision',
    nl: () => 'De verzoeker verneemt schriftelijk hoe de beslissing kan worden aangevochten',
  },
  'remedy.return-decision-due': {
    en: () => 'A return decision is issued with it, or at once after it',
    nl: () => 'Er wordt een terugkeerbesluit mee of meteen daarna uitgevaardigd',
  },
  'remedy.explicitly-withdrawn': {
    en: () => 'The application was declared explicitly withdrawn, which is final',
    nl: () => 'Het verzoek is expliciet ingetrokken verklaard, en dat is definitief',
  },
  'remedy.ended-without-appeal': {
    en: () => 'Protection ended by renunciation, naturalisation or protection elsewhere, and national law excludes an appeal',
    nl: () => 'De bescherming eindigde door afstand, naturalisatie of bescherming elders, en het nationale recht sluit beroep uit',
  },
  'remedy.appeal-excluded': {
    en: () => 'National law excludes an appeal in that case',
    nl: () => 'Het nationale recht sluit beroep in dat geval uit',
  },
  'remedy.nothing-to-appeal': {
    en: () => 'It is no decision against which the Regulation gives a remedy',
    nl: () => 'Het is geen beslissing waartegen de verordening een rechtsmiddel geeft',
  },
  'remedy.no-appeal': {
    en: () => 'There is no appeal by Union law',
    nl: () => 'Er is krachtens het Unierecht geen beroep',
  },
  'remedy.against-refusal-of-status': {
    en: () => 'Subsidiary protection was granted, and the appeal is against the refusal of refugee status',
    nl: () => 'Subsidiaire bescherming is verleend, en het beroep is tegen de weigering van de vluchtelingenstatus',
  },
  'remedy.national-time': {
    en: () => 'The Directive governs it, and national law sets a reasonable time for appeal',
    nl: () => 'De richtlijn geldt, en het nationale recht stelt een redelijke beroepstermijn',
  },
  'remedy.short-time': {
    en: () => 'The time for appeal is between five and ten days',
    nl: () => 'De beroepstermijn is tussen vijf en tien dagen',
  },
  'remedy.in-accelerated': {
    en: () => 'The examination was accelerated at the decision',
    nl: () => 'Het verzoek werd bij de beslissing versneld behandeld',
  },
  'remedy.no-unaccompanied-minor': {
    en: () => 'The applicant is no unaccompanied minor, for whom the border procedure leaves the right to remain',
    nl: () => 'De verzoeker is geen niet-begeleide minderjarige, voor wie de asielgrensprocedure het recht om te blijven laat',
  },
  'remedy.unfounded-in-either': {
    en: () => 'The application was rejected as unfounded in an accelerated examination or in the border procedure',
    nl: () => 'Het verzoek is als ongegrond afgewezen in een versnelde behandeling of in de asielgrensprocedure',
  },
  'remedy.inadmissible-without-stay': {
    en: () => 'The application was rejected as inadmissible on a ground that leaves no right to remain',
    nl: () => 'Het verzoek is als niet-ontvankelijk afgewezen op een grond die geen recht om te blijven laat',
  },
  'remedy.implicitly-withdrawn': {
    en: () => 'The application was rejected as implicitly withdrawn',
    nl: () => 'Het verzoek is als impliciet ingetrokken afgewezen',
  },
  'remedy.subsequent-unfounded': {
    en: () => 'A subsequent application was rejected as unfounded',
    nl: () => 'Een volgend verzoek is als ongegrond afgewezen',
  },
  'remedy.withdrawn-without-stay': {
    en: () => 'Protection was withdrawn because the person is excluded or a danger',
    nl: () => 'De bescherming is ingetrokken omdat de persoon is uitgesloten of een gevaar vormt',
  },
  'remedy.without-right': {
    en: () => 'After this decision the Regulation gives no right to remain by itself',
    nl: () => 'Na deze beslissing geeft de verordening niet vanzelf een recht om te blijven',
  },
  'remedy.rejected-quickly': {
    en: () => 'The application was manifestly unfounded, or unfounded in an accelerated examination, and not for late application alone',
    nl: () => 'Het verzoek was kennelijk ongegrond, of ongegrond in een versnelde behandeling, en niet alleen wegens laat verzoeken',
  },
  'remedy.inadmissible-directive': {
    en: () => 'The application was inadmissible for protection in a member state, a first country of asylum, or nothing new',
    nl: () => 'Het verzoek was niet-ontvankelijk wegens bescherming in een lidstaat, een eerste land van asiel, of niets nieuws',
  },
  'remedy.reopening-refused': {
    en: () => 'Reopening of the discontinued case was refused',
    nl: () => 'Heropening van de beëindigde zaak is geweigerd',
  },
  'remedy.guaranteed-at-border': {
    en: () => 'In a border procedure the applicant has interpretation, legal assistance and a week to prepare',
    nl: () => 'In een grensprocedure heeft de verzoeker tolk, rechtsbijstand en een week voorbereiding',
  },
  'remedy.no-national-right': {
    en: () => 'National law gives no right to remain in that case',
    nl: () => 'Het nationale recht geeft in dat geval geen recht om te blijven',
  },
  'remedy.without-right-directive': {
    en: () => 'After this decision the Directive gives no right to remain by itself',
    nl: () => 'Na deze beslissing geeft de richtlijn niet vanzelf een recht om te blijven',
  },
  'remedy.further-appeal': {
    en: () => 'It is a further appeal, on which there is no right to remain unless a court allows it',
    nl: () => 'Het is een verder beroep, waarbij er geen recht is om te blijven tenzij een rechter dat toestaat',
  },
  'remedy.further-appeal-directive': {
    en: () => 'It is a further appeal, on which the Directive gives no right to remain',
    nl: () => 'Het is een verder beroep, waarbij de richtlijn geen recht om te blijven geeft',
  },
  'remedy.needs-leave': {
    en: () => 'To remain pending the appeal needs leave of a court',
    nl: () => 'Om tijdens het beroep te blijven is toestemming van een rechter nodig',
  },
  'remedy.court-may': {
    en: () => 'A court may allow the person to remain',
    nl: () => 'Een rechter mag de persoon toestaan te blijven',
  },
  'remedy.is-subsequent': {
    en: () => 'It is a subsequent application',
    nl: () => 'Het is een volgend verzoek',
  },
  'remedy.excepted': {
    en: () => 'An exception for subsequent applications applies, so that asking to remain bars no removal',
    nl: () => 'Een uitzondering voor volgende verzoeken geldt, zodat vragen om te blijven geen verwijdering belet',
  },
  'remedy.exception-for-delay': {
    en: () => 'The appeal is considered as merely to delay removal',
    nl: () => 'Het beroep wordt geacht alleen de verwijdering te vertragen',
  },
  'remedy.exception-68-6-used': {
    en: () => 'National law makes that exception',
    nl: () => 'Het nationale recht maakt die uitzondering',
  },
  'remedy.appeal-open': {
    en: () => 'The appeal may still be lodged, or is pending',
    nl: () => 'Het beroep kan nog worden ingesteld, of is aanhangig',
  },
  'remedy.allowed': {
    en: () => 'A court has allowed the person to remain pending the appeal',
    nl: () => 'Een rechter heeft de persoon toegestaan tijdens het beroep te blijven',
  },
  'remedy.request-open': {
    en: () => 'The request to remain may still be made, or is pending, and protects against removal',
    nl: () => 'Het verzoek om te blijven kan nog worden gedaan, of is aanhangig, en beschermt tegen verwijdering',
  },
  'remedy.removal-barred': {
    en: () => 'The person may not be removed',
    nl: () => 'De persoon mag niet worden verwijderd',
  },
  'remedy.request-to-remain': {
    en: () => 'The person asks the court to be allowed to remain',
    nl: () => 'De persoon vraagt de rechter te mogen blijven',
  },
  'remedy.request-to-remain.missed': {
    en: () => 'The person may be removed, unless a court decides otherwise of its own motion',
    nl: () => 'De persoon mag worden verwijderd, tenzij een rechter ambtshalve anders beslist',
  },
  'remedy.appeal': {
    en: () => 'The person appeals against the decision',
    nl: () => 'De persoon stelt beroep in tegen de beslissing',
  },
}; // prettier-ignore
