import { describe, expect, it } from 'vitest';
import type { DecisionType, Result } from '../letter/codes.ts';
import { verdictOf, type Verdict } from './announced.ts';

describe('announced beside happened', () => {
  it.each<[DecisionType | null, Result | null, readonly DecisionType[], Verdict]>([
    ['partial-general-approach', 'reached', ['general-approach'], 'otherwise'],
    ['general-approach', 'reached', ['general-approach'], 'as-announced'],
    ['general-approach', 'reached', ['political-agreement', 'general-approach'], 'as-announced'],
    ['exchange-of-views', 'reached', ['general-approach'], 'otherwise'],
    ['general-approach', 'reached', [], 'as-announced'],
    ['general-approach', 'discussed', [], 'otherwise'],
    ['general-approach', 'postponed', ['general-approach'], 'not-dealt-with'],
    ['general-approach', null, [], 'not-reported'],
    [null, 'reached', ['general-approach'], 'as-announced'],
  ])('of %s, when it was %s and the dossier has %j: %s', (type, result, decided, verdict) => {
    expect(verdictOf(type, result, decided)).toBe(verdict);
  });
});
