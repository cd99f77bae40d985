import { compactDecrypt, exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { publicKeySchema } from './events.ts';
import { readMessage, writeMessage } from './message.ts';
import { parseMoment } from './moment.ts';
import {
  bindingDigest,
  handleDigest,
  headOf,
  KEY_AGREEMENT,
  seal,
  type Binding,
  type PublicKey,
} from './seal.ts';

const binding: Binding = {
  submission: '3f0c8f1e-3f5f-4d0c-9d0a-0d7d0a7f3c11',
  office: 'NL/SPL',
  direction: 'entry',
  declared: parseMoment('2026-12-03T08:00Z'),
  law: 'council-2025-11',
};
let publicKey: PublicKey;
let privateKey: CryptoKey;
beforeAll(async () => {
  const pair = await generateKeyPair(KEY_AGREEMENT, { crv: 'P-256', extractable: true });
  privateKey = pair.privateKey;
  publicKey = publicKeySchema.parse(await exportJWK(pair.publicKey));
});

describe('a sealed message', () => {
  it('opens with the key it was sealed to, and with no other', async () => {
    const sealed = await seal('geheim', binding, { keyId: 'k', publicKey });
    const { plaintext } = await compactDecrypt(sealed, privateKey);
    expect(new TextDecoder().decode(plaintext)).toBe('geheim');
    const other = await generateKeyPair(KEY_AGREEMENT, { crv: 'P-256' });
    await expect(compactDecrypt(sealed, other.privateKey)).rejects.toThrow();
  });

  it('names key, submission and what it is for in a head that nobody can change', async () => {
    const sealed = await seal('geheim', binding, { keyId: 'k', publicKey });
    expect(headOf(sealed)).toEqual({
      keyId: 'k',
      submission: binding.submission,
      binding: await bindingDigest(binding),
    });
    const [head = '', ...rest] = sealed.split('.');
    const changed = Buffer.from(head, 'base64url')
      .toString()
      .replace(binding.submission, binding.submission.replace('3', '4'));
    const forged = [Buffer.from(changed).toString('base64url'), ...rest].join('.');
    expect(headOf(forged).submission).not.toBe(binding.submission);
    await expect(compactDecrypt(forged, privateKey)).rejects.toThrow();
  });

  it('never looks the same twice, and tells nothing of what is in it', async () => {
    const one = await seal('geheim', binding, { keyId: 'k', publicKey });
    const two = await seal('geheim', binding, { keyId: 'k', publicKey });
    expect(one.split('.').slice(1)).not.toEqual(two.split('.').slice(1));
    expect(Buffer.from(one, 'base64').toString()).not.toContain('geheim');
  });
});

describe('what a message is for', () => {
  it.each<Partial<Binding>>([
    { submission: '00000000-0000-4000-8000-000000000000' },
    { office: 'DE/FRA' },
    { direction: 'exit' },
    { declared: parseMoment('2026-12-03T08:01Z') },
    { law: 'commission-2024' },
  ])('has another digest with %j', async (change) => {
    expect(await bindingDigest({ ...binding, ...change })).not.toBe(await bindingDigest(binding));
  });

  it('is kept apart from the digest of a handle', async () => {
    expect(await handleDigest('x')).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(await handleDigest('x')).not.toBe(await handleDigest('y'));
  });
});

describe('what is in a message', () => {
  const declared = { route: [{ from: 'US', to: 'NL', day: '2026-12-03' }] };
  it('is read back as it was written', () => {
    const text = writeMessage({ version: 1, credential: 'AAAA', declared });
    expect(readMessage(text)).toMatchObject({
      credential: 'AAAA',
      declared: { purpose: null, familyMember: false },
    });
  });

  it.each([
    ['no JSON', 'ERIKSSON'],
    ['another version', JSON.stringify({ version: 2, credential: 'AAAA', declared })],
    ['no route', JSON.stringify({ version: 1, credential: 'AAAA', declared: { route: [] } })],
    [
      'a field that nobody asked for',
      JSON.stringify({ version: 1, credential: 'AAAA', declared, name: 'ERIKSSON' }),
    ],
    [
      'a day that does not exist',
      JSON.stringify({
        version: 1,
        credential: 'AAAA',
        declared: { route: [{ from: 'US', to: 'NL', day: '2026-02-30' }] },
      }),
    ],
  ])('is refused with %s, without a word of it', (_, text) => {
    let refused: unknown;
    try {
      readMessage(text);
    } catch (error) {
      refused = error;
    }
    expect(refused).toMatchObject({ kind: 'damaged' });
    expect(JSON.stringify(refused) + String(refused)).not.toContain('ERIKSSON');
  });
});
