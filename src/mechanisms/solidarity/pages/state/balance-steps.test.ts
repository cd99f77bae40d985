import { cents, euro, type MemberState } from '#kernel';
import { describe, expect, it } from 'vitest';
import { exampleCycle, pledge, situation } from '../../cases/example-cycle.ts';
import type { CycleFacts } from '../../facts.ts';
import { evaluateCycle } from '../../rules/index.ts';
import { balanceSteps } from './balance-steps.ts';

function stepsOf(state: MemberState, facts: Partial<CycleFacts>) {
  const evaluation = evaluateCycle(exampleCycle(facts));
  const item = evaluation.states.find((one) => one.state === state);
  if (item === undefined) throw new Error(`No evaluation of ${state}.`);
  return { item, steps: balanceSteps(item, evaluation.valuePerRelocation.value) };
}

const delivery = (state: MemberState, relocations: number) => ({
  state,
  beneficiary: null,
  relocations,
  money: euro(0),
  alternative: euro(0),
});

describe('the balance of a state as steps', () => {
  it('begins with the fair share and ends with what is owed', () => {
    const { item, steps } = stepsOf('DE', {});
    expect(steps.map(({ name }) => name)).toEqual(['fairShare', 'owed']);
    expect(steps[0]?.amount).toBe(item.fairShare.value?.money);
    expect(steps.at(-1)?.amount).toBe(item.owed.value);
  });

  it('takes a deduction off the fair share, down to the obligation', () => {
    const { item, steps } = stepsOf('PL', {
      situations: [situation('PL', 'significant')],
      deductions: [
        {
          state: 'PL',
          basis: '62',
          requestedOn: null,
          status: 'granted',
          granted: 100,
          standing: 'official',
          source: 'act',
        },
      ],
    });
    expect(steps.map(({ name }) => name)).toEqual(['fairShare', 'deducted', 'obligation', 'owed']);
    const hanging = steps[1]?.bar;
    expect(hanging?.from).toBe(item.fairShare.value?.money);
    expect(hanging?.to).toBe(item.obligation.value?.money);
  });

  it('hangs what was delivered from what was due, so that the bars meet', () => {
    const { item, steps } = stepsOf('DE', {
      pledges: [pledge('DE', 6000)],
      deliveries: [delivery('DE', 1000)],
    });
    expect(steps.map(({ name }) => name)).toEqual(['fairShare', 'more', 'delivered', 'owed']);
    const [, more, delivered, owed] = steps;
    expect(delivered?.bar?.from).toBe(more?.bar?.to);
    expect(delivered?.bar?.to).toBe(owed?.amount);
    expect(owed?.amount).toBe(item.owed.value);
  });

  it('never goes below nothing when more was delivered than was due', () => {
    const { steps } = stepsOf('MT', { deliveries: [delivery('MT', 5000)] });
    for (const { bar } of steps)
      expect(bar === null || (bar.to >= cents(0n) && bar.from >= cents(0n))).toBe(true);
  });

  it('draws no bar for what is not known, and says so by its amount', () => {
    const { steps } = stepsOf('CZ', {
      situations: [situation('CZ', 'significant')],
      deductions: [
        {
          state: 'CZ',
          basis: '62',
          requestedOn: null,
          status: 'granted',
          granted: null,
          standing: 'reported',
          source: 'press',
        },
      ],
    });
    expect(steps.find(({ name }) => name === 'deducted')).toMatchObject({ amount: null, bar: null });
    expect(steps.at(-1)).toMatchObject({ name: 'owed', amount: null, bar: null });
  });
});
