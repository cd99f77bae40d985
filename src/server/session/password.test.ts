import { describe, expect, it } from 'vitest';
import { hashPassword, isOutdated, verifyPassword } from './password.ts';

const QUICK = { ln: 10, r: 8, p: 1 };

describe('a kept password', () => {
  it('is known again, and no other; the same one twice is kept differently', async () => {
    const hash = await hashPassword('zeven blauwe fietsen', QUICK);
    expect(await verifyPassword('zeven blauwe fietsen', hash)).toBe(true);
    expect(await verifyPassword('zeven blauwe fietser', hash)).toBe(false);
    expect(await hashPassword('zeven blauwe fietsen', QUICK)).not.toBe(hash);
    expect(hash).not.toContain('fietsen');
  });

  it('is one however the keyboard composes its letters', async () => {
    const hash = await hashPassword('caf\u00E9 \u{1F6B2} \u00FC', QUICK);
    expect(await verifyPassword('cafe\u0301 \u{1F6B2} u\u0308', hash)).toBe(true);
  });

  it('says with which cost it was made, and whether that is enough today', async () => {
    expect(isOutdated(await hashPassword('x', QUICK))).toBe(true);
    expect(isOutdated(await hashPassword('x'))).toBe(false);
  });

  it('is never matched by a hash that is none, nor by none at all', async () => {
    expect(await verifyPassword('x', 'x')).toBe(false);
    expect(await verifyPassword('x', undefined)).toBe(false);
  });
});
