import { describe, expect, it } from 'vitest';
import { explainReason, formatDay, parseDay } from '#kernel';
import { cameByLaw, stateOn } from './by-law.ts';
import type { DossierFacts } from './follow-up/facts.ts';
import { ASYLUM_MANAGEMENT, RETURNS, SOLIDARITY_POOL, TRAVEL_DOCUMENT } from './histories.fixture.ts';
import { DOSSIER_MESSAGES } from './messages.ts';
import { nextSteps } from './next-steps.ts';
import { endOf, stageOf, stateOf, type HistoryEntry } from './state.ts';

const TODAY = parseDay('2026-11-26');
const marks = (...asked: Parameters<typeof stateOn>): string[] =>
  stateOn(...asked).byLaw.map(({ mark, on }) => `${mark} ${formatDay(on)}`);
const published = (real: typeof ASYLUM_MANAGEMENT): readonly HistoryEntry[] =>
  real.history.filter(({ step }) => !['enter-into-force', 'apply-in-part', 'apply'].includes(step));

describe('what came by operation of law', () => {
  const { kind, history, traits } = SOLIDARITY_POOL;

  it('is entry into force on the twentieth day after publication, from that day and not before', () => {
    expect(marks(kind, history, traits, {}, parseDay('2026-01-11'))).toEqual([]);
    const { state, byLaw } = stateOn(kind, history, traits, {}, parseDay('2026-01-12'));
    expect(byLaw.map(({ mark, on }) => [mark, formatDay(on)])).toEqual([['in-force', '2026-01-12']]);
    expect(stageOf(state)).toBe('in-force');
  });

  it('is no longer what may come next, and what needs it is', () => {
    const { byLaw } = stateOn(kind, history, traits, {}, TODAY);
    const next = nextSteps(kind, history, traits, byLaw).map(({ step }) => step);
    expect(next).not.toContain('enter-into-force');
    expect(next).toContain('apply');
  });

  it('is application, counted from it or named, which ends the file', () => {
    const real = ASYLUM_MANAGEMENT;
    const counted: DossierFacts = { application: { moment: { after: { count: 1, unit: 'years' } } } };
    const all = ['in-force 2024-06-11', 'applicable 2025-06-12'];
    expect(marks(real.kind, published(real), real.traits, counted, TODAY)).toEqual(all);
    const { state } = stateOn(real.kind, published(real), real.traits, counted, TODAY);
    expect(endOf(state)).toBe('done');
  });

  it('is application on a named day also where publication is not recorded; entry into force then stays open', () => {
    const real = ASYLUM_MANAGEMENT;
    const adopted = published(real).filter(({ step }) => step !== 'publish' && step !== 'sign');
    const facts: DossierFacts = { application: { moment: { on: parseDay('2026-06-12') } } };
    expect(marks(real.kind, adopted, real.traits, facts, TODAY)).toEqual(['applicable 2026-06-12']);
    expect(marks(real.kind, adopted.slice(0, -1), real.traits, facts, TODAY)).toEqual([]);
  });

  it('is nothing that is recorded, and nothing of an act without a day', () => {
    const real = ASYLUM_MANAGEMENT;
    expect(marks(real.kind, real.history, real.traits, {}, TODAY)).toEqual([]);
    expect(marks(RETURNS.kind, RETURNS.history, RETURNS.traits, {}, TODAY)).toEqual([]);
  });

  it('lets be recorded what needs it, without a step for it', () => {
    const real = TRAVEL_DOCUMENT;
    const transposed: HistoryEntry[] = [
      ...real.history.slice(0, -1),
      { step: 'transpose', on: parseDay('2021-12-09') },
    ];
    expect(stateOf(real.kind, transposed, real.traits).refused).toHaveLength(1);
    const { state, refused } = stateOn(real.kind, transposed, real.traits, {}, TODAY);
    expect(refused).toEqual([]);
    expect(stageOf(state)).toBe('transposed');
  });

  it('does not let be recorded what came before it', () => {
    const real = TRAVEL_DOCUMENT;
    const early: HistoryEntry[] = [
      ...real.history.slice(0, -1),
      { step: 'transpose', on: parseDay('2019-07-09') },
    ];
    expect(stateOn(real.kind, early, real.traits, {}, TODAY).refused).toHaveLength(1);
  });

  it('says why in both languages', () => {
    const [force] = cameByLaw(stateOf(kind, history, traits).state, {}, TODAY);
    for (const language of ['en', 'nl'] as const) {
      const texts = force?.reasons.map(
        (one) => explainReason(one, { language, messages: DOSSIER_MESSAGES[language], strict: true }).text,
      );
      expect(texts?.at(-1)).toContain(language === 'en' ? 'by operation of law' : 'van rechtswege');
    }
  });
});
