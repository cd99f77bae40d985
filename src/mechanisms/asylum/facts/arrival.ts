/** How the applicant came, as screening, the border procedure and responsibility ask. */
import { choice, day, yesNo } from './kinds.ts';

export const ARRIVAL = {
  how: choice([
    'crossing-point',
    'transit-zone',
    'unauthorised-crossing',
    'disembarked',
    'relocated',
    'inside',
  ]),
  /** Of the arrival, apprehension or disembarkation. */
  on: day(),
  authorisedToEnter: yesNo(),
  /** The conditions of Article 6 of the Schengen Borders Code. */
  meetsEntryConditions: yesNo(),
} as const;
