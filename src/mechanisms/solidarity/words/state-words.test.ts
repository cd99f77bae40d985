import { describe, expect, it } from 'vitest';
import { exampleCycle, pledge } from '../cases/example-cycle.ts';
import type { CycleFacts } from '../facts.ts';
import { evaluateCycle } from '../rules/index.ts';
import { stateInWords } from './state-words.ts';

const say = (
  state: 'DE' | 'DK' | 'GR' | 'NL',
  change: Partial<CycleFacts> = {},
  language: 'en' | 'nl' = 'en',
): string => {
  const facts = exampleCycle(change);
  return stateInWords(evaluateCycle(facts), facts, state, language, false);
};

describe('a state in words', () => {
  it('says of a contributor its share, its pledge and what is owed', () => {
    const text = say('DE', { pledges: [pledge('DE', 10, 5000)] });
    expect(text).toContain('Germany contributes to the annual solidarity pool for 2026.');
    expect(text).toMatch(/Its share by the reference key is \d+\.\d\d %/);
    expect(text).toMatch(/It pledged 10 persons and EUR\s5,000 \(official\)\./);
    expect(text).toContain('Still to be delivered: EUR');
  });

  it('never says an amount that is not known', () => {
    expect(say('NL')).toContain('Its pledge is not public.');
    expect(say('NL', { pledges: [{ ...pledge('NL', 0), money: null }] })).toContain(
      'It pledged no relocation; how much it pledged otherwise is not public.',
    );
    expect(say('NL', { pledges: [{ ...pledge('NL', 7), money: null }] })).toContain('at least 7 persons');
  });

  it('says of a beneficiary that it is not obliged, and not what it owes', () => {
    const text = say('GR');
    expect(text).toContain('is not obliged to contribute');
    expect(text).not.toContain('delivered');
  });

  it('says of Denmark only that it takes no part', () => {
    expect(say('DK')).toBe('Denmark takes no part in the annual solidarity pool for 2026.');
  });

  it('says the same in Dutch', () => {
    expect(say('DK', {}, 'nl')).toBe(
      'Denemarken neemt niet deel aan de jaarlijkse solidariteitspool voor 2026.',
    );
  });
});
