import { call } from '@orpc/server';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '#kernel';
import { ANONYMOUS, loadPolicies, readFailure, type Context, type NamedFile } from '#procedure';
import { FAULTS } from '../credential/test-ca/index.ts';
import { travelCredential } from '../index.ts';
import { memoryStore } from '../trust/testing/memory-store.ts';

const { create, createFile, verify, demo } = travelCredential.procedures;

let context: Context;
/** The files of a demonstration, in base64 by their path. */
let world: ReadonlyMap<string, string>;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

beforeAll(async () => {
  context = {
    caller: ANONYMOUS,
    today: dayOf(2026, 11, 30),
    authorize: await loadPolicies([travelCredential]),
    // Nobody is trusted on record.
    store: () => Promise.resolve(memoryStore()),
  };
  const zip = await call(demo, {}, { context, path: ['demo'] });
  expect(zip.name).toBe('travel-credential-demo.zip');
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  world = new Map(Object.entries(files).map(([path, bytes]) => [path, base64(bytes)]));
}, 120_000);

function filesIn(folder: string, pattern: RegExp): NamedFile[] {
  return [...world].flatMap(([path, bytes]) => {
    const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '';
    return pattern.test(name) ? [{ name, bytes }] : [];
  });
}

interface Question {
  readonly sod: string;
  readonly dg: NamedFile[];
  readonly trust: NamedFile[];
  readonly face: 'same' | 'other' | 'not-compared';
  readonly at?: string;
  readonly language?: 'en' | 'nl';
}

const question = (folder: string): Question => ({
  sod: world.get(`${folder}/sod.bin`) ?? '',
  dg: filesIn(folder, /^dg\d+\.bin$/),
  trust: filesIn('trust', /./),
  face: 'same',
});

const make = (input: Question) => call(create, input, { context, path: ['create'] });
const makeFile = (input: Question) => call(createFile, input, { context, path: ['createFile'] });
const check = (input: { credential: string | null; trust?: NamedFile[]; at?: string }) =>
  call(verify, { ...input, credential: input.credential ?? '' }, { context, path: ['verify'] });

describe('a demonstration', () => {
  it('has a folder for what is genuine and for each fault, and says what to try', () => {
    const folders = new Set([...world.keys()].map((path) => path.split('/')[0]));
    expect(folders).toEqual(new Set(['README.txt', 'trust', 'lists', 'genuine', ...FAULTS]));
    expect(Buffer.from(world.get('README.txt') ?? '', 'base64').toString()).toContain(
      'travel-credential verify',
    );
  });
});

describe('a credential', () => {
  it('is made of the genuine passport, and verified', async () => {
    const made = await make(question('genuine'));
    expect(made).toMatchObject({ answer: 'yes', groups: [1, 2, 11, 14, 15], problems: [], missing: [] });
    const checked = await check({ credential: made.credential, trust: filesIn('trust', /./) });
    expect(checked).toMatchObject({
      answer: 'yes',
      type: 1,
      authentication: { level: 'trusted', signatureValid: true },
    });
    expect(checked.holder?.issuingState).toBe('UTO');
    const file = await makeFile(question('genuine'));
    expect(base64(new Uint8Array(await file.arrayBuffer()))).toBe(made.credential);
  });

  it.each(FAULTS)('is not made of the passport with %s', async (fault) => {
    const made = await make(question(fault));
    expect(made.answer).toBe(fault === 'unknown-csca' ? 'not-yet-known' : 'no');
    expect(made.credential).toBeNull();
    expect(made.reasons.at(-1)?.text).toContain('The document itself serves');
    const failed = await makeFile(question(fault)).catch(readFailure);
    expect(failed).toMatchObject({ kind: 'barred' });
  });

  it('waits for the faces to be compared, and says so in Dutch', async () => {
    const made = await make({ ...question('genuine'), face: 'not-compared', language: 'nl' });
    expect(made).toMatchObject({ answer: 'not-yet-known', missing: ['faceMatches'], credential: null });
    expect(made.reasons.map(({ text }) => text)).toContain(
      'Het gezicht is niet vergeleken met de foto op de chip',
    );
  });

  it('is open for whom nobody is trusted, and out of date ten years on', async () => {
    const { credential } = await make(question('genuine'));
    expect((await check({ credential })).authentication?.level).toBe('unknown-csca');
    const late = await check({ credential, trust: filesIn('trust', /./), at: '2036-06-01' });
    expect(late).toMatchObject({ answer: 'no', authentication: { level: 'expired' } });
  });

  it('is refused where the bytes are none, with the place', async () => {
    const checked = await check({ credential: base64(Uint8Array.of(0x30, 0x03, 1)) });
    expect(checked).toMatchObject({ answer: 'no', type: null, holder: null, authentication: null });
    expect(checked.reasons[0]?.text).toContain('This is no credential (byte');
  });

  it('is not made of a file that is not in base64, nor at no moment', async () => {
    const failure = await make({ ...question('genuine'), sod: '***' }).catch(readFailure);
    expect(failure).toMatchObject({ kind: 'invalid-input' });
    const when = await make({ ...question('genuine'), at: 'tomorrow' }).catch(readFailure);
    expect(when).toMatchObject({ kind: 'invalid-input' });
  });
});
