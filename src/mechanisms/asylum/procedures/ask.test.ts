/** The questionnaire as others ask it: what a list is made of, what was answered, and where a reading decides. */
import { call } from '@orpc/server';
import { expect, it } from 'vitest';
import { dayOf } from '#kernel';
import { ANONYMOUS, type Context } from '#procedure';
import { FACT_KINDS } from '../facts/index.ts';
import { askedFact } from '../outputs/asked-fact.ts';
import { FACT_WORDS } from '../words/facts/index.ts';
import { ask } from './ask.ts';

const context: Context = {
  caller: ANONYMOUS,
  today: dayOf(2026, 11, 30),
  authorize: async () => {},
  store: () => Promise.reject(new Error('The questionnaire keeps nothing.')),
};
const asked = (input: { facts: object; notKnown?: string[] }) =>
  call(ask, { sensitivity: false, ...input }, { context, path: ['asylum', 'ask'] });

it('says of every list what is asked of an item, each in words of both languages', () => {
  for (const [path, { form, fields }] of FACT_KINDS) {
    if (form !== 'list') continue;
    expect(fields?.length, path).toBeGreaterThan(0);
    const words = FACT_WORDS.get(path);
    expect(Object.keys(words?.items ?? {}), path).toEqual(fields?.map(({ key }) => key));
    for (const { key, options = [] } of fields ?? []) {
      expect(Object.keys(words?.itemOptions?.[key] ?? {}), `${path} ${key}`).toEqual(options);
    }
  }
});

it('knows what each field of an item takes', () => {
  const { items } = askedFact('responsibility.documents', 'nl');
  expect(items?.map(({ key, form }) => `${key} ${form}`)).toEqual([
    'kind choice',
    'issuer state',
    'onBehalfOf state',
    'visaType choice',
    'validFrom day',
    'validUntil day',
    'withdrawn yes-no',
    'withdrawnOn day',
    'fraudAfterIssue yes-no',
    'usedToEnter yes-no',
  ]);
  expect(items?.[0]).toMatchObject({
    say: 'Verblijfstitel of visum',
    options: [
      { value: 'residence-document', text: 'Verblijfstitel' },
      { value: 'visa', text: 'Visum' },
    ],
  });
  expect(askedFact('responsibility.diplomas', 'en').items?.[2]).toMatchObject({ form: 'number' });
});

it('gives back what was answered, step by step, in words', async () => {
  const { answered, wanted } = await asked({
    facts: {
      application: { lodgedOn: '2026-08-10' },
      responsibility: { family: [{ relation: 'spouse', state: 'SE' }] },
    },
    notKnown: ['application.madeOn'],
  });
  expect(answered.map(({ title, facts }) => [title, facts.map(({ path, said }) => [path, said])])).toEqual([
    [
      'The application',
      [
        ['application.madeOn', null],
        ['application.lodgedOn', '10 August 2026'],
      ],
    ],
    [
      'Ties with another state',
      [
        [
          'responsibility.family',
          'What this person is to the applicant: Spouse, The state where this person is: Sweden',
        ],
      ],
    ],
  ]);
  expect(wanted).toContain('application.registeredOn');
  expect(wanted).not.toContain('application.madeOn');
});

it('names a reading only where the other one would change something', async () => {
  const on = async (registeredOn: string) =>
    (await asked({ facts: { application: { registeredOn } } })).readings;
  expect(await on('2026-07-02')).toEqual([]);
  expect(await on('2026-07-01')).toEqual([
    {
      name: 'firstOfJuly2026',
      other: 'DUBLIN3',
      question: 'responsibility-law',
      title: 'Which act says which state is responsible?',
      text: 'Dublin III, Regulation (EU) No 604/2013',
    },
  ]);
});
