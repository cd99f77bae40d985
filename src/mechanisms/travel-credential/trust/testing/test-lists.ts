/** Master lists and deviation lists of made-up states, for tests. */
import { der, OID } from '../../asn1/index.ts';
import type { Certificate } from '../../certificates/index.ts';
import { testSignedData, type TestSignedData } from './test-pki.ts';
import { masterListSigner, type TestState } from './test-state.ts';

/** A bare CscaMasterList; certificates as their bytes, so that broken ones can be among them. */
export function testMasterListContent(certificates: readonly Uint8Array[], version = 0): Uint8Array {
  return der.sequence(der.integer(version), der.set(...certificates));
}

/** A master list in CMS, the CSCA of its signer beside it. */
export function testMasterList(
  state: TestState,
  certificates: readonly Certificate[],
  asked: Partial<TestSignedData> = {},
): Uint8Array {
  const signer = asked.signer ?? masterListSigner(state);
  return testSignedData({
    contentType: OID.cscaMasterList,
    content: testMasterListContent(certificates.map(({ bytes }) => bytes)),
    certificates: [signer.certificate, state.csca],
    ...asked,
    signer,
  });
}
