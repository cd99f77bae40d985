/** The codes that letters, agendas and pages share; kept apart so that a page does not load the importer. */

/** What the Council is asked to do with a point. */
export const DECISION_TYPES = [
  'general-approach',
  'partial-general-approach',
  'political-agreement',
  'adoption',
  'approval',
  'exchange-of-views',
  'policy-debate',
  'progress-report',
  'state-of-play',
  'conclusions',
  'information-presidency',
  'information-commission',
  'information-member-state',
  'presentation-incoming-presidency',
  'presentation',
  'any-other-business',
] as const;

export type DecisionType = (typeof DECISION_TYPES)[number];

export const CONFIGURATIONS = [
  'JHA',
  'GAC',
  'FAC',
  'ECOFIN',
  'EPSCO',
  'COMPET',
  'TTE',
  'AGRIFISH',
  'ENVI',
  'EYCS',
] as const;

/** A configuration of the Council (Annex I to its Rules of Procedure), by its usual short name. */
export type Configuration = (typeof CONFIGURATIONS)[number];

/** Where a government stands on a point. */
export const POSITIONS = ['support', 'conditional', 'oppose', 'listens', 'not-stated'] as const;

export type Position = (typeof POSITIONS)[number];

/** What a date in a letter is. */
export const DATE_KINDS = ['exact', 'month', 'quarter', 'range', 'deadline', 'milestone'] as const;

export type DateKind = (typeof DATE_KINDS)[number];

/** What a figure counts. */
export const UNITS = ['EUR', 'persons', 'percent'] as const;

export type Unit = (typeof UNITS)[number];

/** The languages that letters are read in. */
export const LETTER_LANGUAGES = ['nl', 'en', 'de', 'fr'] as const;

export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

export const LETTER_KINDS = ['annotated-agenda', 'report'] as const;

export type LetterKind = (typeof LETTER_KINDS)[number];

/** What should be looked at before a draft is confirmed. */
export const WARNING_CODES = [
  'meeting-contradiction',
  'meeting-unknown',
  'date-unknown',
  'number-series-assumed',
  'no-agenda',
  'footnote-missing',
  'footnote-uncalled',
  'points-unnumbered',
] as const;

export type WarningCode = (typeof WARNING_CODES)[number];

/** What came of a point. */
export const RESULTS = [
  'reached',
  'discussed',
  'noted',
  'not-reached',
  'postponed',
  'not-dealt-with',
] as const;

export type Result = (typeof RESULTS)[number];

/** The letter of a point within its number: one of the alphabet, or a Roman numeral. */
export const POINT_LETTER = /^(?:[a-z]|[ivx]{2,5})$/;
