import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore, type Store } from '#store';
import { exampleCycle, situation } from '../../cases/example-cycle.ts';
import { changeSchema, resolveChange } from '../../procedures/change.ts';
import { VINTAGES } from '../../reference/figures.ts';
import { changeFacts, evaluateCycle } from '../../rules/index.ts';
import { scenarios } from './any-scenario.ts';
import { toChange, toQuestion } from './to-change.ts';

const recorded = exampleCycle();
let store: Store;
beforeAll(async () => {
  store = await openStore({ memory: true });
});
afterAll(() => store.close());

it('a scenario comes to the same on the desk as through the API, whatever it holds', async () => {
  await fc.assert(
    fc.asyncProperty(scenarios, async (scenario) => {
      const { year, ...question } = JSON.parse(JSON.stringify(toQuestion(scenario, recorded)));
      const asked = await resolveChange(changeSchema.parse(question), recorded, {
        store: () => Promise.resolve(store),
      });
      const onDesk = changeFacts(recorded, toChange(scenario, recorded, VINTAGES));
      expect(year).toBe(recorded.year);
      expect(changeFacts(recorded, asked)).toEqual(onDesk);
    }),
  );
});

it('a state that stays in its situation keeps what is recorded of it', () => {
  const situations = [{ ...situation('GR', 'pressure'), searchAndRescue: true }, situation('CY', 'pressure')];
  const facts = exampleCycle({ situations });
  const changed = changeFacts(facts, toChange({ situations: { CY: 'none', DE: 'pressure' } }, facts, []));
  expect(changed.situations).toEqual([
    expect.objectContaining({ state: 'DE', source: 'what-if' }),
    situations[0],
  ]);
  expect(evaluateCycle(changed).states.find(({ state }) => state === 'GR')?.role).toBe('benefits');
});
