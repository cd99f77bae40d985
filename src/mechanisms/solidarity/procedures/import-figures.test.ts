import { call } from '@orpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '#kernel';
import { ANONYMOUS, callerOf, loadPolicies, readFailure, type Context, type Failure } from '#procedure';
import { openStore, type Store } from '#store';
import { FIGURES_STREAM } from '../events.ts';
import { sampleJsonStat, sampleTsv } from '../import/samples.ts';
import { GDP, POPULATION } from '../import/table.ts';
import { solidarity } from '../index.ts';
import { VINTAGES } from '../reference/figures.ts';
import { importFigures } from './import-figures.ts';
import { findVintage } from './vintages.ts';

let store: Store;
let context: Context;
beforeAll(async () => {
  store = await openStore({ memory: true });
  context = {
    caller: callerOf('administrator'),
    today: dayOf(2026, 11, 23),
    authorize: await loadPolicies([solidarity]),
    store: () => Promise.resolve(store),
  };
});
afterAll(() => store.close());

const input = {
  id: '2027-10',
  population: sampleTsv(POPULATION),
  gdp: sampleJsonStat(GDP),
  populationYear: 2025,
  gdpYear: 2025,
  retrievedOn: '2026-11-20',
};
const give = (change: Partial<typeof input> & { title?: string } = {}, by: Context = context) =>
  call(importFigures, { ...input, ...change }, { context: by, path: ['solidarity', 'importFigures'] });

async function failure(promise: Promise<unknown>): Promise<Failure> {
  const error: unknown = await promise.then(
    () => new Error('It was not refused.'),
    (reason: unknown) => reason,
  );
  const found = readFailure(error);
  if (!found) throw error;
  return found;
}
const version = () => store.register.version(FIGURES_STREAM);

describe('importing figures', () => {
  it('records the vintage once, with its digests and the day of Eurostat’s update', async () => {
    const first = await give();
    expect(first).toMatchObject({ alreadyThere: false, states: 27, version: 1 });
    expect(first.vintage.sources.map(({ date }) => date)).toEqual(['2026-11-20', '2025-11-17']);
    expect(first.digests.gdp).toMatch(/^[0-9a-f]{64}$/);
    expect(await give({ title: 'Said otherwise', retrievedOn: '2026-11-21' })).toEqual({
      ...first,
      alreadyThere: true,
    });
    expect(await version()).toBe(1);
    expect((await findVintage(store.register, '2027-10')).figures).toEqual(VINTAGES[0]?.figures);
  });

  it('refuses other figures under a name that is taken', async () => {
    const other = await failure(give({ gdp: sampleTsv(GDP, { values: { NL: '1000000.0' } }) }));
    expect(other).toMatchObject({ kind: 'conflict', where: 'id' });
    expect(other.sentence).toContain('“2027-10” was imported before, with other figures');
    const earlier = await failure(give({ gdpYear: 2024 }));
    expect(earlier.kind).toBe('conflict');
    const own = await failure(give({ id: '2025-11' }));
    expect(own).toMatchObject({ kind: 'conflict', sentence: 'The vintage “2025-11” is one that comes with the program.' }); // prettier-ignore
    expect(await version()).toBe(1);
  });

  it('writes once when the same import arrives twice at a time', async () => {
    const before = await version();
    const both = await Promise.allSettled([give({ id: 'twice' }), give({ id: 'twice' })]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(await version()).toBe(before + 1);
  });

  it('writes nothing for a faulty file, and names the article', async () => {
    const before = await version();
    const fault = await failure(give({ id: 'faulty', gdp: input.population }));
    expect(fault).toMatchObject({ kind: 'invalid-input', where: 'gdp' });
    expect(fault.citation).toContain('66');
    expect((await failure(give({ id: 'cut', population: input.population.slice(0, -9) }))).kind).toBe(
      'damaged',
    );
    expect(await version()).toBe(before);
  });

  it('is for administrators alone', async () => {
    expect((await failure(give({ id: 'other' }, { ...context, caller: ANONYMOUS }))).kind).toBe(
      'not-allowed',
    );
    const council = { ...context, caller: callerOf('council') };
    expect((await failure(give({ id: 'other' }, council))).kind).toBe('not-allowed');
  });

  it.each([
    [{ id: 'Ten 2027' }, 'small letters, digits and hyphens'],
    [{ retrievedOn: 'yesterday' }, 'A day is written as 2026-11-20.'],
  ])('refuses the input %j', async (change, sentence) => {
    expect((await failure(give(change))).sentence).toContain(sentence);
  });
});
