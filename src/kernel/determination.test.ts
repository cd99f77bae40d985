import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allOf,
  anyOf,
  no,
  notYetKnown,
  reason,
  yes,
  type Answer,
  type Determination,
  type MissingFact,
} from './determination.ts';

const HERE = { act: 'AMMR', article: '9' };

function made(answer: Answer, code: string): Determination {
  const why = [reason(code, answer, HERE)];
  if (answer === 'yes') return yes(why);
  return answer === 'no' ? no(why) : notYetKnown([{ path: code, provision: HERE }], why);
}

const keyOf = (fact: MissingFact): string => JSON.stringify(fact);

const answers = fc.constantFrom<Answer>('yes', 'no', 'not-yet-known');
const parts = fc
  .array(fc.tuple(answers, fc.string({ minLength: 1, maxLength: 4 })), { maxLength: 6 })
  .map((list) => list.map(([answer, code]) => made(answer, code)));

const opposite: Readonly<Record<Answer, Answer>> = { yes: 'no', no: 'yes', 'not-yet-known': 'not-yet-known' };

/** Yes and no exchanged, what is not known left open. */
function turned(part: Determination): Determination {
  return made(opposite[part.answer], part.reasons[0]?.code ?? '');
}

describe('all of and any of', () => {
  test('are each other’s mirror: not all of is any of not', () => {
    fc.assert(
      fc.property(parts, (list) => {
        expect(anyOf(list.map(turned)).answer).toBe(opposite[allOf(list).answer]);
      }),
    );
  });

  test('do not depend on the order', () => {
    fc.assert(
      fc.property(parts, (list) => {
        const back = list.toReversed();
        expect(allOf(back).answer).toBe(allOf(list).answer);
        expect(anyOf(back).answer).toBe(anyOf(list).answer);
      }),
    );
  });

  test('may be nested without changing the answer', () => {
    fc.assert(
      fc.property(parts, parts, (first, second) => {
        expect(allOf([allOf(first), allOf(second)]).answer).toBe(allOf([...first, ...second]).answer);
        expect(anyOf([anyOf(first), anyOf(second)]).answer).toBe(anyOf([...first, ...second]).answer);
      }),
    );
  });

  test('keep every reason in order, and every missing fact of an open answer once', () => {
    fc.assert(
      fc.property(parts, (list) => {
        for (const combined of [allOf(list), anyOf(list)]) {
          expect(combined.reasons).toEqual(list.flatMap((part) => part.reasons));
          if (combined.answer !== 'not-yet-known') continue;
          const missing = list.flatMap((part) => (part.answer === 'not-yet-known' ? part.missing : []));
          expect(new Set(combined.missing.map(keyOf))).toEqual(new Set(missing.map(keyOf)));
          expect(new Set(combined.missing.map(keyOf)).size).toBe(combined.missing.length);
        }
      }),
    );
  });

  test('a fact that becomes known never turns a settled answer', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom<Answer>('yes', 'no'), (list, found) => {
        const learnt = list.map((part) => (part.answer === 'not-yet-known' ? made(found, 'learnt') : part));
        for (const combine of [allOf, anyOf]) {
          const before = combine(list).answer;
          if (before !== 'not-yet-known') expect(combine(learnt).answer).toBe(before);
        }
      }),
    );
  });

  test('all of nothing holds, any of nothing does not', () => {
    expect(allOf([]).answer).toBe('yes');
    expect(anyOf([]).answer).toBe('no');
  });
});

test('a reason without others beneath it has no empty list of them', () => {
  expect(reason('a', 'yes', HERE)).toEqual({ code: 'a', held: 'yes', provision: HERE, values: {} });
  expect(reason('a', 'yes', HERE, {}, [reason('b', 'no', HERE)]).because).toHaveLength(1);
});
