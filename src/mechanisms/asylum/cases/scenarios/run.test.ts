import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runScenario, scenarioFileSchema, scenarioSchema } from './run.ts';

const FILE = '/work/shared/data/asylum-procedure-scenarios.json';
const there = existsSync(FILE);
const shared = there ? scenarioFileSchema.parse(JSON.parse(readFileSync(FILE, 'utf8'))).scenarios : [];

const run = (area: string, facts: Record<string, unknown>, expected: Record<string, unknown>) =>
  runScenario(scenarioSchema.parse({ id: 'X', area, facts, expected }));

describe.skipIf(!there)('scenarios of others (skipped where their file is not there)', () => {
  it.each(shared)('$id $title', (scenario) => {
    const { differences, notUnderstood } = runScenario(scenario);
    expect(differences).toEqual([]);
    expect(notUnderstood).toEqual([]);
  });
});

describe('what is not understood', () => {
  it('is a fact that nobody has a name for: it is named, and the rest is answered', () => {
    const facts = {
      registered: '2026-08-10',
      first_registered_in: 'AT',
      visa: { issuer: 'FR', valid: true, colour: 'green' },
      family: [{ relation: 'spouse', shoe: 44 }],
      moon: true,
    };
    const { agrees, notUnderstood } = run('responsibility', facts, { responsible: 'FR', rule: '29(2)' });
    expect(notUnderstood).toEqual([
      'visa.colour: no such fact is known here',
      'family[0].shoe: no such fact is known here',
      'moon: no such fact is known here',
    ]);
    expect(agrees).toBe(true);
  });

  it('is a word that nobody knows: there is no answer then', () => {
    const { agrees, notUnderstood, differences } = run(
      'responsibility',
      { registered: '2026-08-10', first_registered_in: 'AT', family: [{ relation: 'vampire', state: 'SE' }] },
      { responsible: 'AT' },
    );
    expect(agrees).toBe(false);
    expect(differences).toEqual([{ key: 'responsible', expected: 'AT', got: undefined }]);
    expect(notUnderstood[0]).toMatch(/^family.*“vampire” is none of the words understood here: spouse,/);
  });

  it.each([
    ['border', { grounds_met: ['z'] }, /^grounds_met\.0: “z” is none/],
    ['border', { place: 'moon' }, /^place: “moon” is none/],
    [
      'border',
      { exceptions: ['rain'] },
      /^exceptions\.0: “rain” is not understood as an exception of 53\(2\) APR/,
    ],
    ['crisis', { crisis: '1(9)' }, /^crisis: “1\(9\)” is none/],
    ['crisis', { option: '7pct' }, /^option: “7pct” is not understood as what the Council may/],
    ['screening', { event: 'born' }, /^event: “born” is not understood as how somebody came or was found/],
    ['screening', { sbc_6_5: 'q' }, /^sbc_6_5: “q” is none/],
    ['time_limits', { lodged: '2026-02-30' }, /^lodged: “2026-02-30” is not a day/],
    ['remedies', { decision: 'mauve' }, /^decision: “mauve” is none/],
    ['responsibility_procedure', { registered: '2026-07-10', hit: 'sis' }, /^hit: /],
    ['responsibility_procedure', { criterion: '99(1)' }, /^criterion: “99\(1\)” is none/],
    ['safe_third_country', { inadmissible_decision: true, concept: 'x' }, /^concept: “x” is not/],
  ])('in area %s: %j', (area, facts, sentence) => {
    expect(run(area, facts, { whatever: true }).notUnderstood.join('\n')).toMatch(sentence);
  });

  it('is an area that is not there', () => {
    const read = scenarioSchema.safeParse({ id: 'X', area: 'tax', facts: {}, expected: { a: 1 } });
    expect(read.error?.issues[0]?.message).toMatch(
      /^Scenario “X” \(tax\) is of no area that is known; they are accelerated, border/,
    );
  });

  it('is a scenario that expects nothing', () => {
    const read = scenarioSchema.safeParse({ id: 'X', area: 'border', facts: {}, expected: {} });
    expect(read.success).toBe(false);
  });
});

describe('a comparison', () => {
  it('names the keys that differ, with what was expected and what came out', () => {
    const { agrees, differences } = run(
      'capacity',
      {
        as_of: '2026-07-01',
        ms_irregular_plus_sar_plus_refusals_3y: 1,
        eu_irregular_plus_sar_plus_refusals_3y: 10,
      },
      { adequate_capacity: 3_000, multiplier: 3, colour: 'green' },
    );
    expect(agrees).toBe(false);
    expect(differences).toEqual([
      { key: 'multiplier', expected: 3, got: 2 },
      { key: 'colour', expected: 'green', got: undefined },
    ]);
  });

  it('asks of free text that there is one, and says where it is in other words', () => {
    const facts = { inadmissible_decision: true, third_country_admits: false };
    expect(run('safe_third_country', facts, { next: 'let in' })).toMatchObject({
      agrees: true,
      otherWords: ['next'],
    });
    expect(run('safe_third_country', facts, { next: 'access to the procedure' })).toMatchObject({
      otherWords: [],
    });
    expect(run('safe_third_country', {}, { next: 'let in' })).toMatchObject({ agrees: false });
  });
});
