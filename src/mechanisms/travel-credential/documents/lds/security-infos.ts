/** SecurityInfos: what a chip can do and with which keys (Doc 9303-11, 9.2). In DG14, EF.CardAccess, EF.CardSecurity. */
import { damaged, oidOf, sequenceOf, setOf, smallInteger, TAG, type Element } from '../../asn1/index.ts';
import { publicKeyOf, type PublicKey } from '../../certificates/index.ts';
import { deviation, type Deviation } from '../deviation.ts';
import { MAX_SECURITY_INFOS } from './limits.ts';
import { parametersName, protocolName, protocolOf, type Protocol } from './security-protocols.ts';

export interface SecurityInfo {
  readonly kind: Protocol;
  readonly oid: string;
  /** As its standard calls it; the identifier where it is not known. */
  readonly name: string;
  readonly version: number | null;
  /** Which key, where a chip has several. */
  readonly keyId: number | null;
  /** Of PACE: the number and the name of the standardized domain parameters. */
  readonly parameters: { readonly number: number; readonly name: string | null } | null;
  /** Of chip authentication: the key, and its SubjectPublicKeyInfo as it came. */
  readonly key: PublicKey | null;
  readonly keyInfo: Uint8Array | null;
  /** Of active authentication: the signature algorithm. */
  readonly signatureAlgorithm: string | null;
  /** As it came. */
  readonly bytes: Uint8Array;
}

/** The infos of a SET. Throws a Refusal (`damaged`); one whose form is not that of its kind is noted and kept as it is. */
export function securityInfosOf(
  element: Element | undefined,
  where: string,
  deviations: Deviation[],
): readonly SecurityInfo[] {
  const all = setOf(element, `The SecurityInfos of ${where}`);
  if (all.length > MAX_SECURITY_INFOS) {
    throw damaged(`${where} has ${all.length} SecurityInfos, more than are read.`, where);
  }
  return all.map((one) => securityInfoOf(one, where, deviations));
}

function securityInfoOf(element: Element, where: string, deviations: Deviation[]): SecurityInfo {
  const [protocol, required, optional] = sequenceOf(element, `A SecurityInfo of ${where}`);
  const oid = oidOf(protocol, 'The protocol of a SecurityInfo');
  const plain: SecurityInfo = {
    kind: protocolOf(oid),
    oid,
    name: protocolName(oid) ?? oid,
    version: null,
    keyId: null,
    parameters: null,
    key: null,
    keyInfo: null,
    signatureAlgorithm: null,
    bytes: element.bytes,
  };
  if (plain.kind === 'other') return plain;
  if (plain.kind === 'chip-authentication-key') {
    const key = publicKeyOf(required, 'The key of chip authentication');
    return { ...plain, key, keyInfo: required?.bytes ?? null, keyId: numberIn(optional) };
  }
  if (required?.tag !== TAG.integer) {
    // Domain parameters of PACE and of chip authentication have their own form under the same identifiers.
    if (required?.tag !== TAG.sequence)
      deviations.push(deviation('lds.security-info', where, { protocol: plain.name }));
    return { ...plain, keyId: numberIn(optional) };
  }
  const version = smallInteger(required, 'The version of a SecurityInfo');
  if (plain.kind === 'active-authentication') {
    return {
      ...plain,
      version,
      signatureAlgorithm: oidOf(optional, 'The algorithm of active authentication'),
    };
  }
  const number = numberIn(optional);
  if (plain.kind !== 'pace') return { ...plain, version, keyId: number };
  return {
    ...plain,
    version,
    parameters: number === null ? null : { number, name: parametersName(number) ?? null },
  };
}

function numberIn(element: Element | undefined): number | null {
  return element?.tag === TAG.integer ? smallInteger(element, 'The number of a key') : null;
}
