import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import { prioritise, type Candidate } from './priority.ts';

const candidate = (key: string, facts: Omit<Candidate, 'key'>): Candidate => ({
  key,
  higherReturnProspect: false,
  securityDanger: false,
  minorOrFamily: false,
  ...facts,
});
const FAMILY = candidate('family', { minorOrFamily: true });
const DANGEROUS_FAMILY = candidate('dangerous family', { minorOrFamily: true, securityDanger: true });
const RETURNABLE_FAMILY = candidate('returnable family', { minorOrFamily: true, higherReturnProspect: true });
const ADULT = candidate('adult', {});
const RETURNABLE = candidate('returnable adult', { higherReturnProspect: true });

const order = (candidates: readonly Candidate[], parameters = DEFAULT_PARAMETERS) =>
  prioritise(candidates, parameters).map(({ key, first }) => [key, first.held]);

describe('who is chosen first above capacity', () => {
  it('are those likely to be returned, dangers, and who comes without minors, in the order of the law', () => {
    expect(order([FAMILY, ADULT, DANGEROUS_FAMILY, RETURNABLE])).toEqual([
      ['returnable adult', 'yes'],
      ['dangerous family', 'yes'],
      ['adult', 'yes'],
      ['family', 'no'],
    ]);
  });

  it('are families with minors not, however likely their return, unless the parameter says so', () => {
    expect(order([RETURNABLE_FAMILY, ADULT])).toEqual([['adult', 'yes'], ['returnable family', 'no']]); // prettier-ignore
    expect(order([FAMILY, RETURNABLE_FAMILY], { ...DEFAULT_PARAMETERS, familiesWithReturnProspect: 'first' })).toEqual([['returnable family', 'yes'], ['family', 'no']]); // prettier-ignore
  });

  it('stand between the two where that is not yet known', () => {
    expect(order([FAMILY, { key: 'unknown' }, ADULT]).map(([key]) => key)).toEqual(['adult', 'unknown', 'family']); // prettier-ignore
  });
});
