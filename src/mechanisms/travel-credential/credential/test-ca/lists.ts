/** Lists that states publish: master lists of CSCA certificates and lists of deviations (Doc 9303-12, § 9 and § 10). */
import { contextTag, der, OID } from '../../asn1/index.ts';
import { signedData, type CertifiedSigner } from './cms.ts';

/** A master list: signed by its signer, whose CSCA is beside and among the certificates. */
export function masterList(
  signer: CertifiedSigner,
  certificates: readonly Uint8Array[],
  csca: Uint8Array,
  signingTime: number,
): Uint8Array {
  const content = der.sequence(der.integer(0), der.set(...certificates));
  return signedData({
    contentType: OID.cscaMasterList,
    content,
    signer,
    others: [csca],
    signingTime,
  });
}

/** Documents that depart from the standard, and how. */
export interface ListedDeviation {
  readonly documentType: string;
  readonly documentNumbers: readonly string[];
  /** Under 2.23.136.1.1.7: `.7.1` certificate or key, `.7.2` LDS, `.7.3` MRZ, `.7.4` chip. */
  readonly kind: string;
  readonly description: string;
}

/** A deviation list (Doc 9303-12, § 10.2). */
export function deviationList(
  signer: CertifiedSigner,
  deviations: readonly ListedDeviation[],
  csca: Uint8Array,
  signingTime: number,
): Uint8Array {
  const entries = deviations.map(({ documentType, documentNumbers, kind, description }) =>
    der.sequence(
      der.sequence(
        der.element(contextTag(0, false), new TextEncoder().encode(documentType.padEnd(2, '<'))),
        der.element(contextTag(5), ...documentNumbers.map((number) => der.printableString(number))),
      ),
      der.set(der.sequence(der.printableString(description), der.oid(kind))),
    ),
  );
  const content = der.sequence(der.integer(0), der.set(...entries));
  return signedData({ contentType: OID.deviationList, content, signer, others: [csca], signingTime });
}
