import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, parseDay } from '#kernel';
import { ASYLUM_MANAGEMENT, NOVEL_FOODS, REAL_HISTORIES } from './histories.fixture.ts';
import { mayTake } from './may-take.ts';
import { DOSSIER_MESSAGES } from './messages.ts';
import { awaitedSteps, nextSteps } from './next-steps.ts';
import type { Traits } from './procedure.ts';
import { PROCEDURES, stepsOf, type ProcedureKind, type StepCode } from './procedures.ts';
import { applyStep, endOf, newDossier, stageOf, stateOf, type HistoryEntry } from './state.ts';
import { anyTraits, knownTraits, walks } from './walks.fixture.ts';

const day = parseDay('2026-01-01');
const at = (...steps: StepCode[]): HistoryEntry[] => steps.map((step) => ({ step, on: day }));

describe('a file as it went', () => {
  it.each(REAL_HISTORIES)('is possible as it went: $name', ({ kind, traits, history, stage, ends }) => {
    const { state, refused } = stateOf(kind, history, traits);
    expect(refused).toEqual([]);
    expect(stageOf(state)).toBe(stage);
    expect(endOf(state)).toBe(ends);
  });

  it('leads to the same state in whatever order it was recorded', () => {
    const { kind, traits, history } = ASYLUM_MANAGEMENT;
    // The two of 14 May and of 11 June keep their order: one day says nothing about which came first.
    const reversed = history.toReversed().toSorted((one, other) => {
      const sameDay = one.on === other.on;
      return sameDay ? history.indexOf(one) - history.indexOf(other) : 0;
    });
    expect(stateOf(kind, reversed, traits).state).toEqual(stateOf(kind, history, traits).state);
  });

  it('once lapsed goes no further', () => {
    const { kind, traits, history } = NOVEL_FOODS;
    const more = [...history, { step: 'sign', on: parseDay('2011-05-01') } as const];
    const { refused } = stateOf(kind, more, traits);
    expect(refused.map(({ entry }) => entry.step)).toEqual(['sign']);
    expect(nextSteps(kind, history, traits)).toEqual([]);
  });
});

const IMPOSSIBLE: readonly (readonly [
  why: string,
  kind: ProcedureKind,
  traits: Traits,
  before: readonly StepCode[],
  step: StepCode,
  codes: readonly string[],
])[] = [
  ['trilogues without any mandate', 'ordinary-legislative', {}, ['propose'], 'hold-trilogue', ['needs-by-practice', 'needs-by-practice']],
  ['trilogues before the Council has a mandate', 'ordinary-legislative', {}, ['propose', 'confirm-parliament-mandate'], 'hold-trilogue', ['needs-by-practice']],
  ['trilogues before Parliament has a mandate', 'ordinary-legislative', {}, ['propose', 'reach-general-approach'], 'hold-trilogue', ['needs-by-practice']],
  ['an agreement without trilogues', 'ordinary-legislative', {}, ['propose', 'reach-general-approach'], 'reach-provisional-agreement', ['needs-by-practice']],
  ['the Council deciding before Parliament', 'ordinary-legislative', {}, ['propose'], 'approve-parliament-position', ['needs']],
  ['publication before signature', 'ordinary-legislative', {}, ['propose', 'adopt-parliament-position', 'approve-parliament-position'], 'publish', ['needs']],
  ['signature when one of the two has adopted the joint text', 'ordinary-legislative', {}, ['propose', 'adopt-parliament-position', 'adopt-council-position', 'amend-council-position', 'refuse-amendments', 'open-conciliation', 'approve-joint-text', 'adopt-joint-text-in-council'], 'sign', ['needs']],
  ['conciliation when the amendments were approved', 'ordinary-legislative', {}, ['propose', 'adopt-parliament-position', 'adopt-council-position', 'amend-council-position', 'approve-amendments'], 'refuse-amendments', ['excluded']],
  ['both outcomes of the Council’s first reading', 'ordinary-legislative', {}, ['propose', 'adopt-parliament-position', 'adopt-council-position'], 'approve-parliament-position', ['excluded']],
  ['withdrawal after the Council has acted', 'ordinary-legislative', {}, ['propose', 'adopt-parliament-position', 'adopt-council-position'], 'withdraw', ['excluded']],
  ['two first readings of Parliament', 'ordinary-legislative', {}, ['propose', 'adopt-parliament-position'], 'adopt-parliament-position', ['taken']],
  ['transposing a regulation', 'ordinary-legislative', { form: 'regulation' }, ['propose', 'adopt-parliament-position', 'approve-parliament-position', 'sign', 'publish', 'enter-into-force'], 'transpose', ['condition']],
  ['anything after withdrawal', 'ordinary-legislative', {}, ['propose', 'withdraw'], 'reach-general-approach', ['stopped']],
  ['trilogues in a special procedure', 'special-legislative', {}, ['propose'], 'hold-trilogue', ['unknown-step']],
  ['adopting without Parliament’s opinion', 'special-legislative', { parliament: 'consultation' }, ['propose'], 'adopt-act', ['needs']],
  ['consent where consultation is asked', 'special-legislative', { parliament: 'consultation' }, ['propose'], 'give-consent', ['condition']],
  ['entry into force before publication or notification', 'implementing-act', {}, ['propose', 'adopt-act', 'sign'], 'enter-into-force', ['needs']],
  ['negotiations without authorisation', 'international-agreement', {}, ['recommend-negotiations'], 'open-negotiations', ['needs']],
  ['signing without authorisation', 'international-agreement', {}, ['recommend-negotiations', 'authorise-negotiations', 'propose-signature'], 'sign-agreement', ['needs']],
  ['concluding without consent', 'international-agreement', { parliament: 'consent' }, ['recommend-negotiations', 'authorise-negotiations', 'propose-conclusion'], 'conclude', ['needs']],
  ['a mixed agreement in force without the member states', 'international-agreement', { parliament: 'none', mixed: true }, ['recommend-negotiations', 'authorise-negotiations', 'propose-conclusion', 'conclude'], 'enter-into-force', ['needs-by-practice']],
  ['conclusions that are not there', 'conclusions', {}, [], 'adopt-conclusions', ['needs-by-practice']],
  ['information not announced', 'information', {}, [], 'give-information', ['needs-by-practice']],
]; // prettier-ignore

describe('an impossible step is refused with its reasons', () => {
  it.each(IMPOSSIBLE)('%s', (_, kind, traits, before, step, codes) => {
    const { state, refused } = stateOf(kind, at(...before), traits);
    expect(refused).toEqual([]);
    const answer = applyStep(state, { step, on: day });
    expect(answer.answer).toBe('no');
    expect(answer.reasons.map(({ code }) => code)).toEqual(codes.map((code) => `council.dossier.${code}`));
  });

  it('also when it stands in a recorded history: it is named, and the rest is taken', () => {
    const { state, refused } = stateOf('ordinary-legislative', [
      ...at('propose', 'publish', 'reach-general-approach'),
    ]);
    expect(refused.map(({ entry }) => entry.step)).toEqual(['publish']);
    expect(state.reached['council-mandate']).toBeDefined();
    expect(state.reached.published).toBeUndefined();
  });

  it('when what it needs came later than its day', () => {
    const { state } = stateOf('ordinary-legislative', at('propose'));
    const answer = applyStep(state, { step: 'reach-general-approach', on: parseDay('2025-12-31') });
    expect(answer.reasons.map(({ code }) => code)).toEqual(['council.dossier.too-early']);
    expect(answer.reasons[0]?.values).toMatchObject({
      reached: { day: '2026-01-01' },
      on: { day: '2025-12-31' },
    });
  });
});

describe('a fact that nobody has recorded', () => {
  it('leaves a step open, and is named', () => {
    const { state } = stateOf('special-legislative', at('propose'));
    const answer = mayTake(state, 'give-consent');
    expect(answer.answer).toBe('not-yet-known');
    expect(answer.answer === 'not-yet-known' && answer.missing.map(({ path }) => path)).toEqual([
      'traits.parliament',
    ]);
  });

  it('is not asked for where the step is impossible anyway', () => {
    expect(mayTake(newDossier('ordinary-legislative'), 'transpose').answer).toBe('no');
  });
});

describe('any way through a procedure', () => {
  it('by steps that it allows is taken as a whole, and ends', () => {
    fc.assert(
      fc.property(walks(knownTraits), ({ kind, traits, history }) => {
        const { state, refused } = stateOf(kind, history, traits);
        expect(refused).toEqual([]);
        expect(endOf(state)).not.toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('has a next step, has ended, or waits for a fact that is named', () => {
    fc.assert(
      fc.property(walks(anyTraits, 40), ({ kind, traits, history }) => {
        const { state } = stateOf(kind, history, traits);
        const open = nextSteps(kind, history, traits).filter(({ again }) => !again);
        const awaited = awaitedSteps(kind, history, traits);
        const waits = awaited.some(({ waitsFor }) => waitsFor.some((wait) => wait.for === 'fact'));
        expect(open.length > 0 || endOf(state) !== null || waits).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('once stopped has no next step', () => {
    fc.assert(
      fc.property(walks(knownTraits), ({ kind, traits, history }) => {
        const { state } = stateOf(kind, history, traits);
        if (endOf(state) === 'stopped') expect(nextSteps(kind, history, traits)).toEqual([]);
      }),
    );
  });

  it('answers of every step, and says why in both languages with nothing left open', () => {
    fc.assert(
      fc.property(walks(anyTraits, 30), ({ kind, traits, history }) => {
        const { state } = stateOf(kind, history, traits);
        const open = nextSteps(kind, history, traits).map(({ step }) => step);
        for (const code of stepsOf(kind)) {
          const determination = mayTake(state, code, parseDay('2040-01-01'));
          expect(determination.answer === 'yes').toBe(open.includes(code));
          if (determination.answer !== 'yes') expect(determination.reasons).not.toEqual([]);
          for (const language of ['en', 'nl'] as const) {
            explain(determination, {
              language,
              messages: DOSSIER_MESSAGES[language],
              strict: true,
            });
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never unreaches a mark, and dates each by the step that reached it', () => {
    fc.assert(
      fc.property(walks(knownTraits, 40), ({ kind, traits, history }) => {
        let before = newDossier(kind, traits);
        for (const entry of history) {
          const taken = applyStep(before, entry);
          if (taken.answer !== 'yes') throw new Error(entry.step);
          const mark = PROCEDURES[kind].steps[entry.step]?.reaches ?? 'proposed';
          expect(taken.outcome.reached[mark]?.last).toBe(entry.on);
          for (const reached of Object.keys(before.reached)) {
            expect(taken.outcome.reached).toHaveProperty([reached]);
          }
          before = taken.outcome;
        }
      }),
    );
  });
});
