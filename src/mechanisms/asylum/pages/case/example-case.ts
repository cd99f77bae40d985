/** A case of our own making, to try the page with: an Egyptian who applied inside the Netherlands. */
import { NEW_CASE, type CaseState } from './case-state.ts';

export const EXAMPLE: CaseState = {
  ...NEW_CASE,
  asOf: '2026-11-30',
  facts: {
    'application.state': 'NL',
    'application.madeOn': '2026-08-01',
    'application.registeredOn': '2026-08-03',
    'application.lodgedOn': '2026-08-10',
    'applicant.nationality': 'EGY',
    'applicant.birthDate': '1990-05-06',
    'applicant.withMinorChildren': false,
    'arrival.how': 'inside',
    'arrival.on': '2026-08-01',
    'examination.entry': 'lawful',
  },
};
