/** Article 35: what a state may do though the criteria name another. It decides nothing; it is shown as possible. */
import { every, not, rule } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is, where } from '../../facts/read.ts';
import { AMMR_35_1, AMMR_35_2 } from '../../law/responsibility.ts';

/** 35(1): a state with which the application is registered may examine it. */
export const mayExamineItself = rule('responsibility.may-examine-itself', AMMR_35_1, (facts: Facts) =>
  where(facts, 'application.state', () => true),
);

/** 35(2): it may ask another state, to bring together family relations on humanitarian grounds, with written consent. */
export const mayAskAnother = rule('responsibility.may-ask-another', AMMR_35_2, (facts: Facts) =>
  every(
    not(is(facts, 'responsibility.firstDecisionTaken')),
    is(facts, 'transfer.humanitarian'),
    is(facts, 'transfer.humanitarianConsent'),
  ),
);
