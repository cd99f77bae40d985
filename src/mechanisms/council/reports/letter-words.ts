/** The sentences of letters to parliament, in the languages they are written in. */
import type { Language } from '#kernel';
import type { DecisionType, Position, Result } from '../letter/codes.ts';
import type { Verdict } from '../rules/announced.ts';

export interface LetterWords {
  readonly title: (council: string, days: string) => string;
  readonly reportTitle: (council: string, days: string) => string;
  readonly subtitle: (place: string | null, asOf: string) => string;
  readonly status: string;
  readonly opening: (to: string, council: string, days: string, place: string | null) => string;
  readonly reportOpening: (to: string, council: string, days: string, place: string | null) => string;
  readonly counted: (points: number, decisions: number) => string;
  readonly reportCounted: (points: number, decisions: number) => string;
  readonly subject: string;
  readonly reference: string;
  readonly enclosure: string;
  readonly enclosed: string;
  readonly reportEnclosed: string;
  /** What a person fills in where nobody gave it. */
  readonly office: string;
  readonly name: string;
  readonly asks: Readonly<Record<DecisionType, string>>;
  /** What was asked, in a report; other types are no question, and their name is above. */
  readonly asked: Readonly<Partial<Record<DecisionType, string>>>;
  readonly history: string;
  readonly next: string;
  /** `state` begins a sentence, `of` stands within one: “The Netherlands”, “the Netherlands”. */
  readonly position: Readonly<Record<Position, (state: string, of: string) => string>>;
  readonly ended: Readonly<Record<Position, (state: string) => string>>;
  readonly against: (states: string) => string;
  readonly abstained: (states: string) => string;
  readonly results: Readonly<Record<Result, string>>;
  /** What was decided, where that is known. */
  readonly decided: Readonly<Partial<Record<DecisionType, string>>>;
  /** The same in a word or two, for a table. */
  readonly briefly: {
    readonly results: Readonly<Record<Result, string>>;
    readonly decided: Readonly<Partial<Record<DecisionType, string>>>;
  };
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly instead: (decided: string) => string;
  readonly moved: (announced: string, taken: string) => string;
  readonly dayAssumed: string;
  readonly noOutcome: string;
  readonly commitments: string;
  readonly commitment: (text: string, due: string | null) => string;
  readonly met: (day: string) => string;
  readonly open: string;
  readonly overdue: string;
  readonly noCommitments: string;
  readonly compared: {
    readonly title: string;
    readonly caption: string;
    readonly point: string;
    readonly announced: string;
    readonly happened: string;
    readonly verdict: string;
  };
  readonly agendaSource: string;
  readonly outcomeSource: string;
  readonly footer: string;
  readonly fileName: (kind: 'agenda' | 'report', meeting: string) => string;
}

const nl: LetterWords = {
  title: (council, days) => `Geannoteerde agenda van de Raad ${council} van ${days}`,
  reportTitle: (council, days) => `Verslag van de Raad ${council} van ${days}`,
  subtitle: (place, asOf) => (place === null ? `Stand van ${asOf}` : `Bijeenkomst in ${place}; stand van ${asOf}`),
  status: 'Concept, opgesteld uit het register; te lezen en aan te vullen voordat het wordt verzonden.',
  opening: (to, council, days, place) =>
    `Hierbij bied ik ${to} de geannoteerde agenda aan van de Raad ${council} die op ${days}${place === null ? '' : ` in ${place}`} bijeenkomt.`,
  reportOpening: (to, council, days, place) =>
    `Hierbij bied ik ${to} het verslag aan van de Raad ${council} die op ${days}${place === null ? '' : ` in ${place}`} bijeenkwam.`,
  counted: (points, decisions) =>
    `De agenda telt ${points} punten; bij ${decisions} daarvan wordt de Raad om een besluit gevraagd.`,
  reportCounted: (points, decisions) =>
    `De agenda telde ${points} punten; bij ${decisions} daarvan werd de Raad om een besluit gevraagd.`,
  subject: 'Betreft',
  reference: 'Ons kenmerk',
  enclosure: 'Bijlage',
  enclosed: 'geannoteerde agenda',
  reportEnclosed: 'verslag',
  office: '[De Minister van …]',
  name: '[Naam]',
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
  asked: {
    'general-approach': 'Het Voorzitterschap vroeg de Raad in te stemmen met een algemene oriëntatie.',
    'partial-general-approach': 'Het Voorzitterschap vroeg de Raad in te stemmen met een gedeeltelijke algemene oriëntatie.',
    'political-agreement': 'Het Voorzitterschap streefde naar een politiek akkoord.',
    adoption: 'De Raad werd gevraagd tot aanneming over te gaan.',
    approval: 'De Raad werd om goedkeuring gevraagd.',
    conclusions: 'De Raad werd gevraagd conclusies aan te nemen.',
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
  results: {
    reached: 'De Raad is hierover tot overeenstemming gekomen.',
    discussed: 'De ministers hebben hierover van gedachten gewisseld.',
    noted: 'De Raad heeft hiervan kennisgenomen.',
    'not-reached': 'De Raad is het hierover niet eens geworden.',
    postponed: 'Het punt is uitgesteld.',
    'not-dealt-with': 'Het punt is niet behandeld.',
  },
  decided: {
    'general-approach': 'De Raad heeft een algemene oriëntatie bereikt.',
    'partial-general-approach': 'De Raad heeft een gedeeltelijke algemene oriëntatie bereikt.',
    'political-agreement': 'De Raad heeft een politiek akkoord bereikt.',
    adoption: 'De Raad heeft dit aangenomen.',
    approval: 'De Raad heeft dit goedgekeurd.',
    conclusions: 'De Raad heeft de conclusies aangenomen.',
  },
  briefly: {
    results: {
      reached: 'overeenstemming bereikt',
      discussed: 'besproken',
      noted: 'kennisgenomen',
      'not-reached': 'geen overeenstemming',
      postponed: 'uitgesteld',
      'not-dealt-with': 'niet behandeld',
    },
    decided: {
      'general-approach': 'algemene oriëntatie bereikt',
      'partial-general-approach': 'gedeeltelijke algemene oriëntatie bereikt',
      'political-agreement': 'politiek akkoord bereikt',
      adoption: 'aangenomen',
      approval: 'goedgekeurd',
      conclusions: 'aangenomen',
    },
  },
  verdicts: {
    'as-announced': 'zoals aangekondigd',
    otherwise: 'anders dan aangekondigd',
    'not-dealt-with': 'niet behandeld',
    'not-reported': 'nog niet bekend',
  },
  instead: (decided) => `anders dan aangekondigd: ${decided}`,
  dayAssumed: 'dag niet bekend',
  moved: (announced, taken) => `aangekondigd was “${announced}”, het werd “${taken}”`,
  noOutcome: 'Van dit punt is nog geen uitkomst bekend.',
  commitments: 'Toezeggingen',
  commitment: (text, due) => (due === null ? text : `${text} (uiterlijk ${due})`),
  met: (day) => `nagekomen op ${day}`,
  open: 'nog open',
  overdue: 'te laat',
  noCommitments: 'Bij deze agenda zijn geen toezeggingen opgenomen.',
  compared: {
    title: 'Aangekondigd en gebeurd',
    caption: 'Wat per punt was aangekondigd en wat ervan kwam',
    point: 'Punt',
    announced: 'Aangekondigd',
    happened: 'Gebeurd',
    verdict: 'Verschil',
  },
  agendaSource: 'agenda',
  outcomeSource: 'uitkomst',
  footer: 'Opgesteld met Acquis uit het register. Een concept, geen standpunt van een regering.',
  fileName: (kind, meeting) => `${kind === 'agenda' ? 'geannoteerde-agenda' : 'verslag'}-${meeting}`,
}; // prettier-ignore

const en: LetterWords = {
  title: (council, days) => `Annotated agenda of the ${council} Council of ${days}`,
  reportTitle: (council, days) => `Report of the ${council} Council of ${days}`,
  subtitle: (place, asOf) => (place === null ? `As of ${asOf}` : `Meeting in ${place}; as of ${asOf}`),
  status: 'Draft made from the register; to be read and completed before it is sent.',
  opening: (to, council, days, place) =>
    `I have the honour to send ${to} the annotated agenda of the ${council} Council that meets on ${days}${place === null ? '' : ` in ${place}`}.`,
  reportOpening: (to, council, days, place) =>
    `I have the honour to send ${to} the report of the ${council} Council that met on ${days}${place === null ? '' : ` in ${place}`}.`,
  counted: (points, decisions) => `The agenda has ${points} points; on ${decisions} of them the Council is asked to decide.`,
  reportCounted: (points, decisions) => `The agenda had ${points} points; on ${decisions} of them the Council was asked to decide.`,
  subject: 'Subject',
  reference: 'Our reference',
  enclosure: 'Enclosure',
  enclosed: 'annotated agenda',
  reportEnclosed: 'report',
  office: '[The Minister of …]',
  name: '[Name]',
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
  asked: {
    'general-approach': 'The Presidency asked the Council for a general approach.',
    'partial-general-approach': 'The Presidency asked the Council for a partial general approach.',
    'political-agreement': 'The Presidency aimed at a political agreement.',
    adoption: 'The Council was asked to adopt it.',
    approval: 'The Council was asked to approve it.',
    conclusions: 'The Council was asked to adopt conclusions.',
  },
  history: 'So far:',
  next: 'What follows:',
  position: {
    support: (state) => `${state} supports this.`,
    conditional: (state) => `${state} supports this on conditions.`,
    oppose: (state) => `${state} is opposed.`,
    listens: (state) => `${state} will take note.`,
    'not-stated': (_state, of) => `The position of ${of} is still to be determined.`,
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
  results: {
    reached: 'The Council reached agreement.',
    discussed: 'Ministers exchanged views.',
    noted: 'The Council took note.',
    'not-reached': 'The Council did not agree.',
    postponed: 'The point was postponed.',
    'not-dealt-with': 'The point was not dealt with.',
  },
  decided: {
    'general-approach': 'The Council reached a general approach.',
    'partial-general-approach': 'The Council reached a partial general approach.',
    'political-agreement': 'The Council reached a political agreement.',
    adoption: 'The Council adopted it.',
    approval: 'The Council approved it.',
    conclusions: 'The Council adopted the conclusions.',
  },
  briefly: {
    results: {
      reached: 'agreed',
      discussed: 'discussed',
      noted: 'noted',
      'not-reached': 'not agreed',
      postponed: 'postponed',
      'not-dealt-with': 'not dealt with',
    },
    decided: {
      'general-approach': 'general approach reached',
      'partial-general-approach': 'partial general approach reached',
      'political-agreement': 'political agreement reached',
      adoption: 'adopted',
      approval: 'approved',
      conclusions: 'adopted',
    },
  },
  verdicts: {
    'as-announced': 'as announced',
    otherwise: 'other than announced',
    'not-dealt-with': 'not dealt with',
    'not-reported': 'not yet known',
  },
  instead: (decided) => `other than announced: ${decided}`,
  dayAssumed: 'day not known',
  moved: (announced, taken) => `announced was “${announced}”, it became “${taken}”`,
  noOutcome: 'The outcome of this point is not yet known.',
  commitments: 'Commitments',
  commitment: (text, due) => (due === null ? text : `${text} (by ${due})`),
  met: (day) => `met on ${day}`,
  open: 'open',
  overdue: 'overdue',
  noCommitments: 'There are no commitments with this agenda.',
  compared: {
    title: 'Announced and happened',
    caption: 'What was announced for each point, and what came of it',
    point: 'Point',
    announced: 'Announced',
    happened: 'Happened',
    verdict: 'Difference',
  },
  agendaSource: 'agenda',
  outcomeSource: 'outcome',
  footer: 'Made with Acquis from the register. A draft, not the position of a government.',
  fileName: (kind, meeting) => `${kind === 'agenda' ? 'annotated-agenda' : 'report'}-${meeting}`,
}; // prettier-ignore

export const LETTER_WORDS: Readonly<Record<Language, LetterWords>> = { en, nl };
