import { expect, it } from 'vitest';
import { readForm } from './read-form.ts';
import { writtenAfter } from './send.ts';
import { valuesOfTerms } from './terms-values.ts';

const GIVEN = { today: '2026-11-26', language: 'nl', had: false } as const;
const SOURCE = { 'source.title': 'Note of the Presidency' };

it('reads a step, and says of each field what is wrong with it', () => {
  const typed = { step: 'sign', on: '2026-11-26', ...SOURCE, 'source.url': 'https://example.eu/a' };
  expect(readForm('step', typed, GIVEN)).toEqual({
    data: {
      step: 'sign',
      on: '2026-11-26',
      source: { title: 'Note of the Presidency', url: 'https://example.eu/a' },
    },
    faults: [],
  });
  const wrong = { step: ' ', on: '2026-11-27', 'source.url': 'javascript:alert(1)', 'source.date': '2026' };
  expect(readForm('step', wrong, GIVEN)).toEqual({
    data: null,
    faults: [
      { name: 'step', key: 'missing' },
      { name: 'on', key: 'future' },
      { name: 'source.title', key: 'missing' },
      { name: 'source.url', key: 'url' },
      { name: 'source.date', key: 'day' },
    ],
  });
});

it('keeps the words of a position in the language of the page, and none where none were typed', () => {
  const typed = { by: 'parliament', position: 'oppose', on: '2026-11-01', ...SOURCE };
  expect(readForm('position', { ...typed, said: ' Het Parlement is tegen. ' }, GIVEN).data).toMatchObject({
    by: 'parliament',
    said: { nl: 'Het Parlement is tegen.' },
  });
  expect(readForm('position', typed, GIVEN).data).not.toHaveProperty('said');
  expect(readForm('position', { ...typed, by: 'XX' }, GIVEN).faults).toHaveLength(1);
  expect(readForm('position', { ...typed, said: 'a'.repeat(1001) }, GIVEN).faults).toEqual([
    { name: 'said', key: 'long' },
  ]);
});

it('shows recorded terms in its fields and reads them back as they were', () => {
  const terms = {
    entryIntoForce: { after: { count: 1, unit: 'days' as const } },
    application: { after: { years: 2, months: 9 } },
    partialApplication: [{ on: '2027-01-01' }],
    transposition: { on: '2029-01-22' },
    reports: [
      { what: 'evaluation' as const, moment: { after: { count: 5, unit: 'years' as const } } },
      { what: 'report' as const, moment: { after: { count: 3, unit: 'years' as const } }, from: 'entry-into-force' as const },
    ],
    extended: ['conciliation' as const],
  }; // prettier-ignore
  const values = valuesOfTerms({ terms, since: '2026-04-01' });
  expect(readForm('terms', { ...values, ...SOURCE }, { ...GIVEN, had: true }).data).toEqual({
    terms: { ...terms, application: { after: { count: 33, unit: 'months' } } },
    since: '2026-04-01',
    source: { title: 'Note of the Presidency' },
  });
});

it('leaves out a line of the terms that says nothing, and asks for one thing at least', () => {
  const typed = { 'part.count': '2', 'part.1.how': 'after', 'part.1.count': '6', 'part.1.unit': 'weeks' };
  expect(readForm('terms', { ...typed, ...SOURCE }, GIVEN).data).toMatchObject({
    terms: { partialApplication: [{ after: { count: 6, unit: 'weeks' } }] },
  });
  expect(readForm('terms', SOURCE, GIVEN).faults).toEqual([{ name: 'entryIntoForce.how', key: 'nothing' }]);
  // Where something is on record, that it no longer holds is something to record.
  expect(readForm('terms', SOURCE, { ...GIVEN, had: true }).data).toMatchObject({ terms: {} });
  const zero = { 'transposition.how': 'after', 'transposition.count': '0', ...SOURCE };
  expect(readForm('terms', zero, GIVEN).faults).toContainEqual({ name: 'transposition.count', key: 'whole' });
});

it('finds what an earlier try wrote by its content, and only after what was on screen', () => {
  const data = { step: 'sign', on: '2026-11-26', source: { title: 'a', url: 'https://example.eu/a' } };
  const kept = { source: { url: 'https://example.eu/a', title: 'a' }, on: '2026-11-26', step: 'sign' };
  const events = [{ version: 7, type: 'StepTaken', data: kept }];
  expect(writtenAfter({ events }, 6, 'step', data)).toMatchObject({ version: 7 });
  expect(writtenAfter({ events }, 7, 'step', data)).toBeUndefined();
  expect(writtenAfter({ events }, 6, 'step', { ...data, on: '2026-11-25' })).toBeUndefined();
});
