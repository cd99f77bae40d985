/** EF.SOD: the digests of the data groups, signed by a document signer (Doc 9303-10, § 4.6.2). */
import { hash } from 'node:crypto';
import { der, OID } from '../../asn1/index.ts';
import type { Digest } from '../../certificates/index.ts';
import { signedData, type CertifiedSigner } from './cms.ts';
import { digestIdentifier } from './identifiers.ts';

export type DataGroups = ReadonlyMap<number, Uint8Array>;

export interface SecurityObjectOptions {
  readonly signer: CertifiedSigner;
  readonly dataGroups: DataGroups;
  readonly digest: Digest;
  /** 1 has the versions of LDS and Unicode within. */
  readonly version: 0 | 1;
  readonly signingTime?: number;
  readonly byKeyIdentifier?: boolean;
  /** The CSCA beside the signer, as some states put it. */
  readonly others?: readonly Uint8Array[];
}

const TAG_OF_SECURITY_OBJECT = 0x77;

/** The file as it is on a chip. */
export function securityObject(options: SecurityObjectOptions): Uint8Array {
  const { dataGroups, digest, version, ...signing } = options;
  const hashes = [...dataGroups]
    .toSorted(([a], [b]) => a - b)
    .map(([number, file]) =>
      der.sequence(der.integer(number), der.octetString(hash(digest, file, 'buffer'))),
    );
  const content = der.sequence(
    der.integer(version),
    digestIdentifier(digest),
    der.sequence(...hashes),
    ...(version === 1 ? [der.sequence(der.printableString('0108'), der.printableString('040000'))] : []),
  );
  return der.element(
    TAG_OF_SECURITY_OBJECT,
    signedData({ contentType: OID.ldsSecurityObject, content, ...signing }),
  );
}
