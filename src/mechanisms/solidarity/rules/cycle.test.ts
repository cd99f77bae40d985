import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, dayOf, euro, fraction, MEMBER_STATES, type Fraction, type MemberState } from '#kernel';
import { exampleCycle, pledge, situation } from '../cases/example-cycle.ts';
import type { StateEvaluation } from '../evaluation.ts';
import type { CycleFacts, Deduction } from '../facts.ts';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { evaluateCycle } from './cycle.ts';
import { shareDraw } from './operation.ts';

function stateIn(facts: CycleFacts, state: MemberState): StateEvaluation {
  const found = evaluateCycle(facts).states.find((item) => item.state === state);
  if (!found) throw new Error(`${state} is a member state.`);
  return found;
}
const deduction = (state: MemberState, granted: number | 'full' | null): Deduction => ({
  state,
  basis: '62',
  requestedOn: null,
  status: 'granted',
  granted,
  standing: 'official',
  source: 'example',
});

describe('the position of a state', () => {
  it('under pressure: may draw and ask for a deduction, and need not contribute', () => {
    const { position, role, owed } = stateIn(exampleCycle(), 'GR');
    expect(role).toBe('benefits');
    expect(position.mustContribute.answer).toBe('no');
    expect(position.mayDraw.answer).toBe('yes');
    expect(position.mayAskDeduction).toMatchObject({ answer: 'yes', outcome: { basis: '61' } });
    expect(owed.value).toBe(0n);
  });

  it('that has notified its need may no longer ask for a deduction under Article 61', () => {
    const situations = [{ ...situation('GR', 'pressure'), notifiedOn: dayOf(2026, 6, 15) }];
    expect(stateIn(exampleCycle({ situations }), 'GR').position.mayAskDeduction.answer).toBe('no');
  });

  it('in a significant situation: must contribute, may ask for a deduction under Article 62, may not draw', () => {
    const { position } = stateIn(exampleCycle({ situations: [situation('AT', 'significant')] }), 'AT');
    expect(position.mustContribute.answer).toBe('yes');
    expect(position.mayAskDeduction).toMatchObject({ answer: 'yes', outcome: { basis: '62' } });
    expect(position.mayDraw.answer).toBe('no');
  });

  it('at risk: has priority access and must contribute', () => {
    const { position } = stateIn(exampleCycle({ situations: [situation('NL', 'risk')] }), 'NL');
    expect([position.hasPriorityAccess.answer, position.mustContribute.answer]).toEqual(['yes', 'yes']);
  });

  it('in two lists has what each list gives', () => {
    const situations = [situation('PL', 'risk'), situation('PL', 'significant')];
    const { position } = stateIn(exampleCycle({ situations }), 'PL');
    expect([position.hasPriorityAccess.answer, position.mayAskDeduction.answer]).toEqual(['yes', 'yes']);
  });

  it('in neither list: may not ask, with the reason and what would open the way', () => {
    const { position } = stateIn(exampleCycle(), 'SE');
    expect(position.mayAskDeduction.answer).toBe('no');
    expect(position.mayAskDeduction.reasons.map(({ code }) => code)).toEqual([
      'deduction-in-neither-list',
      'deduction-only-on-own-reasoned-claim',
    ]);
  });

  it('that only considers itself under pressure waits for the Commission', () => {
    const situations = [{ ...situation('MT', 'pressure'), basis: 'self-declared' as const }];
    const { position, role } = stateIn(exampleCycle({ situations }), 'MT');
    expect([position.mayDraw.answer, role]).toEqual(['not-yet-known', 'contributes']);
  });

  it('of Denmark: takes no part and owes nothing', () => {
    const denmark = stateIn(exampleCycle(), 'DK');
    expect(denmark).toMatchObject({ role: 'not-taking-part', share: null, owed: { value: 0n } });
    expect(denmark.position.mustContribute.answer).toBe('no');
  });

  it('before the pool is adopted: nobody may draw yet, and shares are at the numbers of the proposal', () => {
    const early = exampleCycle({ pool: null });
    expect(stateIn(early, 'GR').position.mayDraw.answer).toBe('not-yet-known');
    const [before, after] = [stateIn(early, 'SE'), stateIn(exampleCycle(), 'SE')];
    expect(before.fairShare.value?.persons).toBeGreaterThan(after.fairShare.value?.persons ?? 0);
  });
});

describe('the balance of a state', () => {
  const share = stateIn(exampleCycle(), 'SE').fairShare.value ?? { persons: 0, money: cents(0n) };

  it('owes its fair share while nothing is delivered, pledged or not', () => {
    expect(stateIn(exampleCycle(), 'SE').owed.value).toBe(share.money);
  });

  it('owes what it pledged beyond its fair share too', () => {
    const more = share.persons + 10;
    const state = stateIn(exampleCycle({ pledges: [pledge('SE', more)] }), 'SE');
    expect(state.owed.value).toBe(euro(20_000 * more));
    expect(state.stillToPledge.reasons[0]?.code).toBe('pledge-over');
  });

  it('counts relocation, money and alternative measures at equal value', () => {
    const state = stateIn(exampleCycle({ pledges: [pledge('SE', 100, 2_000_000, 500_000)] }), 'SE');
    expect(state.pledged.value?.value).toBe(euro(4_500_000));
    expect(state.stillToPledge.value).toBe(share.money - euro(4_500_000));
  });

  it('is lowered by delivery and by cases taken over', () => {
    const facts = exampleCycle({
      deliveries: [
        { state: 'SE', beneficiary: 'GR', relocations: 10, money: euro(100_000), alternative: euro(0) },
      ],
      offsets: [{ state: 'SE', beneficiary: 'GR', cases: 5, bilateral: false }],
    });
    expect(stateIn(facts, 'SE').owed.value).toBe(share.money - euro(400_000));
  });

  it.each([
    { bilateralCases: false, counted: 0 },
    { bilateralCases: true, counted: 5 },
  ])(
    'counts $counted of 5 untransferred cases when the bilateral clause is $bilateralCases',
    ({ bilateralCases, counted }) => {
      const facts = exampleCycle({
        parameters: { ...DEFAULT_PARAMETERS, bilateralCases },
        offsets: [{ state: 'SE', beneficiary: 'GR', cases: 5, bilateral: true }],
      });
      const { offsets, owed } = stateIn(facts, 'SE');
      expect(offsets).toBe(counted);
      expect(owed.value).toBe(share.money - euro(20_000 * counted));
    },
  );

  it('is nothing after a full deduction, the rest after a partial one, not known when its size is not public', () => {
    const owedWith = (granted: number | 'full' | null) =>
      stateIn(exampleCycle({ deductions: [deduction('SE', granted)] }), 'SE').owed.value;
    expect(owedWith('full')).toBe(0n);
    expect(owedWith(100)).toBe(share.money - euro(2_000_000));
    expect(owedWith(null)).toBeNull();
  });

  it('never goes below nothing, whatever was pledged, deducted and delivered', () => {
    const count = fc.nat(5_000);
    fc.assert(
      fc.property(count, count, count, count, (pledged, granted, relocations, cases) => {
        const facts = exampleCycle({
          pledges: [pledge('SE', pledged)],
          deductions: [deduction('SE', granted)],
          deliveries: [{ state: 'SE', beneficiary: null, relocations, money: euro(0), alternative: euro(0) }],
          offsets: [{ state: 'SE', beneficiary: 'GR', cases, bilateral: false }],
        });
        const { owed, obligation } = stateIn(facts, 'SE');
        expect(owed.value).toBeGreaterThanOrEqual(0n);
        expect(obligation.value?.persons).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('a draw on the pool (60(3))', () => {
  it('falls on contributors in proportion to their pledges and sums exactly to what was drawn', () => {
    const count = fc.nat(3_000);
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 22 }), count, (pledges, relocations) => {
        fc.pre(pledges.some((persons) => persons > 0));
        const callable = pledges.map((persons, index) => ({
          state: MEMBER_STATES[index] ?? 'AT',
          relocations: persons,
          money: euro(persons),
        }));
        const shares = [...shareDraw({ relocations, money: euro(relocations) }, callable).values()];
        expect(shares.reduce((sum, { persons }) => sum + persons, 0)).toBe(relocations);
        expect(shares.reduce((sum, { money }) => sum + money, 0n)).toBe(euro(relocations));
      }),
    );
  });
});

it('the part of the pool for search and rescue is 42 % of it (57(2)), and open while none is named', () => {
  const part = (searchAndRescueShare: Fraction | null) => {
    const pool = exampleCycle().pool;
    return evaluateCycle(exampleCycle({ pool: pool && { ...pool, searchAndRescueShare } })).searchAndRescue;
  };
  expect(part(fraction(42, 100))).toMatchObject({ answer: 'yes', outcome: { persons: 8_820 } });
  expect(part(null).answer).toBe('not-yet-known');
});

describe('effective solidarity', () => {
  const pledges = [pledge('DE', 4_000), pledge('FR', 0, 60_000_000)];

  it('is what was pledged, less states assumed not to deliver', () => {
    expect(evaluateCycle(exampleCycle({ pledges })).effective.value).toEqual({
      persons: 4_000,
      money: euro(60_000_000),
    });
    expect(evaluateCycle(exampleCycle({ pledges, nonDelivery: ['DE'] })).effective.value?.persons).toBe(0);
  });

  it('loses the part meant for a beneficiary with systemic shortcomings, by notified needs', () => {
    const shortcomings = [{ beneficiary: 'IT' as const, foundOn: dayOf(2026, 6, 30), endedOn: null }];
    expect(evaluateCycle(exampleCycle({ pledges, shortcomings })).effective.value).toBeNull();
    const needs = (['CY', 'ES', 'GR', 'IT'] as const).map((beneficiary) => ({
      beneficiary,
      notifiedOn: dayOf(2026, 6, 20),
      relocations: 1_000,
      money: euro(10_000_000),
    }));
    const cycle = evaluateCycle(exampleCycle({ pledges, shortcomings, needs }));
    expect(cycle.effective.value).toEqual({ persons: 3_000, money: euro(45_000_000) });
  });

  it('counts a finding only from its day', () => {
    const shortcomings = [{ beneficiary: 'IT' as const, foundOn: dayOf(2026, 7, 12), endedOn: null }];
    expect(evaluateCycle(exampleCycle({ pledges, shortcomings })).effective.value).not.toBeNull();
  });
});

describe('every outcome', () => {
  it('has its reasons: no state is given a figure or an answer without one', () => {
    for (const state of evaluateCycle(exampleCycle()).states) {
      for (const part of [state.fairShare, state.pledged, state.obligation, state.owed]) {
        expect(part.reasons, `${state.state}`).not.toHaveLength(0);
      }
      for (const answer of Object.values(state.position)) expect(answer.reasons).not.toHaveLength(0);
    }
  });
});
