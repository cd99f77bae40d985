import { describe, expect, it } from 'vitest';
import { dayOf, explain, type Determination, type Reason } from '#kernel';
import { everyoneRelocates, exampleCycle, pledge, situation } from '../cases/example-cycle.ts';
import type { CycleEvaluation } from '../evaluation.ts';
import type { CycleFacts } from '../facts.ts';
import { evaluateCycle } from '../rules/cycle.ts';
import { CYCLE_MESSAGES } from './cycle.ts';
import { MESSAGES } from './index.ts';

/** Cycles that between them make the rules give most of their reasons. */
const CYCLES: readonly CycleFacts[] = [
  exampleCycle(),
  exampleCycle({ pool: null }),
  exampleCycle({ pool: null, proposal: null }),
  exampleCycle({ key: { vintage: 'empty', figures: {} } }),
  exampleCycle({ pledges: everyoneRelocates(() => 1_500), forumReconvenedOn: dayOf(2026, 2, 1) }),
  exampleCycle({
    pledges: everyoneRelocates(() => 5),
    forumReconvenedOn: dayOf(2026, 2, 1),
    asOf: dayOf(2027, 1, 2),
  }),
  exampleCycle({
    pledges: [pledge('SE', 10, 500), pledge('DE', 9_000)],
    situations: [situation('AT', 'significant'), situation('GR', 'pressure'), situation('NL', 'risk')],
    shortcomings: [{ beneficiary: 'GR', foundOn: dayOf(2026, 6, 20), endedOn: null }],
    nonDelivery: ['SE'],
  }),
];

describe('the reasons of a cycle', () => {
  it.each(['en', 'nl'] as const)('all have a text in “%s” that finds every value it asks for', (language) => {
    for (const facts of CYCLES) {
      for (const reasons of reasonsIn(evaluateCycle(facts))) {
        expect(() =>
          explain(reasons, { language, messages: CYCLE_MESSAGES[language], strict: true }),
        ).not.toThrow();
      }
    }
  });

  it('are worded in the same set of codes in both languages', () => {
    expect(Object.keys(MESSAGES.nl).toSorted()).toEqual(Object.keys(MESSAGES.en).toSorted());
  });
});

function reasonsIn(cycle: CycleEvaluation): (readonly Reason[])[] {
  const answers: readonly Determination<unknown>[] = [
    cycle.proposalFloors,
    cycle.poolAct,
    cycle.mustReconvene,
    cycle.offsets.requested,
    cycle.offsets.mandatory,
    cycle.offsets.mandatoryLater,
    ...cycle.states.flatMap(({ position }) => Object.values(position)),
    ...cycle.beneficiaries.flatMap(({ mayDraw, released }) => [mayDraw, released]),
    ...cycle.offsets.states.flatMap(({ mayOffer, unfulfilled }) => [mayOffer, unfulfilled]),
  ];
  const figures = cycle.states.flatMap((state) => [
    state.roleReasons,
    ...[
      state.fairShare,
      state.pledged,
      state.deducted,
      state.obligation,
      state.stillToPledge,
      state.drawn,
      state.owed,
    ].map(({ reasons }) => reasons),
  ]);
  return [
    ...answers.map(({ reasons }) => reasons),
    ...figures,
    cycle.valuePerRelocation.reasons,
    cycle.pledgedTotal.reasons,
    cycle.effective.reasons,
    ...cycle.offsets.states.map(({ falls }) => falls.reasons),
  ];
}
