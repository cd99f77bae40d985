/** What tests of the credential need of a world: whom is trusted, what a zone says, and passive authentication with both. */
import { hash } from 'node:crypto';
import { hexOf } from '../asn1/index.ts';
import { authenticate, type Trust } from '../authentication/index.ts';
import { zoneOfDocument } from '../authentication/zone-of-document.ts';
import { readCertificate, type Certificate } from '../certificates/index.ts';
import { nodeCryptography } from '../certificates/node-cryptography.ts';
import { Anchors } from '../trust/anchor.ts';
import {
  makeWorld,
  type DocumentOptions,
  type StateOptions,
  type TestDocument,
  type TestState,
} from './test-ca/index.ts';
import type { CredentialMeans } from './verify.ts';

export const AT = Date.UTC(2026, 10, 30);

export interface OneDocument {
  readonly state: TestState;
  readonly document: TestDocument;
  readonly means: CredentialMeans;
}

/** A world of one state and one document, and the means to verify it. */
export async function oneDocument(
  document: DocumentOptions = {},
  state: StateOptions = { csca: 'p256-sha256', signer: 'p256-sha256' },
): Promise<OneDocument> {
  const world = await makeWorld({ at: AT, states: [state], documents: [document] });
  const [made] = world.documents;
  const [issuing] = world.states;
  if (!made || !issuing) throw new Error('The world is empty.');
  return { state: issuing, document: made, means: meansOf(issuing) };
}

export function meansOf(state: TestState, signers: readonly Certificate[] = []): CredentialMeans {
  const trust: Trust = {
    anchors: new Anchors([
      {
        certificate: readCertificate(state.csca),
        fingerprint: hash('sha256', state.csca),
        sources: ['test'],
      },
    ]),
    signers,
    // The serial numbers of a world are of eight random octets: one that stands in the list is revoked.
    revocationOf: ({ serial }) =>
      hexOf(state.crl).includes(serial)
        ? { status: 'revoked', since: AT, why: null }
        : { status: 'good', listedAt: AT },
  };
  return {
    trust,
    cryptography: nodeCryptography,
    readZone: (dg1) => zoneOfDocument(dg1, AT),
    authenticate: (facts) => authenticate({ ...facts, at: AT }, { trust, cryptography: nodeCryptography }),
  };
}
