/** Which curve a key is on: by its name, or by explicit parameters that must be those of a known curve (RFC 5480, 2.1.1). */
import { damaged, hexOf, oidOf, OID, sequenceOf, TAG, unsignedBytes, type Element } from '../asn1/index.ts';
import { CURVES, type Curve } from './reference/curves.ts';

export type { Curve } from './reference/curves.ts';

const BY_OID: ReadonlyMap<string, Curve> = new Map(CURVES.map((curve) => [curve.oid, curve]));
const BY_PRIME: ReadonlyMap<string, readonly Curve[]> = Map.groupBy(CURVES, ({ p }) => p);

export interface ReadCurve {
  /** Null when the curve is none that is known: nothing is then computed with its key. */
  readonly curve: Curve | null;
  readonly explicit: boolean;
}

/** The curve that the parameters of a key name or write out. */
export function curveOf(parameters: Element | undefined): ReadCurve {
  if (parameters?.tag === TAG.oid) {
    return { curve: BY_OID.get(oidOf(parameters, 'The curve')) ?? null, explicit: false };
  }
  return { curve: knownCurve(sequenceOf(parameters, 'The curve')), explicit: true };
}

/**
 * The known curve of which every parameter is the one written out: prime, coefficients, generator, order and cofactor.
 * A generator or an order of the signer's own choice would let anybody sign.
 */
function knownCurve([, field, curve, base, order, cofactor]: readonly Element[]): Curve | null {
  const [fieldType, prime] = sequenceOf(field, 'The field of the curve');
  if (oidOf(fieldType, 'The kind of field') !== OID.primeField) return null;
  const [a, b] = sequenceOf(curve, 'The coefficients of the curve');
  if (a?.tag !== TAG.octetString || b?.tag !== TAG.octetString || base?.tag !== TAG.octetString) {
    throw damaged('The curve is written out without its coefficients or its generator.', 'curve');
  }
  const p = hexOf(unsignedBytes(prime, 'The prime of the curve'));
  const padded = (bytes: Uint8Array): string =>
    hexOf(bytes)
      .replace(/^(00)+/, '')
      .padStart(p.length, '0');
  const n = padded(unsignedBytes(order, 'The order of the curve'));
  const h = cofactor?.tag === TAG.integer ? hexOf(unsignedBytes(cofactor, 'The cofactor')) : '01';
  const generator = hexOf(base.content);
  return (
    BY_PRIME.get(p)?.find(
      (known) =>
        known.a === padded(a.content) &&
        known.b === padded(b.content) &&
        known.n === n &&
        h === '01' &&
        sameGenerator(known, generator),
    ) ?? null
  );
}

/** Uncompressed, or compressed to its first coordinate and the parity of the second. */
function sameGenerator({ g, p }: Curve, written: string): boolean {
  if (written.startsWith('04')) return written === g;
  const odd = Number.parseInt(g.slice(-1), 16) % 2 === 1;
  return written === (odd ? '03' : '02') + g.slice(2, 2 + p.length);
}

/** Known curves of which a point is one, by their equation: for keys that name another curve than the one they are on. */
export function curvesThrough(point: Uint8Array): readonly Curve[] {
  const hex = hexOf(point);
  return CURVES.filter(({ p, a, b }) => {
    if (hex.length !== 2 + 2 * p.length || !hex.startsWith('04')) return false;
    const [prime, x, y] = [p, hex.slice(2, 2 + p.length), hex.slice(2 + p.length)].map((one) =>
      BigInt(`0x${one}`),
    );
    if (prime === undefined || x === undefined || y === undefined) return false;
    return (y * y - (x * x * x + BigInt(`0x${a}`) * x + BigInt(`0x${b}`))) % prime === 0n;
  });
}
