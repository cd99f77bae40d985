/** A made-up state with its CSCA and whom it lets sign, for tests. */
import { nodeCryptography } from '../../certificates/node-cryptography.ts';
import { OID } from '../../asn1/index.ts';
import { Anchors, type Anchor } from '../anchor.ts';
import { certificateFingerprint } from '../fingerprint.ts';
import type { Certificate } from '../../certificates/index.ts';
import { testCertificate, testKey, type TestCertificate, type TestKey, type TestName } from './test-pki.ts';

export interface TestSigner {
  readonly key: TestKey;
  readonly certificate: Certificate;
}

export interface TestState {
  readonly name: TestName;
  readonly key: TestKey;
  readonly csca: Certificate;
  /** What certificates of the state are issued by. */
  readonly issuer: { readonly name: TestName; readonly key: TestKey };
  signer(asked?: Partial<TestCertificate>): TestSigner;
}

export function testState(country = 'UT', asked: Partial<TestCertificate> = {}): TestState {
  const name = { country, name: `CSCA ${country}` };
  const key = asked.key ?? testKey();
  const issuer = { name, key };
  return {
    name,
    key,
    issuer,
    csca: testCertificate({ subject: name, key, ...asked }),
    signer(signerAsked = {}) {
      const own = signerAsked.key ?? testKey();
      const subject = { country, name: `Signer ${country}` };
      return {
        key: own,
        certificate: testCertificate({ subject, issuer, serial: 5, ...signerAsked, key: own }),
      };
    },
  };
}

/** A signer of master lists of a state. */
export function masterListSigner(state: TestState, asked: Partial<TestCertificate> = {}): TestSigner {
  return state.signer({ purpose: OID.cscaMasterListSigningKey, ...asked });
}

/** A signer of deviation lists of a state. */
export function deviationListSigner(state: TestState, asked: Partial<TestCertificate> = {}): TestSigner {
  return state.signer({ purpose: OID.deviationListSigningKey, ...asked });
}

export function testAnchor(certificate: Certificate, source = 'test'): Anchor {
  return {
    certificate,
    fingerprint: certificateFingerprint(certificate, nodeCryptography),
    sources: [source],
  };
}

export function testAnchors(...certificates: readonly Certificate[]): Anchors {
  return new Anchors(certificates.map((certificate) => testAnchor(certificate)));
}
