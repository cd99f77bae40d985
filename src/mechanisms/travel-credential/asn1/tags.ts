/** The identifier octets of universal types (X.690, 8.1.2; X.680, 8.4). */
export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  enumerated: 0x0a,
  utf8String: 0x0c,
  sequence: 0x30,
  set: 0x31,
  numericString: 0x12,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  visibleString: 0x1a,
  universalString: 0x1c,
  bmpString: 0x1e,
  constructedOctetString: 0x24,
} as const;

/** A context-specific tag: `[0]` constructed is `contextTag(0)`, `[0] IMPLICIT OCTET STRING` is `contextTag(0, false)`. */
export function contextTag(number: number, constructed = true): number {
  const form = constructed ? 0xa0 : 0x80;
  return number < 0x1f ? form | number : ((form | 0x1f) << 8) | number;
}
