import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../src/store/database.ts';
import { MOST_SCENARIOS, Scenarios } from '../../src/store/scenarios.ts';
import { onBothEngines } from './engines.ts';

const NOW = new Date('2026-11-23T09:00:00Z');
const dutch = { stream: 'solidarity/cycle/2026', office: 'member-state NL' };
const german = { ...dutch, office: 'member-state DE' };
const larger = { name: 'Larger pool', content: 'pool=30000' };

onBothEngines('the scenarios of an office', (engine) => {
  let database: Database;
  let scenarios: Scenarios;
  beforeEach(async () => {
    database = await engine.open();
    scenarios = new Scenarios(database);
  });
  afterEach(() => database.close());

  it('are those that it kept, by name, and nobody else’s', async () => {
    await scenarios.keep(dutch, { name: 'Smaller pool', content: 'pool=10000' }, NOW);
    await scenarios.keep(dutch, larger, NOW);
    await scenarios.keep({ ...dutch, stream: 'solidarity/cycle/2027' }, larger, NOW);
    expect(await scenarios.list(dutch)).toEqual([
      { ...larger, keptAt: NOW.toISOString() },
      { name: 'Smaller pool', content: 'pool=10000', keptAt: NOW.toISOString() },
    ]);
    expect(await scenarios.list(german)).toEqual([]);
  });

  it('keep one of a name: the same again is a retry, another is refused and nothing is lost', async () => {
    await scenarios.keep(dutch, larger, NOW);
    const later = new Date(NOW.getTime() + 60_000);
    expect((await scenarios.keep(dutch, larger, later)).keptAt).toBe(NOW.toISOString());
    await expect(scenarios.keep(dutch, { ...larger, content: 'pool=1' })).rejects.toMatchObject({
      kind: 'conflict',
    });
    expect((await scenarios.list(dutch)).map(({ content }) => content)).toEqual(['pool=30000']);
  });

  it('of one name kept by two at once are one', async () => {
    const tries = await Promise.allSettled(
      ['pool=1', 'pool=2', 'pool=3'].map((content) => scenarios.keep(dutch, { name: 'Mine', content })),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await scenarios.list(dutch)).toHaveLength(1);
  });

  it('are removed by who keeps them alone', async () => {
    await scenarios.keep(dutch, larger, NOW);
    await expect(scenarios.remove(german, larger.name)).rejects.toMatchObject({ kind: 'not-found' });
    await scenarios.remove(dutch, larger.name);
    expect(await scenarios.list(dutch)).toEqual([]);
  });

  it('end somewhere, and say so', async () => {
    for (let number = 0; number < MOST_SCENARIOS; number += 1) {
      await scenarios.keep(dutch, { name: `Scenario ${number}`, content: 'pool=1' }, NOW);
    }
    await expect(scenarios.keep(dutch, larger)).rejects.toMatchObject({ kind: 'barred' });
    expect(await scenarios.keep(german, larger)).toMatchObject(larger);
  });
});
