import { createECDH, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { der, innerElement, readElement } from '../asn1/index.ts';
import { curveOf, curvesThrough } from './curve.ts';
import { nodeCryptography } from './node-cryptography.ts';
import { publicKeyOf } from './public-key.ts';
import { CURVES, type Curve } from './reference/curves.ts';

const bytes = (hex: string): Uint8Array => Buffer.from(hex, 'hex');

/** ECParameters written out (RFC 3279, 2.3.5), with one part changed where a test wants it so. */
function explicitParameters(curve: Curve, change: Partial<Curve> & { cofactor?: number } = {}): Uint8Array {
  const { p, a, b, g, n, cofactor = 1 } = { ...curve, ...change };
  return der.sequence(
    der.integer(1),
    der.sequence(der.oid('1.2.840.10045.1.1'), der.integer(bytes(p))),
    der.sequence(der.octetString(bytes(a)), der.octetString(bytes(b))),
    der.octetString(bytes(g)),
    der.integer(bytes(n)),
    der.integer(cofactor),
  );
}
const read = (parameters: Uint8Array) => curveOf(readElement(parameters));

describe.each(CURVES)('$name', (curve) => {
  it('is known by its name, and by its parameters written out', () => {
    expect(read(der.oid(curve.oid))).toEqual({ curve, explicit: false });
    expect(read(explicitParameters(curve))).toEqual({ curve, explicit: true });
  });

  it('is the curve that OpenSSL knows by that name: its points lie on ours', () => {
    const point = createECDH(curve.openssl).generateKeys();
    expect(curvesThrough(point)).toContain(curve);
    expect(curvesThrough(bytes(curve.g))).toContain(curve);
  });

  it('is told by its generator in compressed form', () => {
    const odd = Number.parseInt(curve.g.slice(-1), 16) % 2 === 1;
    const compressed = (odd ? '03' : '02') + curve.g.slice(2, 2 + curve.p.length);
    expect(read(explicitParameters(curve, { g: compressed })).curve).toEqual(curve);
  });

  it.each([
    ['another generator', { g: curve.g.slice(0, -2) + (curve.g.endsWith('00') ? '01' : '00') }],
    ['another order', { n: curve.p }],
    ['another coefficient', { b: curve.a }],
    ['another cofactor', { cofactor: 2 }],
    ['another prime', { p: curve.n }],
  ])('is not what has %s: nothing is computed on it', (_, change) => {
    expect(read(explicitParameters(curve, change)).curve).toBeNull();
  });

  it('verifies with a key whose curve is written out, and not under a changed one', () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: curve.openssl });
    const data = bytes('0102');
    const signature = sign('sha256', data, privateKey);
    const point = innerElement(publicKey.export({ type: 'spki', format: 'der' }), 'key').children[1];
    if (!point) throw new Error('The key has no point.');
    const keyWith = (parameters: Uint8Array) =>
      publicKeyOf(
        readElement(
          der.sequence(der.sequence(der.oid('1.2.840.10045.2.1'), parameters), point.bytes.slice()),
        ),
        'key',
      );
    const scheme = { kind: 'ecdsa', digest: 'sha256', encoding: 'der' } as const;
    expect(nodeCryptography.verify(scheme, keyWith(explicitParameters(curve)), data, signature)).toEqual({
      valid: true,
      deviations: [],
    });
    expect(
      nodeCryptography.verify(scheme, keyWith(explicitParameters(curve, { n: curve.p })), data, signature),
    ).toEqual({ valid: null, why: 'unknown-curve' });
  });
});

describe('a key that declares another curve than it is on', () => {
  it('is tried on the known curve through its point, and that is noted', () => {
    const [declared, actual] = ['P-256', 'brainpoolP256r1'].map((name) =>
      CURVES.find((curve) => curve.name === name),
    );
    if (!declared || !actual) throw new Error('A curve is missing.');
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: actual.openssl });
    const data = bytes('0102');
    const point = innerElement(publicKey.export({ type: 'spki', format: 'der' }), 'key').children[1]?.content;
    const key = {
      kind: 'ec',
      curve: declared,
      explicit: true,
      point: point?.subarray(1) ?? bytes(''),
    } as const;
    const scheme = { kind: 'ecdsa', digest: 'sha256', encoding: 'der' } as const;
    expect(nodeCryptography.verify(scheme, key, data, sign('sha256', data, privateKey))).toEqual({
      valid: true,
      deviations: ['key-on-another-curve'],
    });
    expect(
      nodeCryptography.verify(scheme, key, bytes('03'), sign('sha256', data, privateKey)).valid,
    ).not.toBe(true);
  });
});
