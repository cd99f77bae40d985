/** A rule asked under a version of the law: one that is not there yet answers “not yet known”. */
import { notYetKnown, reason, type Determination } from '#kernel';
import { DTC_PROPOSAL } from '../law.ts';
import { LAW, type LawRules, type LawVersion } from '../versions.ts';

/** What the rules of the version answer. */
export function underLaw<Outcome>(
  version: LawVersion,
  ask: (rules: LawRules) => Determination<Outcome>,
): Determination<Outcome> {
  const { rules } = LAW[version];
  if (rules !== null) return ask(rules);
  return notYetKnown(
    [{ path: 'law.final', provision: DTC_PROPOSAL }],
    [reason('journey.law.not-there', 'not-yet-known', DTC_PROPOSAL)],
  );
}
