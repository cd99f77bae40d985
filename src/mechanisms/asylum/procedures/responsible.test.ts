import { call } from '@orpc/server';
import { describe, expect, it } from 'vitest';
import { parseDay } from '#kernel';
import { ANONYMOUS, type Context } from '#procedure';
import { deadlines } from './deadlines.ts';
import { responsible } from './responsible.ts';

const context: Context = {
  caller: ANONYMOUS,
  today: parseDay('2026-11-02'),
  authorize: () => Promise.resolve(),
  store: () => Promise.reject(new Error('No question about given facts opens the store.')),
};

type Given = Readonly<Record<string, unknown>>;
interface Asked {
  readonly asOf?: string;
  readonly absent?: 'unknown' | 'no';
  readonly language?: 'en' | 'nl';
}
const input = (facts: Given, asked: Asked = {}) => ({ facts, holidays: 'none', ...asked }) as never;
const questions = async (facts: Given, asked?: Asked) =>
  (await call(responsible, input(facts, asked), { context })).questions;
const outcomes = async (facts: Given, asked?: Asked) =>
  Object.fromEntries((await questions(facts, asked)).map(({ name, outcome }) => [name, outcome]));
const limits = async (facts: Given, asked?: Asked) =>
  (await call(deadlines, input(facts, asked), { context })).limits;
const dates = async (facts: Given, asked?: Asked) =>
  Object.fromEntries((await limits(facts, asked)).map(({ code, date }) => [code, date]));

/** Registered in Austria on 10 August 2026; with `absent: no` nothing else is so. */
const CASE = {
  application: { state: 'AT', madeOn: '2026-08-10', registeredOn: '2026-08-10', lodgedOn: '2026-08-10' },
  applicant: { minor: false },
  responsibility: { presentIn: 'AT', firstEntryState: 'AT' },
};
const EARLIER = {
  ...CASE,
  application: { state: 'DE', registeredOn: '2026-03-16', lodgedOn: '2026-03-16' },
};
const with_ = (facts: Given, more: Readonly<Record<string, Given>>): Given => ({
  ...facts,
  ...Object.fromEntries(
    Object.entries(more).map(([topic, one]) => [topic, { ...(facts[topic] as Given), ...one }]),
  ),
});
const NO: Asked = { absent: 'no' };

const spouse = {
  relation: 'spouse',
  state: 'SE',
  formed: 'before-arrival',
  status: 'beneficiary',
  wish: true,
};

describe('which state is responsible', () => {
  it('is said in a sentence with the criterion, in English and in Dutch', async () => {
    const facts = with_(CASE, { responsibility: { family: [spouse] } });
    const said = async (language: 'en' | 'nl') =>
      (await questions(facts, { ...NO, language })).find(({ name }) => name === 'responsible')?.text;
    expect(await said('en')).toBe('Sweden: a family member has protection or long-term residence there, Art. 26(1) AMMR');
    expect(await said('nl')).toBe('Zweden: een gezinslid geniet daar bescherming of is er langdurig ingezetene, art. 26, lid 1, AMMR');
  }); // prettier-ignore

  it('asks nothing of requests, transfers, shifts and offsets of which nothing is known', async () => {
    const names = (await questions(CASE)).map(({ name }) => name);
    expect(names).toEqual(['responsibility-law', 'where-to-apply', 'responsible']);
    expect(await questions(CASE, NO)).toHaveLength(3);
  });

  it.each<[string, Given, string, string]>([
    ['AMMR: a crossing counts for twenty months, to the day', with_(CASE, { responsibility: { entries: [{ how: 'irregular-crossing', state: 'IT', on: '2024-12-10' }] } }), 'IT', 'Art. 33(1) AMMR'],
    ['AMMR: a day longer ago it does not', with_(CASE, { responsibility: { entries: [{ how: 'irregular-crossing', state: 'IT', on: '2024-12-09' }] } }), 'AT', 'Art. 16(2) AMMR'],
    ['Dublin III: a crossing counts for twelve months, to the day', with_(EARLIER, { responsibility: { entries: [{ how: 'irregular-crossing', state: 'IT', on: '2025-03-16' }] } }), 'IT', 'Art. 13(1) Dublin III'],
    ['Dublin III: a day longer ago it does not', with_(EARLIER, { responsibility: { entries: [{ how: 'irregular-crossing', state: 'IT', on: '2025-03-15' }] } }), 'DE', 'Art. 3(2) Dublin III'],
  ])('%s', async (_, facts, state, cited) => {
    const found = (await questions(facts, NO)).find(({ name }) => name === 'responsible');
    expect(found?.outcome).toBe(state);
    expect(found?.text).toContain(cited);
  }); // prettier-ignore

  it('does not say where to apply under Dublin III', async () => {
    expect(Object.keys(await outcomes(EARLIER, NO))).toEqual(['responsibility-law', 'responsible']);
  });

  it('names what is missing as it is asked for, under either act', async () => {
    const missing = async (facts: Given) =>
      (await questions(facts)).find(({ name }) => name === 'responsible')?.determination.missing[0]?.path;
    expect(await missing(CASE)).toBe('responsibility.securityThreat');
    expect(await missing(with_(EARLIER, { applicant: { unaccompanied: false } }))).toBe('responsibility.dependants');
    expect(await missing({})).toBe('application.registeredOn');
  }); // prettier-ignore
});

describe('the steps between two states', () => {
  const REQUESTED = with_(CASE, {
    responsibility: { entries: [{ how: 'irregular-crossing', state: 'IT', on: '2026-08-01' }] },
    transfer: {
      kind: 'take-charge',
      hit: 'eurodac',
      hitOn: '2026-08-11',
      requestSent: true,
      requestSentOn: '2026-09-10',
      requestReceivedOn: '2026-09-10',
    },
  });

  it.each<[string, Given, Asked, Readonly<Record<string, string>>]>([
    ['a request on a hit is answered within two weeks, so that it is pending on the last day', REQUESTED, { asOf: '2026-09-24' }, { 'take-charge': 'awaiting-reply' }],
    ['a day later silence has accepted it, and the transfer is next', REQUESTED, { asOf: '2026-09-25' }, { 'take-charge': 'accepted-by-silence', transfer: 'to-be-carried-out' }],
    ['on the last day of the six months it may still be carried out', REQUESTED, { asOf: '2027-03-24' }, { transfer: 'to-be-carried-out' }],
    ['a day later the transferring state is responsible', REQUESTED, { asOf: '2027-03-25' }, { transfer: 'shifted' }],
    ['sent a day too late, the state of registration is', with_(REQUESTED, { transfer: { requestSentOn: '2026-09-12', requestReceivedOn: '2026-09-12' } }), { asOf: '2026-10-01' }, { 'take-charge': 'own-responsibility' }],
    ['that a notification came late changes nothing', with_(REQUESTED, { transfer: { kind: 'take-back', requestSentOn: '2026-10-12', requestReceivedOn: '2026-10-12' } }), { asOf: '2026-10-27' }, { 'take-back': 'confirmed-by-silence', transfer: 'to-be-carried-out' }],
    ['a plea of the wrong criterion is not looked at', with_(REQUESTED, { transfer: { plea: 'other-criteria' } }), { asOf: '2026-09-24' }, { 'transfer-plea': 'outside-scope' }],
    ['nine months outside end the responsibility', with_(CASE, { responsibility: { leftTerritory: true, leftOn: '2026-10-01' } }), { asOf: '2027-07-01' }, { 'responsibility-since': 'ceased' }],
    ['a day less does not', with_(CASE, { responsibility: { leftTerritory: true, leftOn: '2026-10-01' } }), { asOf: '2027-06-30' }, { 'responsibility-since': 'stays' }],
    ['an offset is possible in the two months', with_(CASE, { responsibility: { criterion: '33' } }), { asOf: '2026-10-12' }, { offset: 'possible' }],
    ['and not after them', with_(CASE, { responsibility: { criterion: '33' } }), { asOf: '2026-10-13' }, { offset: 'not-possible' }],
    ['under Dublin III any plea is looked at', with_(EARLIER, { transfer: { kind: 'take-charge', plea: 'other-criteria' } }), { asOf: '2026-05-01' }, { 'transfer-plea': 'within-scope' }],
    ['under Dublin III a request without a hit is in time for three months', with_(EARLIER, { transfer: { kind: 'take-charge', hit: 'none', hitOn: '2026-03-20' } }), { asOf: '2026-06-16' }, { 'take-charge': 'may-still-request' }],
    ['and too late a day after', with_(EARLIER, { transfer: { kind: 'take-charge', hit: 'none', hitOn: '2026-03-20' } }), { asOf: '2026-06-17' }, { 'take-charge': 'own-responsibility' }],
    ['under Dublin III three months outside suffice', with_(EARLIER, { responsibility: { leftTerritory: true, leftOn: '2026-04-01' } }), { asOf: '2026-07-01' }, { 'responsibility-since': 'ceased' }],
  ])('%s', async (_, facts, asked, expected) => {
    expect(await outcomes(facts, { ...NO, ...asked })).toMatchObject(expected);
  }); // prettier-ignore

  it('asks whether it is to take charge or to take back where that was not said', async () => {
    const asked = await questions(with_(CASE, { transfer: { requestSent: true } }));
    const found = asked.find(({ name }) => name === 'take-charge');
    expect(found?.determination.missing.map(({ path }) => path)).toEqual(['transfer.kind']);
    expect(found?.determination.missing[0]?.text).toMatch(/take charge/);
  });
});

describe('the time limits of a case', () => {
  const ENTERED = with_(CASE, {
    responsibility: { entries: [{ how: 'irregular-crossing', state: 'IT', on: '2026-08-01' }] },
  });

  it('have the request that is next where the criteria name another state', async () => {
    const found = await limits(ENTERED, { ...NO, asOf: '2026-09-01' });
    expect(found.find(({ code }) => code === 'transfer.request')).toMatchObject({
      date: '2026-10-12',
      daysLeft: 41,
      takenOn: null,
      from: { path: 'application.registeredOn', day: '2026-08-10' },
      length: '2 months',
      citation: 'Art. 39(1) AMMR',
      consequence: 'The state of registration is responsible itself',
    });
  });

  it('have none between states where nothing points to another', async () => {
    const codes = Object.keys(await dates(CASE, { ...NO, asOf: '2026-09-01' }));
    expect(codes.filter((code) => code.startsWith('transfer.'))).toEqual([]);
  });

  it('have each step as it comes up, and on which day it was taken', async () => {
    const sent = with_(ENTERED, {
      transfer: { kind: 'take-charge', hit: 'eurodac', hitOn: '2026-08-11', requestSent: true, requestSentOn: '2026-09-10', requestReceivedOn: '2026-09-10' },
    });
    const pending = await limits(sent, { ...NO, asOf: '2026-09-20' });
    expect(pending.find(({ code }) => code === 'transfer.request')).toMatchObject({ date: '2026-09-11', takenOn: '2026-09-10', daysLeft: null });
    expect(pending.find(({ code }) => code === 'transfer.reply')).toMatchObject({ date: '2026-09-24', daysLeft: 4, consequence: 'Silence is acceptance' });
    expect(pending.map(({ code }) => code)).not.toContain('transfer.transfer');
    expect(await dates(sent, { ...NO, asOf: '2026-09-25' })).toMatchObject({ 'transfer.decision': '2026-10-08', 'transfer.transfer': '2027-03-24' });
    const absconded = with_(sent, { transfer: { hindrance: 'absconded', hindranceReported: true, hindranceReportedOn: '2027-01-04' } });
    expect((await limits(absconded, { ...NO, asOf: '2027-04-01' })).find(({ code }) => code === 'transfer.transfer')).toMatchObject({ date: '2030-01-04', length: '3 years' });
  }); // prettier-ignore

  it('have those of Dublin III for what was registered before', async () => {
    const earlier = with_(EARLIER, { responsibility: { entries: [{ how: 'irregular-crossing', state: 'IT', on: '2025-09-01' }] } });
    expect(await dates(earlier, { ...NO, asOf: '2026-04-01' })).toMatchObject({ 'dublin.request': '2026-06-16' });
  }); // prettier-ignore

  it('have registration, lodging and decision, the earliest first', async () => {
    const found = await limits(CASE, { ...NO, asOf: '2026-09-01' });
    const ends = found.map(({ date }) => date);
    expect(ends).toEqual(ends.toSorted());
    expect(await dates(CASE, { ...NO, asOf: '2026-09-01' })).toMatchObject({
      'limits.registration': '2026-08-17',
      'limits.lodging': '2026-08-31',
      'limits.decision': '2027-02-10',
    });
    expect(found.find(({ code }) => code === 'limits.decision')?.extendableTo).toBe('2027-08-10');
  });

  it('have the border procedure where it must be applied, and the appeal once there is a decision', async () => {
    const border = with_(CASE, {
      applicant: { nationality: 'BGD' },
      arrival: { how: 'unauthorised-crossing', on: '2026-08-10' },
      examination: { misled: true },
      border: { receptionSupport: true, proceduralSupport: true, detentionConditions: true },
      remedy: { outcome: 'unfounded', notifiedOn: '2026-09-30', border: true, groundsPresent: true },
    });
    const found = await limits(border, { ...NO, asOf: '2026-10-01' });
    expect(Object.fromEntries(found.map(({ code, date }) => [code, date]))).toMatchObject({
      'border.lodging': '2026-08-17',
      'border.end': '2026-11-02',
      'remedy.appeal': '2026-10-05',
    });
    expect(found.find(({ code }) => code === 'remedy.appeal')?.extendableTo).toBe('2026-10-12');
    for (const { code, text, consequence } of found) {
      expect(text, code).not.toBe(code);
      expect(consequence ?? '', code).not.toMatch(/missed$/);
    }
  });

  it('speak Dutch', async () => {
    const [first] = await limits(CASE, { ...NO, language: 'nl' });
    expect(first).toMatchObject({ text: 'Het verzoek is geregistreerd', length: '5 dagen' });
  });

  it('are there without dates where the first day is not known', async () => {
    const found = await limits({ application: { state: 'AT' } });
    expect(found.every(({ date, daysLeft }) => date === null && daysLeft === null)).toBe(true);
  });
});
