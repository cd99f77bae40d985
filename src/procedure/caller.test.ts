import { describe, expect, it } from 'vitest';
import { actsForState, callerOf, parseCaller, ROLES } from './caller.ts';

describe('a caller', () => {
  it('who acts for a state names it, whichever of these roles it is', () => {
    expect(ROLES.filter(actsForState)).toEqual(['member-state', 'border-authority', 'asylum-authority']);
    expect(parseCaller('border-authority:NL')).toMatchObject({ role: 'border-authority', state: 'NL' });
    expect(parseCaller('asylum-authority:CH')).toMatchObject({ state: 'CH' });
    expect(parseCaller('border-authority:NO')).toMatchObject({ state: 'NO' });
    expect(parseCaller('member-state:EL')).toMatchObject({ role: 'member-state', state: 'GR' });
  });

  it.each([
    ['border-authority', undefined, 'The role “border-authority” needs a state.'],
    ['border-authority', 'US', '“US” is neither a member state of the Union nor associated with Schengen.'],
    ['member-state', 'NO', '“NO” is not a member state of the Union.'],
    ['council', 'NL', 'The role “council” acts for no single state.'],
    ['guard', 'NL', 'There is no role “guard”.'],
  ])('as %s of %s is refused', (role, state, sentence) => {
    expect(() => callerOf(role, state)).toThrow(sentence);
  });
});
