import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MEMBER_STATES, type MemberState } from '#kernel';
import { listsOf, parseVote, STANDS, standsOf, tapped, type Stand } from './ballots.ts';

const rests = fc.constantFrom('unknown', 'yes', 'no', 'abstain', 'absent') as fc.Arbitrary<
  Exclude<Stand, 'out'>
>;

it('a vote is read back from the address as it was written, whatever it is', () => {
  const stands = fc.record(
    Object.fromEntries(MEMBER_STATES.map((state) => [state, fc.constantFrom(...STANDS)])),
  ) as fc.Arbitrary<Record<MemberState, Stand>>;
  fc.assert(
    fc.property(stands, rests, (given, rest) => {
      const written = JSON.parse(JSON.stringify({ ...listsOf(given, rest), rest })) as Record<
        string,
        unknown
      >;
      expect(standsOf(parseVote(written))).toEqual(given);
    }),
  );
});

it('an address that somebody made up is never refused: what is known of it counts', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(
          'yes',
          'no',
          'without',
          'rest',
          'majority',
          'year',
          'containing',
          'coalitions',
          'from',
        ),
        fc.anything(),
      ),
      (raw) => {
        const read = parseVote(raw);
        expect(parseVote({ ...read })).toEqual(read);
        expect(Object.keys(standsOf(read))).toHaveLength(27);
      },
    ),
  );
  expect(standsOf(parseVote({ yes: 'el, XX,de', no: 'DE' }))).toMatchObject({
    GR: 'yes',
    DE: 'yes',
    FR: 'unknown',
  });
});

it('tapping goes round, and comes back from where it does not go itself', () => {
  expect(['unknown', 'yes', 'no', 'abstain', 'absent'].map((stand) => tapped(stand as Stand))).toEqual([
    'yes',
    'no',
    'abstain',
    'absent',
    'unknown',
  ]);
  expect(tapped('out')).toBe('unknown');
});
