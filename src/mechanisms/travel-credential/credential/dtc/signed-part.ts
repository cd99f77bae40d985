/** What an authority signs in types 2 and 3: the values, the signer, and the digests that bind the data. */
import { Refusal } from '#kernel';
import {
  der,
  innerElement,
  octetsOf,
  OID,
  readElement,
  sameBytes,
  sequenceOf,
  smallInteger,
  TAG,
} from '../../asn1/index.ts';
import { DIGEST_LENGTH, type Cryptography, type Digest } from '../../certificates/index.ts';
import { signedDataOf, type SignerInfo } from '../../cms/index.ts';
import type { DtcContent } from './content-info.ts';

/** Signs by its number in the data: data groups 1 to 16, the security object 0, security info 22, other infos 23. */
export interface SignedValue {
  readonly field: number;
  readonly digest: Uint8Array;
}

/** The values in the assumed form (see `DtcParameters.signedValue`); null where one of them is not. */
export function signedValuesOf(signedValues: Uint8Array): readonly SignedValue[] | null {
  try {
    return sequenceOf(readElement(signedValues), 'What is signed').map((value) => {
      const [field, digest] = sequenceOf(value, 'A signed value');
      return { field: smallInteger(field, 'A field'), digest: octetsOf(digest, 'A digest') };
    });
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** `DTCTBSValues` over all data of a credential. */
export function signValuesFor(
  content: DtcContent,
  digest: Digest,
  cryptography: Pick<Cryptography, 'digest'>,
): Uint8Array {
  return der.sequence(
    ...fieldsIn(content).map(([field, bytes]) =>
      der.sequence(der.integer(field), der.octetString(cryptography.digest(digest, bytes))),
    ),
  );
}

function fieldsIn(content: DtcContent): readonly (readonly [number, Uint8Array])[] {
  const { securityObject, dataGroups, securityInfo, otherInfos } = content;
  return [
    ...(securityObject ? [[0, securityObject] as const] : []),
    ...dataGroups,
    ...(securityInfo ? [[22, securityInfo] as const] : []),
    ...(otherInfos ? [[23, otherInfos] as const] : []),
  ].toSorted(([a], [b]) => a - b);
}

export interface Binding {
  /** Fields whose digest is another than the signed one, or that are signed and not there. */
  readonly changed: readonly number[];
  /** Fields that are there and not signed. */
  readonly unsigned: readonly number[];
}

/** Whether all data of a credential are what was signed; null where the values are of a form that is not known. */
export function bindingOf(
  content: DtcContent,
  digest: Digest,
  cryptography: Pick<Cryptography, 'digest'>,
): Binding | null {
  const values = content.signedValues === null ? null : signedValuesOf(content.signedValues);
  if (values === null || values.some((value) => value.digest.length !== DIGEST_LENGTH[digest])) return null;
  const signed = new Map(values.map((value) => [value.field, value.digest]));
  const data = new Map(fieldsIn(content));
  const same = (field: number, value: Uint8Array): boolean => {
    const bytes = data.get(field);
    return bytes !== undefined && sameBytes(cryptography.digest(digest, bytes), value);
  };
  return {
    changed: [...signed].filter(([field, value]) => !same(field, value)).map(([field]) => field),
    unsigned: [...data.keys()].filter((field) => !signed.has(field)),
  };
}

/**
 * The signer of a credential. `DTCSignerInfo` is read as the SignerInfo of CMS (RFC 5652, 5.3), which its name and its
 * place say. Throws a Refusal (`damaged`) where it is none.
 */
export function signerInfoOf(signedValues: Uint8Array, signerInfo: Uint8Array): SignerInfo {
  // Put into the SignedData that it would stand in, so that one reader reads all signers.
  const data = der.sequence(
    der.integer(3),
    der.element(TAG.set),
    der.sequence(der.oid(OID.data), der.explicit(0, der.octetString(signedValues))),
    der.element(TAG.set, signerInfo),
  );
  const whole = der.sequence(der.oid(OID.signedData), der.explicit(0, data));
  return signedDataOf(innerElement(whole, 'The signer info'), 'dtc').signer;
}
