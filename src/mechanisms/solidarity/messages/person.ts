/** Reasons about one person: offsets of a case (63(8)) and relocation (67). */
import type { Messages } from '#kernel';

export const personMessagesEn: Messages = {
  'fact.unaccompaniedMinor': () => 'whether the person is an unaccompanied minor',
  'fact.responsibleUnderArticle': () => 'the article under which the beneficiary is responsible',
  'fact.timeLimitFrom': () => 'the day from which the time limit runs',
  'fact.databaseHit': () => 'whether there was a Eurodac or VIS hit',
  'fact.transferExtension': () => 'whether the time limit to transfer was lengthened',
  'fact.absconded': () => 'whether the person absconded',
  'fact.beneficiaryOfProtection': () => 'whether the person has international protection',
  'fact.admittedPerson': () => 'whether the person was admitted by resettlement or humanitarian admission',
  'fact.securityThreat': () => 'whether the person is a threat to security',
  'fact.beneficiaryResponsibleUnder': () =>
    'whether the beneficiary is itself responsible, and under which article',
  'fact.submittedOn': () => 'the day on which the file was submitted',
  'fact.answer': () => 'the answer of the contributing state',
  'offset-case.not-minor': () => 'The person is not an unaccompanied minor',
  'offset-case.responsible': () => 'The beneficiary is responsible under Articles 29 to 33',
  'offset-case.in-time': () => 'The time limit has not expired',
  'offset-case.time-limit': (v) => `The time limit is ${v.months} month(s)`,
  'offset-case.not-absconded': () => 'The person has not absconded from the contributing state',
  'offset-case.not-protected': () => 'The person does not yet have international protection',
  'offset-case.not-admitted': () => 'The person was not admitted by resettlement or humanitarian admission',
  'offset-case.rejection-no-bar': () => 'A final rejection does not bar the case',
  'time-limit.counted': (v) =>
    `The day of the event, ${v.event}, is not counted: ${v.count} ${UNITS_EN[v.unit ?? ''] ?? v.unit} end on ${v.last}`,
  'time-limit.moved': (v) => `That is no working day: the limit ends on ${v.end}`,
  'time-limit.holiday-expected': (v) =>
    `That ${v.holiday} is a holiday of the institutions follows the pattern of earlier years; the decision for that year was not read`,
  'relocation.no-threat': () => 'The person is no threat to security',
  'relocation.not-own-case': () => 'The beneficiary is not itself responsible under Articles 25 to 28 or 34',
  'relocation.accepted': () => 'The contributing state accepted in time',
  'relocation.silence-accepts': () => 'The time to answer passed without one: that is acceptance',
  'relocation.answer-awaited': () => 'The answer of the contributing state is awaited',
  'relocation.continues': () => 'The relocation goes on after the Council act has expired',
};

export const personMessagesNl: Messages = {
  'fact.unaccompaniedMinor': () => 'of de persoon een niet-begeleide minderjarige is',
  'fact.responsibleUnderArticle': () => 'het artikel waarop de verantwoordelijkheid van de begunstigde rust',
  'fact.timeLimitFrom': () => 'de dag waarop de termijn begint',
  'fact.databaseHit': () => 'of er een treffer in Eurodac of VIS was',
  'fact.transferExtension': () => 'of de overdrachtstermijn is verlengd',
  'fact.absconded': () => 'of de persoon is ondergedoken',
  'fact.beneficiaryOfProtection': () => 'of de persoon internationale bescherming geniet',
  'fact.admittedPerson': () => 'of de persoon via hervestiging of humanitaire toelating is toegelaten',
  'fact.securityThreat': () => 'of de persoon een gevaar voor de veiligheid is',
  'fact.beneficiaryResponsibleUnder': () =>
    'of de begunstigde zelf verantwoordelijk is, en op grond van welk artikel',
  'fact.submittedOn': () => 'de dag waarop het dossier is ingediend',
  'fact.answer': () => 'het antwoord van de bijdragende staat',
  'offset-case.not-minor': () => 'De persoon is geen niet-begeleide minderjarige',
  'offset-case.responsible': () =>
    'De begunstigde is verantwoordelijk op grond van de artikelen 29 tot en met 33',
  'offset-case.in-time': () => 'De termijn is niet verstreken',
  'offset-case.time-limit': (v) => `De termijn is ${v.months} maand(en)`,
  'offset-case.not-absconded': () => 'De persoon is niet ondergedoken in de bijdragende staat',
  'offset-case.not-protected': () => 'De persoon geniet nog geen internationale bescherming',
  'offset-case.not-admitted': () => 'De persoon is niet toegelaten via hervestiging of humanitaire toelating',
  'offset-case.rejection-no-bar': () => 'Een definitieve afwijzing staat niet in de weg',
  'time-limit.counted': (v) =>
    `De dag van de gebeurtenis, ${v.event}, telt niet mee: ${v.count} ${UNITS_NL[v.unit ?? ''] ?? v.unit} eindigt op ${v.last}`,
  'time-limit.moved': (v) => `Dat is geen werkdag: de termijn eindigt op ${v.end}`,
  'time-limit.holiday-expected': (v) =>
    `Dat ${v.holiday} een feestdag van de instellingen is, volgt uit het patroon van eerdere jaren; het besluit voor dat jaar is niet gelezen`,
  'relocation.no-threat': () => 'De persoon is geen gevaar voor de veiligheid',
  'relocation.not-own-case': () =>
    'De begunstigde is niet zelf verantwoordelijk op grond van de artikelen 25 tot en met 28 of 34',
  'relocation.accepted': () => 'De bijdragende staat heeft op tijd aanvaard',
  'relocation.silence-accepts': () =>
    'De antwoordtermijn ging voorbij zonder antwoord: dat geldt als aanvaarding',
  'relocation.answer-awaited': () => 'Het antwoord van de bijdragende staat wordt afgewacht',
  'relocation.continues': () => 'De herplaatsing gaat door nadat het Raadsbesluit is vervallen',
};

const UNITS_EN: Readonly<Record<string, string>> = { days: 'day(s)', weeks: 'week(s)', months: 'month(s)' };
const UNITS_NL: Readonly<Record<string, string>> = {
  days: 'dag(en)',
  weeks: 'week/weken',
  months: 'maand(en)',
};
