import { describe, expect, it } from 'vitest';
import { authenticate } from '../authentication/index.ts';
import { zoneOfDocument } from '../authentication/zone-of-document.ts';
import { readCertificate } from '../certificates/index.ts';
import { nodeCryptography } from '../certificates/node-cryptography.ts';
import { hasMaterial, material } from '../material.fixture.ts';
import { Anchors } from '../trust/anchor.ts';
import { createCredential } from './create.ts';
import { decodeDtc, encodeDtc, NOTHING_SIGNED } from './dtc/index.ts';

const AT = Date.UTC(2026, 10, 30);
const NUMBERS = [1, 2, 14, 15] as const;

function meansTrusting(...names: readonly string[]) {
  const anchors = names.map((name) => ({
    certificate: readCertificate(material(name)),
    fingerprint: name,
    sources: [name],
  }));
  const trust = {
    anchors: new Anchors(anchors),
    signers: [],
    revocationOf: () => ({ status: 'unknown', why: 'no-list' }) as const,
  };
  return { trust, cryptography: nodeCryptography };
}

// Public test material that stands beside the project where it is developed; without it these have nothing to read.
describe.runIf(hasMaterial)('the reference data set of BSI TR-03105-5', () => {
  const securityObject = hasMaterial ? material('bsi-tr03105-5/EF_SOD.bin') : new Uint8Array();
  const dataGroups = new Map(
    NUMBERS.map((number) => [
      number as number,
      hasMaterial ? material(`bsi-tr03105-5/Datagroup${number}.bin`) : new Uint8Array(),
    ]),
  );

  it('goes into a credential and comes out byte for byte', () => {
    const content = { ...NOTHING_SIGNED, securityObject, dataGroups };
    expect(decodeDtc(encodeDtc(content))).toEqual(content);
  });

  it('gives none yet, for want of its CSCA; DG15 is left out, since its security object does not list it', () => {
    const zone = zoneOfDocument(dataGroups.get(1), AT);
    const authentication = authenticate({ securityObject, dataGroups, zone, at: AT }, meansTrusting());
    const made = createCredential({
      securityObject,
      dataGroups,
      authentication,
      chipGenuine: null,
      faceMatches: true,
    });
    expect(made.answer).toBe(authentication.level === 'unknown-csca' ? 'not-yet-known' : 'no');
    expect(made.reasons).toContainEqual(
      expect.objectContaining({ code: 'credential.groups-left-out', values: { groups: 'DG15' } }),
    );
  });

  it.each(['AT', 'CN', 'DE', 'FR', 'NZ', 'PH', 'US'])(
    'security objects of states, such as %s, are kept as they are, BER within too',
    (state) => {
      const genuine = material(`sod/${state}.sod`);
      const content = { ...NOTHING_SIGNED, securityObject: genuine, dataGroups };
      const read = decodeDtc(encodeDtc(content));
      expect(read.securityObject).toEqual(genuine);
    },
  );
});
