import { createHash, generateKeyPairSync } from 'node:crypto';
import { call } from '@orpc/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { ANONYMOUS, today, type Context } from '#procedure';
import { aesCmac, padded } from '../authentication/message-authentication.ts';
import { makeWorld, type World } from '../credential/test-ca/index.ts';
import { memoryStore } from '../trust/testing/memory-store.ts';
import { trustProcedures } from '../trust/procedures/index.ts';
import { checkOnRecord } from './check-credential.ts';
import { create } from './create-credential.ts';
import { verifyDocument } from './verify-document.ts';

const AT = Date.UTC(2026, 10, 30, 12);
const base64 = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('base64');

let world: World;
let context: Context;
beforeAll(async () => {
  world = await makeWorld({ at: AT, states: [{ csca: 'p256-sha256', signer: 'p256-sha256' }] });
  const store = memoryStore();
  context = {
    caller: { ...ANONYMOUS, role: 'administrator', identity: { means: 'operator' } },
    today: today(),
    authorize: () => Promise.resolve(),
    store: () => Promise.resolve(store),
  };
});

function question() {
  const [document] = world.documents;
  const [state] = world.states;
  if (!document || !state) throw new Error('The world is empty.');
  const dg = [...document.files.dataGroups].map(([number, bytes]) => ({
    name: String(number),
    bytes: base64(bytes),
  }));
  return {
    sod: base64(document.files.sod),
    dg,
    at: '2026-11-30',
    trust: [{ name: 'csca.cer', bytes: base64(state.csca) }],
    csca: state.csca,
  };
}

describe('a document that is verified', () => {
  it('rests on the files that come along, and says so', async () => {
    const { csca: _, ...input } = question();
    expect(await call(verifyDocument, input, { context })).toMatchObject({
      level: 'trusted',
      answer: 'yes',
      signatureValid: true,
      revocation: 'unknown',
      trust: { version: null, certificates: 1 },
      problems: [],
    });
  });

  it('rests on the trust on record where no files come along: not yet known at first, trusted after an import', async () => {
    const { csca, trust: _, ...input } = question();
    expect(await call(verifyDocument, input, { context })).toMatchObject({
      level: 'unknown-csca',
      answer: 'not-yet-known',
      missing: ['trust.UT'],
      trust: { version: 0, certificates: 0 },
    });
    await call(trustProcedures.import, { name: 'csca.cer', file: base64(csca) }, { context });
    const found = await call(verifyDocument, { ...input, language: 'nl' }, { context });
    expect(found).toMatchObject({ level: 'trusted', trust: { certificates: 1 } });
    expect(found.trust.version).toBeGreaterThan(0);
    expect(found.sentence).toBe(
      'Het document is echt: het is zoals het is afgegeven, door een autoriteit die wordt vertrouwd',
    );
  });

  it('and the credential that is made of it is trusted by an authority that opens it', async () => {
    const { csca: _, ...input } = question();
    const dg = input.dg.filter(({ name }) => ['1', '2', '14'].includes(name));
    const made = await call(create, { ...input, dg, face: 'same' }, { context });
    expect(made.answer).toBe('yes');
    const bytes = Buffer.from(made.credential ?? '', 'base64');
    const checked = await checkOnRecord(bytes, new Date(AT), await context.store());
    expect(checked).toMatchObject({
      level: 'trusted',
      signatureValid: true,
      holder: { issuingState: 'UTO' },
    });
    expect(checked.portrait?.mediaType).toBe('image/jpeg');
    const changed = Uint8Array.from(bytes, (octet, at) => (at === bytes.length - 20 ? octet ^ 1 : octet));
    expect((await checkOnRecord(changed, new Date(AT), await context.store())).level).not.toBe('trusted');
  });

  it('says whether its chip answered a challenge as only it can', async () => {
    const { csca: _, ...input } = question();
    const [document] = world.documents;
    const challenge = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
    const hex = (octets: Uint8Array | null | undefined): string => Buffer.from(octets ?? []).toString('hex');
    const asked = { ...input, challenge: hex(challenge), response: hex(document?.chip.answer(challenge)) };
    expect(await call(verifyDocument, asked, { context })).toMatchObject({
      answer: 'yes',
      chipGenuine: true,
    });
    const copied = { ...asked, challenge: hex(challenge.toReversed()) };
    expect(await call(verifyDocument, copied, { context })).toMatchObject({
      level: 'trusted',
      answer: 'no',
      chipGenuine: false,
    });
    expect(await call(verifyDocument, input, { context })).toMatchObject({ chipGenuine: null });
    const { response: __, ...unanswered } = asked;
    await expect(call(verifyDocument, unanswered, { context })).rejects.toThrow('cannot be looked at');
    const keyless = { ...asked, dg: asked.dg.filter(({ name }) => name !== '15') };
    await expect(call(verifyDocument, keyless, { context })).rejects.toThrow('cannot be looked at');
  });

  it('says whether its chip answered under the key that it agreed on, as only it can', async () => {
    const { csca: _, ...input } = question();
    const [document] = world.documents;
    const reader = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    const { d = '' } = reader.privateKey.export({ format: 'jwk' });
    const secret = document?.chip.agree(
      new Uint8Array(reader.publicKey.export({ format: 'der', type: 'spki' })),
    );
    const key = createHash('sha1')
      .update(secret ?? '')
      .update(Uint8Array.of(0, 0, 0, 2))
      .digest()
      .subarray(0, 16);
    const [counter, objects] = [Buffer.alloc(16, 1), Buffer.from('99029000', 'hex')];
    const code = aesCmac(key, padded(Buffer.concat([counter, objects]), 16)).subarray(0, 8);
    const transcript = {
      readerPrivateKey: Buffer.from(d, 'base64url').toString('hex'),
      sequenceCounter: counter.toString('hex'),
      protectedObjects: objects.toString('hex'),
      code: Buffer.from(code).toString('hex'),
    };
    const asked = (change: object = {}) => ({
      ...input,
      chipAuthentication: JSON.stringify({ ...transcript, ...change }),
    });
    expect(await call(verifyDocument, asked(), { context })).toMatchObject({
      answer: 'yes',
      chipGenuine: true,
    });
    expect(await call(verifyDocument, asked({ code: '0000000000000000' }), { context })).toMatchObject({
      level: 'trusted',
      answer: 'no',
      chipGenuine: false,
    });
    await expect(call(verifyDocument, asked({ code: 'x' }), { context })).rejects.toThrow('not of its form');
    await expect(call(verifyDocument, asked({ keyId: 9 }), { context })).rejects.toThrow('no key');
  });

  it.each([
    ['a security object that is empty', { sod: '' }, 'not in base64'],
    ['a day that there is not', { at: '2026-02-30' }, 'is no day'],
    [
      'a data group that is given twice',
      { dg: [0, 0].map(() => ({ name: '1', bytes: 'YQA=' })) },
      'is given twice',
    ],
    ['a data group of no number', { dg: [{ name: 'face', bytes: 'MAA=' }] }, 'which data group'],
  ])('is refused with %s', async (_, change, sentence) => {
    const { csca: __, ...input } = question();
    await expect(call(verifyDocument, { ...input, ...change }, { context })).rejects.toThrow(sentence);
  });

  it('leaves out a trust file that is none, and says why', async () => {
    const { csca: _, ...input } = question();
    const trust = [...input.trust, { name: 'letter.txt', bytes: base64(Buffer.from('Dear Sir')) }];
    const found = await call(verifyDocument, { ...input, trust }, { context });
    expect(found).toMatchObject({ level: 'trusted', problems: [{ file: 'letter.txt' }] });
  });
});
