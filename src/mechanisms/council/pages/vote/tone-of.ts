/** How each way of voting looks on map, in list and legend: the six tones of the house. */
import type { Tone } from '../../../../desk/theme/tone.ts';
import type { Stand } from './ballots.ts';

export const TONE_OF: Readonly<Record<Stand, Tone>> = {
  yes: 'contributes',
  no: 'two-roles',
  abstain: 'benefits',
  absent: 'deducted',
  unknown: 'unknown',
  out: 'not-taking-part',
};
