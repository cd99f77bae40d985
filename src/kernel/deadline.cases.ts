/** Worked deadlines as data: from a judgment, from acts that state the result, and from the text's own rules. */
import type { Period } from './deadline.ts';

export interface DeadlineCase {
  readonly name: string;
  readonly event: string;
  readonly period: Period;
  readonly calendar: 'none' | 'EU' | 'NL' | 'BE' | 'GR' | 'FR';
  readonly end: string;
  readonly moved: boolean;
  readonly source: string;
}

const TOETERS =
  'Judgment of 11 November 2004, Toeters and Verberk, C-171/03, EU:C:2004:714, paragraphs 33 and 36; dates in point 3 of the Opinion';
const MOKSEL = 'Judgment of 7 July 1988, Moksel v BALM, 55/87; dates in point 1 of the Opinion';
const ONE_MONTH =
  'Guidance of the UK Information Commissioner on requests for access, as changed in August 2019 to follow Toeters';
const TEXT = 'Worked from the text of Regulation No 1182/71';
const weeks = (count: number): Period => ({ count, unit: 'weeks' });
const months = (count: number): Period => ({ count, unit: 'months' });
const days = (count: number): Period => ({ count, unit: 'days' });
const workingDays = (count: number): Period => ({ count, unit: 'working-days' });

// prettier-ignore
export const DEADLINE_CASES: readonly DeadlineCase[] = [
  { name: 'an event on a Monday and one week end on the next Monday', event: '1998-03-16', period: weeks(1),
    calendar: 'none', end: '1998-03-23', moved: false, source: TOETERS },
  { name: 'Toeters: slaughter on 12 March 1998, three weeks', event: '1998-03-12', period: weeks(3),
    calendar: 'NL', end: '1998-04-02', moved: false, source: TOETERS },
  { name: 'Toeters: slaughter on 13 March 1998, three weeks', event: '1998-03-13', period: weeks(3),
    calendar: 'NL', end: '1998-04-03', moved: false, source: TOETERS },
  { name: 'Toeters: slaughter on 16 March 1998, three weeks', event: '1998-03-16', period: weeks(3),
    calendar: 'NL', end: '1998-04-06', moved: false, source: TOETERS },
  { name: 'Verberk: slaughter on 27 January 1998, three weeks', event: '1998-01-27', period: weeks(3),
    calendar: 'NL', end: '1998-02-17', moved: false, source: TOETERS },
  { name: 'Verberk: slaughter on 28 January 1998, three weeks', event: '1998-01-28', period: weeks(3),
    calendar: 'NL', end: '1998-02-18', moved: false, source: TOETERS },
  { name: 'Moksel: the fifth working day after Friday 10 February 1984, Saturdays not counted', event: '1984-02-10',
    period: workingDays(5), calendar: 'none', end: '1984-02-17', moved: false, source: MOKSEL },
  { name: 'a request received on 3 September, one month', event: '2019-09-03', period: months(1),
    calendar: 'none', end: '2019-10-03', moved: false, source: ONE_MONTH },
  { name: 'a request received on 31 January, one month', event: '2019-01-31', period: months(1),
    calendar: 'none', end: '2019-02-28', moved: false, source: ONE_MONTH },
  { name: 'one month from 31 January ends on the last of February', event: '2025-01-31', period: months(1),
    calendar: 'none', end: '2025-02-28', moved: false, source: `${TEXT}, Article 3(2)(c), second sentence` },
  { name: 'one month from 31 January in a leap year', event: '2028-01-31', period: months(1),
    calendar: 'none', end: '2028-02-29', moved: false, source: `${TEXT}, Article 3(2)(c), second sentence` },
  { name: 'one month from 28 February ends on 28 March and not on the 31st', event: '2025-02-28', period: months(1),
    calendar: 'none', end: '2025-03-28', moved: false, source: `${TEXT}, Article 3(2)(c)` },
  { name: 'one year from 29 February', event: '2024-02-29', period: { count: 1, unit: 'years' },
    calendar: 'none', end: '2025-02-28', moved: false, source: `${TEXT}, Article 3(2)(c), second sentence` },
  { name: 'an end on a Saturday moves to Monday', event: '2026-07-15', period: months(1),
    calendar: 'none', end: '2026-08-17', moved: true, source: `${TEXT}, Article 3(4)` },
  { name: 'ten days that end on a Sunday end on Monday', event: '2026-06-04', period: days(10),
    calendar: 'none', end: '2026-06-15', moved: true, source: `${TEXT}, Article 3(4)` },
  { name: 'an end on King’s Day in the Netherlands moves by a day', event: '2026-03-27', period: months(1),
    calendar: 'NL', end: '2026-04-28', moved: true, source: `${TEXT}, Article 3(4)` },
  { name: 'the same period in Belgium does not move', event: '2026-03-27', period: months(1),
    calendar: 'BE', end: '2026-04-27', moved: false, source: `${TEXT}, Articles 2(1) and 3(4)` },
  { name: 'an end on 24 December at the institutions moves past New Year', event: '2026-11-24', period: months(1),
    calendar: 'EU', end: '2027-01-04', moved: true, source: `${TEXT}, Articles 2(1) and 3(4)` },
  { name: 'Orthodox Easter Monday counts in Greece', event: '2026-03-13', period: months(1),
    calendar: 'GR', end: '2026-04-14', moved: true, source: `${TEXT}, Articles 2(1) and 3(4)` },
  { name: 'two days over a weekend run on until they hold two working days', event: '2026-06-12', period: days(2),
    calendar: 'none', end: '2026-06-16', moved: true, source: `${TEXT}, Article 3(5)` },
  { name: 'three days with one holiday inside already hold two working days', event: '2026-07-13', period: days(3),
    calendar: 'FR', end: '2026-07-16', moved: false, source: `${TEXT}, Article 3(5)` },
  { name: 'one day is not stretched to two working days', event: '2026-06-11', period: days(1),
    calendar: 'none', end: '2026-06-12', moved: false, source: `${TEXT}, Article 3(5)` },
  { name: 'ten working days skip weekends and Easter Monday', event: '2026-04-01', period: workingDays(10),
    calendar: 'BE', end: '2026-04-16', moved: false, source: `${TEXT}, Articles 2(2) and 3(3)` },
];

/** Entry into force, Article 4: the result is stated in a recital of a Union act. */
export const EFFECT_CASE = {
  name: 'an act published on 22 May 2024 enters into force on the twentieth day after, 11 June 2024',
  event: '2024-05-22',
  period: days(20),
  end: '2024-06-11',
  source: 'Recital 1 of the Commission Decision of 31 July 2024 on Ireland and Regulation (EU) 2024/1358',
} as const;
