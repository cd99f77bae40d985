import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical.ts';
import { fold, requireVersion, type Json } from './event.ts';
import { Refusal } from './refusal.ts';

test('events are folded oldest first', () => {
  expect(fold(['a', 'b', 'c'], '', (state, event) => state + event)).toBe('abc');
});

describe('the expected version', () => {
  test('lets a writer through who saw the last event, or who does not mind', () => {
    expect(() => requireVersion('s', 3, 3)).not.toThrow();
    expect(() => requireVersion('s', 0, 0)).not.toThrow();
    expect(() => requireVersion('s', 3, 'any')).not.toThrow();
  });

  test('refuses a stale writer as a conflict that names the stream', () => {
    try {
      requireVersion('solidarity/cycle/2026', 4, 3);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
      expect(error).toMatchObject({
        kind: 'conflict',
        message: 'The stream solidarity/cycle/2026 is at version 4, not 3.',
      });
    }
  });
});

describe('canonical JSON', () => {
  const json = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;

  test('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: 1, a: [true, null] })).toBe('{"a":[true,null],"b":1}');
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), json), (value) => {
        const back = Object.fromEntries(Object.entries(value).toReversed());
        expect(canonicalJson(back)).toBe(canonicalJson(value));
      }),
    );
  });

  test('reads back as the same value', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
      }),
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, '\ud800'])('%s has none', (value) => {
    expect(() => canonicalJson({ value })).toThrow(RangeError);
  });

  test('what is not JSON is refused', () => {
    expect(() => canonicalJson(undefined as unknown as Json)).toThrow('it is not JSON');
  });
});
