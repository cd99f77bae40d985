/** Distinguished names (RFC 5280, 4.1.2.4 and 7.1): read as they are, compared as issuers really write them. */
import {
  hexOf,
  isText,
  OID,
  oidName,
  oidOf,
  sequenceOf,
  setOf,
  textOf,
  type Element,
} from '../asn1/index.ts';

export interface NameAttribute {
  readonly oid: string;
  readonly value: string;
}

export interface Name {
  /** The encoding as it came. */
  readonly bytes: Uint8Array;
  readonly attributes: readonly NameAttribute[];
  /** The country in capitals, as written: two letters, three where the issuer takes them so; null without one. */
  readonly country: string | null;
}

export function nameOf(element: Element | undefined, what: string): Name {
  const attributes = sequenceOf(element, what).flatMap((relative) =>
    setOf(relative, `A part of ${what}`).map((attribute): NameAttribute => {
      const [type, value] = sequenceOf(attribute, `A part of ${what}`);
      const oid = oidOf(type, `A part of ${what}`);
      // A value of another kind still tells names apart.
      return {
        oid,
        value: value && !isText(value) ? hexOf(value.bytes) : textOf(value, `A part of ${what}`),
      };
    }),
  );
  const country = attributes
    .find(({ oid }) => oid === OID.countryName)
    ?.value.trim()
    .toUpperCase();
  return { bytes: element?.bytes ?? new Uint8Array(), attributes, country: country || null };
}

const keys = new WeakMap<Name, string>();

/**
 * A key by which names are the same: types of strings, capitals, spaces and the order of the parts do not count, since
 * signers of one state write the name of one issuer in several ways.
 */
export function nameKey(name: Name): string {
  let key = keys.get(name);
  if (key === undefined) {
    key = name.attributes
      .map(({ oid, value }) => `${oid}=${value.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()}`)
      .sort()
      .join('\n');
    keys.set(name, key);
  }
  return key;
}

export function sameName(a: Name, b: Name): boolean {
  return nameKey(a) === nameKey(b);
}

const SHORT: Readonly<Partial<Record<string, string>>> = {
  [OID.commonName]: 'CN',
  [OID.countryName]: 'C',
  [OID.organizationName]: 'O',
  [OID.organizationalUnitName]: 'OU',
  [OID.localityName]: 'L',
  [OID.stateOrProvinceName]: 'ST',
  [OID.domainComponent]: 'DC',
};

/** A name as people read it: `CN=csca-germany, OU=bsi, O=bund, C=DE`, the most particular part first. */
export function nameText(name: Name): string {
  return name.attributes
    .map(({ oid, value }) => `${SHORT[oid] ?? oidName(oid) ?? oid}=${value}`)
    .toReversed()
    .join(', ');
}
