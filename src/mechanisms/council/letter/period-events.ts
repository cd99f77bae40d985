/** Events from which a letter counts. */
export const PERIOD_EVENTS = [
  'entry-into-force',
  'application',
  'adoption',
  'publication',
  'proposal',
] as const;
export type PeriodEvent = (typeof PERIOD_EVENTS)[number];
