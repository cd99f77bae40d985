/** The six ways a state can stand: one colour, one pattern and one swatch each, the same everywhere. */
export const TONES = [
  'contributes',
  'benefits',
  'deducted',
  'two-roles',
  'not-taking-part',
  'unknown',
] as const;

export type Tone = (typeof TONES)[number];
