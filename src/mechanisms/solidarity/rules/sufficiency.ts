/** Article 13(4): are the pledges enough; and what is left when everything not delivered is taken away. */
import { cents, no, notYetKnown, reason, yes, type Determination, type MemberState } from '#kernel';
import type {
  BeneficiaryEvaluation,
  Computed,
  Effort,
  PledgeTotals,
  StateEvaluation,
} from '../evaluation.ts';
import type { CycleFacts, Pool } from '../facts.ts';
import { ART_13_4, ART_57_1, ART_60_3, ART_60_3_FOURTH } from '../law.ts';
import { inEuro } from './fair-share.ts';
import { addTotals, NOTHING } from './pledge.ts';

/** The sum of what is known of the pledges; the reason says whose are not known, or not whole. */
export function pledgedTotal(states: readonly StateEvaluation[]): Computed<PledgeTotals> {
  let total = NOTHING;
  const unknown: MemberState[] = [];
  for (const { state, pledged, pledgedKnown } of states) {
    total = addTotals(total, pledgedKnown);
    if (pledged.value === null) unknown.push(state);
  }
  const values = { value: inEuro(total.value), relocations: { persons: total.relocations } };
  const reasons = [reason('pledges-summed', 'yes', ART_57_1, values)];
  if (unknown.length > 0) {
    reasons.push(reason('pledges-not-public', 'not-yet-known', ART_57_1, { states: { states: unknown } }));
  }
  return { value: total, reasons };
}

/** Article 13(4): insufficient pledges, also after large deductions, call the forum together again. */
export function mustReconvene(
  total: Computed<PledgeTotals>,
  pool: Pool | null,
  unknown: readonly MemberState[],
): Determination {
  if (pool === null || total.value === null) return notYetKnown([{ path: 'pool', provision: ART_57_1 }]);
  const values = { pledged: inEuro(total.value.value), reference: inEuro(pool.money) };
  if (total.value.value >= pool.money) return no([reason('pledges-insufficient', 'no', ART_13_4, values)]);
  if (unknown.length > 0) {
    const missing = unknown.map((state) => ({ path: `pledges.${state}`, provision: ART_57_1 }));
    return notYetKnown(missing, [reason('pledges-insufficient', 'not-yet-known', ART_13_4, values)]);
  }
  return yes([reason('pledges-insufficient', 'yes', ART_13_4, values)]);
}

/**
 * Effective solidarity: the known pledges of states that are obliged, less states assumed not to deliver, less the
 * part meant for beneficiaries towards whom nobody is bound (by their notified needs; open while those are unknown).
 */
export function effectiveSolidarity(
  states: readonly StateEvaluation[],
  beneficiaries: readonly BeneficiaryEvaluation[],
  facts: Pick<CycleFacts, 'nonDelivery'>,
): Computed<Effort> {
  let persons = 0;
  let money = 0n;
  for (const { state, pledgedKnown } of states) {
    if (facts.nonDelivery.includes(state)) continue;
    persons += pledgedKnown.relocations;
    money += pledgedKnown.money + pledgedKnown.alternative;
  }
  const reasons = [
    reason('effective-solidarity', 'yes', ART_60_3, { persons: { persons }, money: inEuro(cents(money)) }),
  ];
  if (facts.nonDelivery.length > 0) {
    reasons.push(reason('assumed-not-delivered', 'no', ART_60_3, { states: { states: facts.nonDelivery } }));
  }
  const released = beneficiaries.filter((item) => item.released.answer === 'yes');
  if (released.length === 0) return { value: { persons, money: cents(money) }, reasons };
  const states_ = { states: released.map(({ state }) => state) };
  if (beneficiaries.some((item) => item.asked === null)) {
    const open = reason('released-part-needs-notified-needs', 'not-yet-known', ART_60_3_FOURTH, {
      states: states_,
    });
    return { value: null, reasons: [...reasons, open] };
  }
  const needs = needsOf(beneficiaries);
  const gone = needsOf(released);
  const value = {
    persons: needs.persons === 0 ? persons : persons - Math.round((persons * gone.persons) / needs.persons),
    money: cents(needs.money === 0n ? money : money - (money * gone.money) / needs.money),
  };
  reasons.push(
    reason('released-part', 'yes', ART_60_3_FOURTH, {
      states: states_,
      persons: { persons: persons - value.persons },
      money: inEuro(cents(money - value.money)),
    }),
  );
  return { value, reasons };
}

function needsOf(beneficiaries: readonly BeneficiaryEvaluation[]): Effort {
  let persons = 0;
  let money = 0n;
  for (const { asked } of beneficiaries) {
    persons += asked?.persons ?? 0;
    money += asked?.money ?? 0n;
  }
  return { persons, money: cents(money) };
}
