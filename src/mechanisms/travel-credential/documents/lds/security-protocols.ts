/** What a chip can do, by object identifier (Doc 9303-11, 9.2; BSI TR-03110-3, A.1). */

export type Protocol =
  | 'chip-authentication'
  | 'chip-authentication-key'
  | 'pace'
  | 'active-authentication'
  | 'terminal-authentication'
  | 'other';

const BSI = '0.4.0.127.0.7.2.2';

const CIPHERS = ['3DES-CBC-CBC', 'AES-CBC-CMAC-128', 'AES-CBC-CMAC-192', 'AES-CBC-CMAC-256'];

function withCiphers(oid: string, name: string): readonly (readonly [string, string])[] {
  return CIPHERS.map((cipher, index) => [`${oid}.${index + 1}`, `${name}-${cipher}`] as const);
}

const NAMES: ReadonlyMap<string, string> = new Map([
  [`${BSI}.1.1`, 'PK-DH'],
  [`${BSI}.1.2`, 'PK-ECDH'],
  [`${BSI}.2`, 'TA'],
  [`${BSI}.3.1`, 'CA-DH'],
  ...withCiphers(`${BSI}.3.1`, 'CA-DH'),
  [`${BSI}.3.2`, 'CA-ECDH'],
  ...withCiphers(`${BSI}.3.2`, 'CA-ECDH'),
  ...(['DH-GM', 'ECDH-GM', 'DH-IM', 'ECDH-IM', 'DH-CAM', 'ECDH-CAM'] as const).flatMap((mapping, index) => [
    [`${BSI}.4.${index + 1}`, `PACE-${mapping}`] as const,
    ...withCiphers(`${BSI}.4.${index + 1}`, `PACE-${mapping}`),
  ]),
  [`${BSI}.5.1`, 'RI-DH'],
  [`${BSI}.5.2`, 'RI-ECDH'],
  [`${BSI}.6`, 'CardInfo'],
  [`${BSI}.7`, 'EIDSecurity'],
  [`${BSI}.8`, 'PrivilegedTerminal'],
  ['0.4.0.127.0.7.1.2', 'standardizedDomainParameters'],
  ['2.23.136.1.1.5', 'AA'],
  ['2.23.136.1.1.13', 'EFDIR'],
  ['1.2.840.113549.1.3.1', 'dhKeyAgreement'],
  ['1.2.840.10046.2.1', 'dhPublicNumber'],
]);

/** What a protocol is called in its standard, such as `PACE-ECDH-GM-AES-CBC-CMAC-128`; undefined for one not known. */
export function protocolName(oid: string): string | undefined {
  return NAMES.get(oid);
}

/** Of which kind of SecurityInfo the identifier is. */
export function protocolOf(oid: string): Protocol {
  if (oid === '2.23.136.1.1.5') return 'active-authentication';
  if (oid === `${BSI}.2`) return 'terminal-authentication';
  if (oid.startsWith(`${BSI}.1.`)) return 'chip-authentication-key';
  if (oid.startsWith(`${BSI}.3.`)) return 'chip-authentication';
  return oid.startsWith(`${BSI}.4.`) ? 'pace' : 'other';
}

/** Standardized domain parameters by number (Doc 9303-11, 9.5.1). */
const PARAMETERS: Readonly<Record<number, string>> = {
  0: 'MODP 1024, subgroup 160', 1: 'MODP 2048, subgroup 224', 2: 'MODP 2048, subgroup 256', 8: 'P-192',
  9: 'brainpoolP192r1', 10: 'P-224', 11: 'brainpoolP224r1', 12: 'P-256', 13: 'brainpoolP256r1', 14: 'brainpoolP320r1',
  15: 'P-384', 16: 'brainpoolP384r1', 17: 'brainpoolP512r1', 18: 'P-521',
}; // prettier-ignore

export function parametersName(number: number): string | undefined {
  return PARAMETERS[number];
}
