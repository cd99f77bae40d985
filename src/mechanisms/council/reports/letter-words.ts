/** The sentences of letters to parliament, in the languages they are written in. */
import type { Language } from '#kernel';
import type { DecisionType, Position, Result } from '../letter/codes.ts';
import type { Verdict } from '../rules/announced.ts';

export interface LetterWords {
  readonly title: (council: string, days: string) => string;
  readonly reportTitle: (council: string, days: string) => string;
  readonly subtitle: (place: string | null, asOf: string) => string;
  readonly dateline: string;
  readonly status: string;
  readonly opening: (council: string, days: string, place: string | null) => string;
  readonly reportOpening: (council: string, days: string, place: string | null) => string;
  readonly counted: (points: number, decisions: number) => string;
  readonly asks: Readonly<Record<DecisionType, string>>;
  readonly history: string;
  readonly next: string;
  readonly position: Readonly<Record<Position, (state: string) => string>>;
  readonly ended: Readonly<Record<Position, (state: string) => string>>;
  readonly against: (states: string) => string;
  readonly abstained: (states: string) => string;
  readonly majority: string;
  readonly results: Readonly<Record<Result, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly moved: (announced: string, taken: string) => string;
  readonly noOutcome: string;
  readonly commitments: string;
  readonly commitment: (text: string, due: string | null) => string;
  readonly met: (day: string) => string;
  readonly open: string;
  readonly overdue: string;
  readonly noCommitments: string;
  readonly compared: {
    readonly title: string;
    readonly point: string;
    readonly announced: string;
    readonly happened: string;
    readonly verdict: string;
  };
  readonly agendaSource: string;
  readonly outcomeSource: string;
  readonly recorded: string;
  readonly footer: string;
  readonly fileName: (kind: 'agenda' | 'report', meeting: string) => string;
}

const nl: LetterWords = {
  title: (council, days) => `Geannoteerde agenda van de Raad ${council} van ${days}`,
  reportTitle: (council, days) => `Verslag van de Raad ${council} van ${days}`,
  subtitle: (place, asOf) => `${place === null ? '' : `${place}. `}Stand van ${asOf}`,
  dateline: 'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
  status: 'Concept, opgesteld uit het register; te lezen en aan te vullen voordat het wordt verzonden.',
  opening: (council, days, place) =>
    `Hierbij bied ik uw Kamer de geannoteerde agenda aan van de Raad ${council} die op ${days}${place === null ? '' : ` in ${place}`} bijeenkomt.`,
  reportOpening: (council, days, place) =>
    `Hierbij bied ik uw Kamer het verslag aan van de Raad ${council} die op ${days}${place === null ? '' : ` in ${place}`} bijeenkwam.`,
  counted: (points, decisions) =>
    `De agenda telt ${points} punten; bij ${decisions} daarvan wordt de Raad om een besluit gevraagd.`,
  asks: {
    'general-approach': 'Het Voorzitterschap vraagt de Raad in te stemmen met een algemene oriëntatie.',
    'partial-general-approach': 'Het Voorzitterschap vraagt de Raad in te stemmen met een gedeeltelijke algemene oriëntatie.',
    'political-agreement': 'Het Voorzitterschap streeft naar een politiek akkoord.',
    adoption: 'De Raad wordt gevraagd tot aanneming over te gaan.',
    approval: 'De Raad wordt om goedkeuring gevraagd.',
    'exchange-of-views': 'De ministers wisselen van gedachten; er wordt geen besluit gevraagd.',
    'policy-debate': 'De Raad houdt een beleidsdebat; er wordt geen besluit gevraagd.',
    'progress-report': 'Het Voorzitterschap doet verslag van de voortgang.',
    'state-of-play': 'De Raad wordt bijgepraat over de stand van zaken.',
    conclusions: 'De Raad wordt gevraagd conclusies aan te nemen.',
    'information-presidency': 'Het Voorzitterschap informeert de Raad.',
    'information-commission': 'De Commissie informeert de Raad.',
    'information-member-state': 'Een delegatie informeert de Raad.',
    'presentation-incoming-presidency': 'Het inkomend Voorzitterschap presenteert zijn programma.',
    presentation: 'De Raad krijgt een presentatie.',
    'any-other-business': 'Het punt staat op de agenda ter informatie.',
  },
  history: 'Verloop tot nu toe:',
  next: 'Wat volgt:',
  position: {
    support: (state) => `${state} steunt dit.`,
    conditional: (state) => `${state} steunt dit onder voorwaarden.`,
    oppose: (state) => `${state} is hiertegen.`,
    listens: (state) => `${state} zal de toelichting aanhoren.`,
    'not-stated': (state) => `Het standpunt van ${state} wordt nog bepaald.`,
  },
  ended: {
    support: (state) => `${state} heeft ingestemd.`,
    conditional: (state) => `${state} heeft onder voorwaarden ingestemd.`,
    oppose: (state) => `${state} heeft niet ingestemd.`,
    listens: (state) => `${state} heeft de toelichting aangehoord.`,
    'not-stated': (state) => `${state} heeft geen standpunt ingenomen.`,
  },
  against: (states) => `Tegen hebben zich uitgesproken: ${states}.`,
  abstained: (states) => `Van stemming onthouden: ${states}.`,
  majority: 'De Raad besluit met gekwalificeerde meerderheid: 55 % van de lidstaten met 65 % van de bevolking.',
  results: {
    reached: 'De Raad is hierover tot overeenstemming gekomen.',
    discussed: 'De ministers hebben hierover van gedachten gewisseld.',
    noted: 'De Raad heeft hiervan kennis genomen.',
    'not-reached': 'De Raad is het hierover niet eens geworden.',
    postponed: 'Het punt is uitgesteld.',
    'not-dealt-with': 'Het punt is niet behandeld.',
  },
  verdicts: {
    'as-announced': 'zoals aangekondigd',
    otherwise: 'anders dan aangekondigd',
    'not-dealt-with': 'niet behandeld',
    'not-reported': 'geen uitkomst vastgelegd',
  },
  moved: (announced, taken) => `aangekondigd was “${announced}”, het werd “${taken}”`,
  noOutcome: 'De uitkomst van dit punt is niet vastgelegd.',
  commitments: 'Toezeggingen',
  commitment: (text, due) => (due === null ? text : `${text} (uiterlijk ${due})`),
  met: (day) => `nagekomen op ${day}`,
  open: 'nog open',
  overdue: 'te laat',
  noCommitments: 'Bij deze agenda zijn geen toezeggingen vastgelegd.',
  compared: {
    title: 'Aangekondigd en gebeurd',
    point: 'Punt',
    announced: 'Aangekondigd',
    happened: 'Gebeurd',
    verdict: 'Verschil',
  },
  agendaSource: 'agenda',
  outcomeSource: 'uitkomst',
  recorded: 'vastgelegd',
  footer: 'Opgesteld met Acquis uit het register. Een concept, geen standpunt van een regering.',
  fileName: (kind, meeting) => `${kind === 'agenda' ? 'geannoteerde-agenda' : 'verslag'}-${meeting}`,
}; // prettier-ignore

const en: LetterWords = {
  title: (council, days) => `Annotated agenda of the ${council} Council of ${days}`,
  reportTitle: (council, days) => `Report of the ${council} Council of ${days}`,
  subtitle: (place, asOf) => `${place === null ? '' : `${place}. `}As of ${asOf}`,
  dateline: 'To the Speaker of Parliament',
  status: 'Draft made from the register; to be read and completed before it is sent.',
  opening: (council, days, place) =>
    `I have the honour to submit the annotated agenda of the ${council} Council that meets on ${days}${place === null ? '' : ` in ${place}`}.`,
  reportOpening: (council, days, place) =>
    `I have the honour to submit the report of the ${council} Council that met on ${days}${place === null ? '' : ` in ${place}`}.`,
  counted: (points, decisions) => `The agenda has ${points} points; on ${decisions} of them the Council is asked to decide.`,
  asks: {
    'general-approach': 'The Presidency asks the Council for a general approach.',
    'partial-general-approach': 'The Presidency asks the Council for a partial general approach.',
    'political-agreement': 'The Presidency aims at a political agreement.',
    adoption: 'The Council is asked to adopt it.',
    approval: 'The Council is asked to approve it.',
    'exchange-of-views': 'Ministers exchange views; no decision is asked.',
    'policy-debate': 'The Council holds a policy debate; no decision is asked.',
    'progress-report': 'The Presidency reports on progress.',
    'state-of-play': 'The Council is told where matters stand.',
    conclusions: 'The Council is asked to adopt conclusions.',
    'information-presidency': 'The Presidency informs the Council.',
    'information-commission': 'The Commission informs the Council.',
    'information-member-state': 'A delegation informs the Council.',
    'presentation-incoming-presidency': 'The incoming Presidency presents its programme.',
    presentation: 'The Council is given a presentation.',
    'any-other-business': 'The point is on the agenda for information.',
  },
  history: 'So far:',
  next: 'What follows:',
  position: {
    support: (state) => `${state} supports this.`,
    conditional: (state) => `${state} supports this on conditions.`,
    oppose: (state) => `${state} is opposed.`,
    listens: (state) => `${state} will take note.`,
    'not-stated': (state) => `The position of ${state} is still to be determined.`,
  },
  ended: {
    support: (state) => `${state} agreed.`,
    conditional: (state) => `${state} agreed on conditions.`,
    oppose: (state) => `${state} did not agree.`,
    listens: (state) => `${state} took note.`,
    'not-stated': (state) => `${state} took no position.`,
  },
  against: (states) => `Against: ${states}.`,
  abstained: (states) => `Abstaining: ${states}.`,
  majority: 'The Council decides by qualified majority: 55 % of the member states with 65 % of the population.',
  results: {
    reached: 'The Council reached agreement.',
    discussed: 'Ministers exchanged views.',
    noted: 'The Council took note.',
    'not-reached': 'The Council did not agree.',
    postponed: 'The point was postponed.',
    'not-dealt-with': 'The point was not dealt with.',
  },
  verdicts: {
    'as-announced': 'as announced',
    otherwise: 'other than announced',
    'not-dealt-with': 'not dealt with',
    'not-reported': 'no outcome recorded',
  },
  moved: (announced, taken) => `announced was “${announced}”, it became “${taken}”`,
  noOutcome: 'The outcome of this point is not recorded.',
  commitments: 'Commitments',
  commitment: (text, due) => (due === null ? text : `${text} (by ${due})`),
  met: (day) => `met on ${day}`,
  open: 'open',
  overdue: 'overdue',
  noCommitments: 'No commitments are recorded with this agenda.',
  compared: {
    title: 'Announced and happened',
    point: 'Point',
    announced: 'Announced',
    happened: 'Happened',
    verdict: 'Difference',
  },
  agendaSource: 'agenda',
  outcomeSource: 'outcome',
  recorded: 'recorded',
  footer: 'Made with Acquis from the register. A draft, not the position of a government.',
  fileName: (kind, meeting) => `${kind === 'agenda' ? 'annotated-agenda' : 'report'}-${meeting}`,
}; // prettier-ignore

export const LETTER_WORDS: Readonly<Record<Language, LetterWords>> = { en, nl };
