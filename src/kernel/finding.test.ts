import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from './determination.ts';
import { provision } from './citation-text.ts';
import {
  every,
  fact,
  firstThat,
  missingIn,
  not,
  outcomesOnly,
  reasonsOf,
  rule,
  some,
  type Finding,
} from './finding.ts';

const ART_1 = provision('APR', '42(1)(a)');
const ART_2 = provision('APR', '42(1)(b)');

/** A formula over facts a to d, to be tried on what is known of them. */
type Formula = (known: Readonly<Record<string, boolean | undefined>>) => Finding;

const { formula } = fc.letrec<{ formula: Formula; leaf: Formula }>((tie) => ({
  leaf: fc.constantFrom('a', 'b', 'c', 'd').map(
    (name): Formula =>
      (known) =>
        fact(name, known[name]),
  ),
  formula: fc.oneof(
    { maxDepth: 4 },
    tie('leaf'),
    fc.tuple(tie('formula'), tie('formula')).map(
      ([x, y]): Formula =>
        (known) =>
          every(x(known), y(known)),
    ),
    fc.tuple(tie('formula'), tie('formula')).map(
      ([x, y]): Formula =>
        (known) =>
          some(x(known), y(known)),
    ),
    fc.tuple(tie('formula'), tie('formula')).map(
      ([x, y]): Formula =>
        (known) =>
          every(x(known), () => y(known)),
    ),
    fc.tuple(tie('formula'), tie('formula')).map(
      ([x, y]): Formula =>
        (known) =>
          some(x(known), () => y(known)),
    ),
    tie('formula').map(
      (x): Formula =>
        (known) =>
          not(x(known)),
    ),
    tie('formula').map((x): Formula => rule('rule.of-test', ART_1, x)),
  ),
}));
const knowledge = fc.record({ a: maybe(), b: maybe(), c: maybe(), d: maybe() });

function maybe(): fc.Arbitrary<boolean | undefined> {
  return fc.option(fc.boolean(), { nil: undefined });
}

describe('findings', () => {
  it('never open again what was settled when a fact becomes known', () => {
    fc.assert(
      fc.property(
        formula,
        knowledge,
        fc.constantFrom('a', 'b', 'c', 'd'),
        fc.boolean(),
        (f, known, name, value) => {
          const before = f(known).held;
          fc.pre(before !== 'not-yet-known' && known[name as 'a'] === undefined);
          expect(f({ ...known, [name]: value }).held).toBe(before);
        },
      ),
    );
  });

  it('ask for facts that are not known, and for none where they are settled', () => {
    fc.assert(
      fc.property(rulesOf(formula), knowledge, (f, known) => {
        const found = f(known);
        const missing = missingIn(found).map(({ path }) => path);
        expect(missing.length > 0).toBe(found.held === 'not-yet-known');
        for (const path of missing) expect(known[path as 'a']).toBeUndefined();
      }),
    );
  });

  it('are the same, and miss the same, whether a condition is given or only how to come by it', () => {
    fc.assert(
      fc.property(rulesOf(formula), rulesOf(formula), rulesOf(formula), knowledge, (x, y, z, known) => {
        for (const together of [every, some]) {
          const given = together(x(known), y(known), z(known));
          const inTurn = together(x(known), () => y(known), () => z(known)); // prettier-ignore
          expect(inTurn.held).toBe(given.held);
          expect(missingIn(inTurn)).toEqual(missingIn(given));
          expect(outcomesOnly(() => together(x(known), () => y(known), () => z(known))).held).toBe(given.held); // prettier-ignore
        }
      }),
    );
  });

  it('show what was tried in turn up to what settled it, and what is not known settles nothing', () => {
    const never = (): Finding => {
      throw new Error('It should not be tried.');
    };
    const shown = (found: Finding) => found.parts.map(({ path }) => path);
    expect(shown(every(fact('a', true), () => fact('b', false), never))).toEqual(['a', 'b']);
    expect(shown(some(fact('a', undefined), () => fact('b', true), never))).toEqual(['a', 'b']);
    expect(every(fact('a', undefined), () => fact('b', undefined), () => fact('c', false)).held).toBe('no'); // prettier-ignore
    expect(firstThat([[fact('a', true), 'A'], [never, 'B']], 'Z').outcome).toBe('A'); // prettier-ignore
  });

  it('become reasons in which a mere conjunction does not show, each with the provision around it', () => {
    const outer = rule('test.outer', ART_1, (a: boolean) => every(fact('a', a), not(inner())));
    const inner = rule('test.inner', ART_2, () => some(fact('b', false), fact('c', false)));
    expect(reasonsOf(outer(true))).toEqual([
      {
        code: 'test.outer',
        held: 'yes',
        provision: ART_1,
        values: {},
        because: [
          { code: 'fact.a', held: 'yes', provision: ART_1, values: {} },
          {
            code: 'test.inner',
            held: 'no',
            provision: ART_2,
            values: {},
            because: [
              { code: 'fact.b', held: 'no', provision: ART_2, values: {} },
              { code: 'fact.c', held: 'no', provision: ART_2, values: {} },
            ],
          },
        ],
      },
    ]);
  });
});

function rulesOf(formulas: fc.Arbitrary<Formula>): fc.Arbitrary<Formula> {
  return formulas.map((f) => rule('rule.of-test', ART_1, f));
}

describe('the first finding that holds', () => {
  const finding = (held: Answer): Finding => fact('x', held === 'not-yet-known' ? undefined : held === 'yes');

  it.each<[string, [Answer, string][], string | null, number]>([
    ['is the outcome', [['no', 'A'], ['yes', 'B'], ['yes', 'C']], 'B', 0],
    ['is the last resort where none holds', [['no', 'A'], ['no', 'B']], 'Z', 0],
    ['is open where one before it is not known', [['not-yet-known', 'A'], ['yes', 'B']], null, 1],
    ['is settled where what is not known would lead to the same', [['not-yet-known', 'B'], ['yes', 'B']], 'B', 0],
    ['is settled where what is not known comes after it', [['yes', 'A'], ['not-yet-known', 'B']], 'A', 0],
    ['asks only for what makes a difference', [['not-yet-known', 'A'], ['not-yet-known', 'B'], ['yes', 'B']], null, 1],
    ['asks for all that make one', [['not-yet-known', 'A'], ['not-yet-known', 'B']], null, 2],
  ])('%s', (_, tried, outcome, open) => {
    const concluded = firstThat(tried.map(([held, one]) => [finding(held), one] as const), 'Z');
    expect(concluded.outcome).toBe(outcome);
    expect(concluded.open).toHaveLength(open);
  });
}); // prettier-ignore
