import { describe, expect, it } from 'vitest';
import { keyFor, newKey, openWallet, sealWallet } from './sealed-wallet.ts';
import { EMPTY_WALLET, withSubmission, type KeptSubmission, type Wallet } from './wallet.ts';

const SENT: KeptSubmission = {
  submission: '6f0d4b1e-8d3b-4c55-9a53-1f5f3e0b8a11',
  handle: 'a secret that stays on the device, long enough',
  state: 'NL',
  point: 'SPL',
  name: 'Schiphol',
  direction: 'entry',
  declared: '2026-12-03T08:00Z',
  law: 'council-2025-11',
  consentAt: '2026-12-02T08:00Z',
  sealed: null,
  erasedAt: null,
};
const WALLET: Wallet = {
  version: 1,
  credential: {
    der: btoa('ERIKSSON'),
    madeAt: '2026-12-01T08:00Z',
    demonstration: true,
    comparedAt: '2026-12-01T08:00Z',
  },
  submissions: [SENT],
};

describe('a wallet on the device', () => {
  it('opens with its passphrase, however the keyboard writes its letters', async () => {
    const sealed = await sealWallet(WALLET, await newKey('Zoë en de zee'));
    expect(await openWallet(sealed, await keyFor('Zoe\u0308 en de zee', sealed))).toEqual(WALLET);
  });

  it('does not open with another passphrase, nor where a bit was changed', async () => {
    const key = await newKey('zeven blauwe fietsen');
    const sealed = await sealWallet(WALLET, key);
    expect(await openWallet(sealed, await keyFor('zeven blauwe fiets', sealed))).toBeNull();
    const changed = new Uint8Array(sealed.sealed.slice(0));
    changed.set([(changed[7] ?? 0) ^ 1], 7);
    expect(await openWallet({ ...sealed, sealed: changed.buffer }, key)).toBeNull();
  });

  it('tells nothing of what is in it, and lies there differently each time', async () => {
    const key = await newKey('zeven blauwe fietsen');
    const [one, other] = [await sealWallet(WALLET, key), await sealWallet(WALLET, key)];
    const text = new TextDecoder('latin1').decode(one.sealed);
    for (const word of ['RVJJS1NTT04', 'Schiphol', SENT.handle]) expect(text).not.toContain(word);
    expect(new Uint8Array(one.sealed)).not.toEqual(new Uint8Array(other.sealed));
  });

  it('has a key that cannot be taken out', async () => {
    const { key } = await newKey('zeven blauwe fietsen');
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow('not extractable');
  });
});

describe('what was sent', () => {
  it('stands with the newest first, and each of it once', () => {
    const later = { ...SENT, submission: '0e2f6b9a-5b6c-4a57-8a52-2e1d9c4b7f22' };
    const both = withSubmission(withSubmission(EMPTY_WALLET, SENT), later);
    expect(both.submissions).toEqual([later, SENT]);
    const known = { ...SENT, erasedAt: '2026-12-04T08:00Z' };
    expect(withSubmission(both, known).submissions).toEqual([later, known]);
  });
});
