/** The procedures as data: they speak of their own marks, rest on something, and have words. */
import { describe, expect, it } from 'vitest';
import { isActCode, type Words } from '#kernel';
import { FOLLOW_UP_CODES } from './follow-up/follow-up.ts';
import * as law from './law.ts';
import { dossierLawLines } from './law-lines.ts';
import { DOSSIER_MESSAGES } from './messages.ts';
import {
  FOLLOW_UP_WORDS,
  KIND_WORDS,
  MARK_WORDS,
  PARTY_WORDS,
  PRACTICE_WORDS,
  STEP_WORDS,
  TRACK_WORDS,
  TRAIT_WORDS,
} from './procedure-words.ts';
import { marksOf, PROCEDURE_KINDS, PROCEDURES, stepsOf } from './procedures.ts';
import { DOSSIER_REASONS } from './reasons.ts';

const hasWords = (words: Readonly<Record<string, Words>>, code: string): void => {
  expect(words[code]?.en.trim(), code).toMatch(/\S/);
  expect(words[code]?.nl.trim(), code).toMatch(/\S/);
};

describe.each(PROCEDURE_KINDS)('the procedure %s', (kind) => {
  const { marks, steps, frame } = PROCEDURES[kind];
  const each = stepsOf(kind).flatMap((code) => {
    const step = steps[code];
    return step ? [{ code, step }] : [];
  });

  it('has words in both languages for itself, its marks, its steps and who takes them', () => {
    hasWords(KIND_WORDS, kind);
    for (const mark of marksOf(kind)) {
      hasWords(MARK_WORDS, mark);
      hasWords(TRACK_WORDS, marks[mark]?.track ?? '');
    }
    for (const { code, step } of each) {
      hasWords(STEP_WORDS, code);
      hasWords(PARTY_WORDS, step.by);
      if (step.when) hasWords(TRAIT_WORDS, step.when.trait);
      for (const need of step.needs) if (need.when) hasWords(TRAIT_WORDS, need.when.trait);
    }
  });

  it('rests each step on a provision in a registered act, or says why there is none', () => {
    expect(isActCode(frame.act)).toBe(true);
    for (const { code, step } of each) {
      if (step.provision) expect(isActCode(step.provision.act), code).toBe(true);
      else hasWords(PRACTICE_WORDS, step.practice);
    }
  });

  it('reaches every mark by some step, and speaks of no other mark', () => {
    const own = new Set<string>(marksOf(kind));
    expect(new Set(each.map(({ step }) => step.reaches))).toEqual(own);
    for (const { code, step } of each) {
      const named = [
        ...step.needs.flatMap(({ oneOf }) => oneOf),
        ...(step.excludes ?? []).flat(),
        ...(step.usually ?? []),
      ];
      for (const mark of named) expect(own.has(mark), `${code}: ${mark}`).toBe(true);
    }
  });

  it('begins with one step that needs nothing', () => {
    expect(each.filter(({ step }) => step.needs.length === 0)).toHaveLength(1);
  });

  it('can end', () => {
    expect(marksOf(kind).some((mark) => marks[mark]?.ends === 'done')).toBe(true);
    expect(marksOf(kind).some((mark) => marks[mark]?.ends === 'stopped')).toBe(true);
  });
});

describe('words', () => {
  it.each(FOLLOW_UP_CODES)('exist in both languages for the follow-up %s', (code) => {
    hasWords(FOLLOW_UP_WORDS, code);
  });

  it('exist in both languages for every reason, and for no other code', () => {
    const codes = DOSSIER_REASONS.map((code) => `council.dossier.${code}`);
    const facts = Object.keys(TRAIT_WORDS).map((trait) => `fact.traits.${trait}`);
    for (const language of ['en', 'nl'] as const) {
      expect(Object.keys(DOSSIER_MESSAGES[language]).toSorted()).toEqual([...codes, ...facts].toSorted());
    }
  });

  it('say of every provision what it is relied on for', () => {
    expect(dossierLawLines).toHaveLength(Object.keys(law).length);
  });

  it('never say the same of two marks of one procedure', () => {
    for (const kind of PROCEDURE_KINDS) {
      for (const language of ['en', 'nl'] as const) {
        const said = marksOf(kind).map((mark) => MARK_WORDS[mark][language]);
        expect(new Set(said).size).toBe(said.length);
      }
    }
  });
});
