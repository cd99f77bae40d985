import { describe, expect, it } from 'vitest';
import { formatDay, parseDay, type HolidayCalendar } from '#kernel';
import { relocationProgress, type RelocationCase } from './relocation.ts';

const begun: RelocationCase = {
  securityThreat: false,
  beneficiaryResponsibleUnder: 'other',
  submittedOn: parseDay('2026-09-07'),
  complex: false,
  answer: null,
  decidedOn: null,
  appealDecidedOn: null,
  transferredOn: null,
};
/** A state whose only holiday is 14 September 2027, a Tuesday. */
const calendar: HolidayCalendar = {
  name: 'example',
  isHoliday: (day) => (day === parseDay('2027-09-14') ? 'feast' : undefined),
};
const progress = (change: Partial<RelocationCase>, asOf = '2026-09-08') => {
  const result = relocationProgress({ ...begun, ...change }, parseDay(asOf), calendar);
  return {
    ...result,
    due: Object.fromEntries(result.deadlines.map(({ code, deadline }) => [code, formatDay(deadline.end)])),
  };
};

describe('the answer of the contributing state (67(9))', () => {
  it.each([
    { complex: false, end: '2026-09-14' },
    { complex: true, end: '2026-09-21' },
  ])('is due by $end when complex is $complex', ({ complex, end }) => {
    expect(progress({ complex }).due['answer']).toBe(end);
  });

  it('is awaited until then, and silence after it is acceptance', () => {
    expect(progress({}, '2026-09-14').step).toBe('to-answer');
    const silent = progress({}, '2026-09-15');
    expect(silent.step).toBe('to-decide');
    expect(silent.accepted.reasons[0]?.code).toBe('relocation.silence-accepts');
  });

  it('given too late does not undo the silence', () => {
    const late = progress({ answer: { on: parseDay('2026-09-16'), accepted: false } }, '2026-09-17');
    expect(late.accepted.answer).toBe('yes');
  });

  it('in time decides: refused, or decision within a week and transfer within four', () => {
    expect(progress({ answer: { on: parseDay('2026-09-10'), accepted: false } }).step).toBe('refused');
    const accepted = progress({ answer: { on: parseDay('2026-09-10'), accepted: true } });
    expect(accepted.due).toMatchObject({ decision: '2026-09-17', transfer: '2026-10-08' });
  });
});

describe('time limits by Article 75', () => {
  it('end a working day later when the last day is a holiday of the state concerned', () => {
    expect(progress({ submittedOn: parseDay('2027-09-07') }, '2027-09-08').due['answer']).toBe('2027-09-15');
  });

  it('for the transfer run from the final decision on an appeal that suspended it', () => {
    const answer = { on: parseDay('2026-09-10'), accepted: true };
    expect(progress({ answer, appealDecidedOn: parseDay('2026-11-02') }).due['transfer']).toBe('2026-11-30');
  });
});

describe('who is not relocated', () => {
  it.each([
    { change: { securityThreat: true }, answer: 'no' },
    { change: { beneficiaryResponsibleUnder: '25-28' }, answer: 'no' },
    { change: { beneficiaryResponsibleUnder: '34' }, answer: 'no' },
    { change: { beneficiaryResponsibleUnder: '25(5)' }, answer: 'yes' },
    { change: { beneficiaryResponsibleUnder: null }, answer: 'not-yet-known' },
    { change: { securityThreat: null }, answer: 'not-yet-known' },
    { change: { securityThreat: null, beneficiaryResponsibleUnder: '34' }, answer: 'no' },
  ] as const)('$change: $answer', ({ change, answer }) => {
    expect(progress(change).mayBeRelocated.answer).toBe(answer);
  });
});

it('a transferred person is done, whatever the dates', () => {
  expect(progress({ transferredOn: parseDay('2026-10-01') }, '2030-01-01').step).toBe('done');
});
