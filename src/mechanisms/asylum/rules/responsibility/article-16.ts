/** Article 16: a threat to security before all criteria, a risk of inhuman treatment between them, first registration after them. */
import { every, not, rule, type StateCode } from '#kernel';
import { is, where } from '../../facts/read.ts';
import type { Facts } from '../../facts/index.ts';
import { AMMR_16_2, AMMR_16_3, AMMR_16_4, AMMR_68_2 } from '../../law/responsibility.ts';
import type { Candidate } from './contest.ts';

/** 16(4): reasonable grounds to consider that the applicant poses a threat to internal security. */
export const threatToSecurity = rule('responsibility.security-threat', AMMR_16_4, (facts: Facts) =>
  is(facts, 'responsibility.securityThreat'),
);

/** 16(4): the state that carried out the check. */
export function stateOfSecurityCheck(facts: Facts): Candidate {
  return {
    found: threatToSecurity(facts),
    state: facts['responsibility.securityCheckBy'],
    statePath: 'responsibility.securityCheckBy',
    rule: AMMR_16_4,
    at: 0,
  };
}

/** 16(3): a transfer there would be a real risk of inhuman or degrading treatment; where the applicant is, nobody is transferred to. */
export const transferBarred = rule(
  'responsibility.transfer-barred',
  AMMR_16_3,
  (facts: Facts, state: StateCode) => {
    const risk = where(facts, 'responsibility.charterRiskIn', (states) => states.includes(state));
    const present = facts['responsibility.presentIn'];
    // Where the applicant is matters only where there is a risk.
    if (risk.held === 'no' || (risk.held === 'not-yet-known' && present === undefined)) return risk;
    return every(risk, not(where(facts, 'responsibility.presentIn', (here) => here === state)));
  },
  (_facts, state) => ({ state: { states: [state] } }),
);

/** 16(2): the state of first registration, which has to be known. */
export const firstRegistration = rule('responsibility.first-registration', AMMR_16_2, (facts: Facts) =>
  where(facts, 'application.state', () => true),
);

/** 68(2): Articles 25(5), 29, 30 and 33(1) and (2) do not apply after relocation. */
export const notRelocated = rule('responsibility.not-relocated', AMMR_68_2, (facts: Facts) =>
  not(is(facts, 'responsibility.relocated')),
);

const relocated = rule('responsibility.relocation', AMMR_68_2, (facts: Facts) =>
  is(facts, 'responsibility.relocated'),
);

/** 68(2), second subparagraph: the state of relocation, where nothing else names one. */
export function stateOfRelocation(facts: Facts): Candidate {
  return {
    found: relocated(facts),
    state: facts['responsibility.relocatedTo'],
    statePath: 'responsibility.relocatedTo',
    rule: AMMR_68_2,
    at: 0,
  };
}
