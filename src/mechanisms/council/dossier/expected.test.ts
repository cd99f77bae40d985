import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '#kernel';
import { expectedOf } from './expected.ts';
import type { DossierFacts } from './follow-up/facts.ts';
import { followUps } from './follow-ups.ts';
import type { StepCode } from './procedures.ts';
import { stateOf, type HistoryEntry } from './state.ts';

const TODAY = parseDay('2025-01-10');
const on = (step: StepCode, day: string): HistoryEntry => ({ step, on: parseDay(day) });
const expected = (step: StepCode, history: HistoryEntry[], facts: DossierFacts = {}): string | null => {
  const { state } = stateOf('ordinary-legislative', history, { form: 'directive' });
  const found = expectedOf(step, followUps(state, facts), TODAY);
  return found === null ? null : `${found.how} ${formatDay(found.day)}`;
};

describe('the day on which a step is to be expected', () => {
  const second = [
    on('propose', '2024-01-06'),
    on('adopt-parliament-position', '2024-02-03'),
    on('adopt-council-position', '2024-12-03'),
    on('communicate-council-position', '2024-12-10'),
  ];
  const act = [
    ...second.slice(0, 2),
    on('approve-parliament-position', '2024-12-03'),
    on('sign', '2024-12-04'),
    on('publish', '2025-01-03'),
  ];

  it.each<[StepCode, HistoryEntry[], string | null]>([
    ['amend-council-position', second, 'by 2025-03-10'],
    ['let-council-position-stand', second, 'after 2025-03-10'],
    ['enter-into-force', act, 'on 2025-01-23'],
    ['transpose', act, 'by 2027-01-24'],
    ['place-on-agenda', [on('propose', '2024-12-20'), on('transmit-to-national-parliaments', '2025-01-02')], 'from 2025-02-28'],
    ['sign', act.slice(0, 3), null],
  ])('of %s', (step, history, day) => {
    expect(expected(step, history, { transposition: { moment: { after: { count: 2, unit: 'years' } } } })).toBe(day);
  }); // prettier-ignore
});
