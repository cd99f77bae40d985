import { expect, it } from 'vitest';
import { parseMoment } from '../../../journey/moment.ts';
import { recordOf } from './record.ts';

const step = (type: string, data: Record<string, unknown>) => ({
  version: 1,
  type,
  actor: 'travel-credential',
  recordedAt: '2026-12-02T08:00:00Z',
  hash: '',
  data,
});
const received = step('SubmissionReceived', {
  office: 'NL/SPL',
  direction: 'entry',
  declared: '2026-12-03T08:00Z',
  law: 'council-2025-11',
  keyId: 'NL-SPL-1',
  characters: 10,
  handleDigest: 'x',
  at: '2026-12-02T08:00Z',
  eraseBy: '2026-12-04T08:00Z',
});
const decided = step('DecisionRecorded', {
  decision: 'crossed',
  at: '2026-12-03T08:10Z',
  digest: 'x',
  eraseBy: '2026-12-04T08:10Z',
});

it('is nothing where nothing was received', () => {
  expect(recordOf([])).toBeNull();
  expect(recordOf([decided])).toBeNull();
});

it('says to whom it was sent, what was decided, and until when it is there', () => {
  expect(recordOf([received])).toEqual({
    office: 'NL/SPL',
    decision: null,
    eraseBy: parseMoment('2026-12-04T08:00Z'),
    erased: null,
  });
  expect(recordOf([received, decided, step('SomethingNew', { at: 3 })])).toMatchObject({
    decision: { decision: 'crossed', at: parseMoment('2026-12-03T08:10Z') },
    eraseBy: parseMoment('2026-12-04T08:10Z'),
  });
});

it('says when it was erased, and why', () => {
  const erased = step('SubmissionErased', {
    ground: 'withdrawn',
    at: '2026-12-02T09:00Z',
    eraseBy: '2026-12-04T08:00Z',
    items: 1,
  });
  expect(recordOf([received, erased])?.erased).toEqual({
    at: parseMoment('2026-12-02T09:00Z'),
    ground: 'withdrawn',
  });
});
