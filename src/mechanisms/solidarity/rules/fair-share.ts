/** Articles 12(3), 57(3) and 66: what a share comes to at the pool's reference numbers. */
import { cents, reason, roundRatio, scale, shareOf, type Cents, type Fraction, type Reason } from '#kernel';
import type { Computed, Effort } from '../evaluation.ts';
import type { Pool, Proposal } from '../facts.ts';
import { ART_12_3, ART_57_3 } from '../law.ts';
import type { SolidarityParameters } from '../parameters.ts';

type Numbers = Pick<Pool, 'relocations' | 'money'>;

/** Article 12(3): the money that stands for one relocation, in cents: one reference number over the other. */
export function valuePerRelocation(numbers: Numbers | null): Computed<Cents> {
  if (numbers === null || numbers.relocations === 0) {
    return { value: null, reasons: [reason('no-reference-numbers', 'not-yet-known', ART_12_3)] };
  }
  const value = cents(roundRatio(numbers.money, BigInt(numbers.relocations), 'nearest'));
  return {
    value,
    reasons: [
      reason('value-per-relocation', 'yes', ART_12_3, {
        relocations: { persons: numbers.relocations },
        money: inEuro(numbers.money),
        value: inEuro(value),
      }),
    ],
  };
}

/** A share of the reference number in whole persons, by the rounding that the parameters name. */
export function fairSharePersons(
  share: Fraction,
  pool: Numbers,
  proposal: Proposal | null,
  rounding: SolidarityParameters['rounding'],
): number {
  const first = rounding === 'staged-up' || rounding === 'up' ? 'up' : 'nearest';
  if (rounding === 'up' || rounding === 'nearest' || proposal === null) {
    return Number(scale(share, BigInt(pool.relocations), first));
  }
  const ofProposal = scale(share, BigInt(proposal.relocations), first);
  return Number(roundRatio(ofProposal * BigInt(pool.relocations), BigInt(proposal.relocations), 'nearest'));
}

/** Article 57(3): the mandatory fair share, in persons and in money. */
export function fairShare(
  share: Fraction,
  shareReason: Reason,
  pool: Numbers,
  proposal: Proposal | null,
  value: Cents,
  parameters: Pick<SolidarityParameters, 'rounding' | 'moneyFrom'>,
): { readonly value: Effort; readonly reasons: readonly Reason[] } {
  const persons = fairSharePersons(share, pool, proposal, parameters.rounding);
  const money =
    parameters.moneyFrom === 'persons'
      ? cents(BigInt(persons) * value)
      : shareOf(pool.money, share, 'nearest');
  return {
    value: { persons, money },
    reasons: [
      {
        code: 'fair-share',
        held: 'yes',
        provision: ART_57_3,
        values: {
          persons: { persons },
          reference: { persons: pool.relocations },
          rounding: parameters.rounding,
          moneyFrom: parameters.moneyFrom,
          value: inEuro(value),
        },
        because: [shareReason],
      },
    ],
  };
}

/** An amount as a reason carries it: whole euros, since cents never decide here. */
export function inEuro(amount: Cents): { readonly euro: string } {
  return { euro: (amount / 100n).toString() };
}
