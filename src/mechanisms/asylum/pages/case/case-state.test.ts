import { expect, it } from 'vitest';
import { answer, byTopic, edit, factOf, inputOf, isEmpty, NEW_CASE, type } from './case-state.ts';

const CASE = answer(NEW_CASE, {
  'applicant.nationality': { value: 'EGY' },
  'applicant.minor': 'not-known',
});

it('keeps what was stated apart from what is not known', () => {
  expect(CASE.facts).toEqual({ 'applicant.nationality': 'EGY' });
  expect(CASE.notKnown).toEqual(['applicant.minor']);
});

it('changes one answer and drops nothing else', () => {
  const changed = answer(CASE, { 'applicant.minor': { value: true } });
  expect(changed.facts).toEqual({ 'applicant.nationality': 'EGY', 'applicant.minor': true });
  expect(changed.notKnown).toEqual([]);
  expect(answer(changed, { 'applicant.minor': 'nothing' }).facts).toEqual({ 'applicant.nationality': 'EGY' });
});

it('forgets what was typed once it is an answer, and what was typed in a step that is left as it was', () => {
  const typed = type(type(CASE, 'arrival.how', 'inside'), 'applicant.minor', 'yes');
  expect(answer(typed, { 'arrival.how': { value: 'inside' } }).typed).toEqual({ 'applicant.minor': 'yes' });
  expect(edit(typed, null, ['applicant.minor'])).toMatchObject({
    editing: null,
    typed: { 'arrival.how': 'inside' },
  });
});

it('is empty only when nothing was stated or typed', () => {
  expect(isEmpty(NEW_CASE)).toBe(true);
  expect(isEmpty(CASE)).toBe(false);
  expect(isEmpty(type(NEW_CASE, 'arrival.how', 'inside'))).toBe(false);
});

it('asks the procedure by topic, with the day and the readings only where they were chosen', () => {
  expect(byTopic(CASE.facts)).toEqual({ applicant: { nationality: 'EGY' } });
  expect(inputOf(CASE)).toEqual({
    facts: { applicant: { nationality: 'EGY' } },
    notKnown: ['applicant.minor'],
  });
  expect(
    inputOf({ ...CASE, asOf: '2026-11-30', readings: { dependency: 'after-article-33' } }),
  ).toMatchObject({
    asOf: '2026-11-30',
    dependency: 'after-article-33',
  });
});

it('finds the fact that a refusal is about', () => {
  expect(factOf('applicant.birthDate')).toBe('applicant.birthDate');
  expect(factOf('facts.responsibility.family.0.state')).toBe('responsibility.family');
});
