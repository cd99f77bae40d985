import { describe, expect, it } from 'vitest';
import { der } from '../asn1/index.ts';
import { readCertificate } from '../certificates/index.ts';
import { nodeCryptography } from '../certificates/node-cryptography.ts';
import { DEFAULT_DTC, encodeDtc, NOTHING_SIGNED, signValuesFor, type DtcContent } from './dtc/index.ts';
import { FAULTS, signerInfo, type CertifiedSigner, type SignerOptions } from './test-ca/index.ts';
import { verifyCredential } from './verify.ts';
import { AT, meansOf, oneDocument, type OneDocument } from './world.fixture.ts';

function typeOne({ document }: OneDocument): DtcContent {
  return { ...NOTHING_SIGNED, securityObject: document.files.sod, dataGroups: document.files.dataGroups };
}

/** Types 2 and 3 as an authority would sign them. */
function signed(content: DtcContent, signer: CertifiedSigner): DtcContent {
  const data = { ...content, securityInfo: der.sequence(der.integer(1)) };
  const signedValues = signValuesFor(data, signer.scheme.digest, nodeCryptography);
  const info = signerInfo({
    contentType: '1.2.840.113549.1.7.1',
    content: signedValues,
    signer,
    byKeyIdentifier: true,
  });
  return { ...data, signedValues, signerInfo: info };
}

async function withSigner(options: SignerOptions = {}) {
  const world = await oneDocument();
  const signer = await world.state.authority.certify('dtc', options);
  return { world, signer, means: meansOf(world.state, [readCertificate(signer.certificate)]) };
}

const refusals = (bytes: Uint8Array, { means }: Pick<OneDocument, 'means'>, at = AT) =>
  verifyCredential(bytes, at, means)
    .determination.reasons.filter(({ held }) => held !== 'yes')
    .map(({ code }) => code);

describe('a credential of type 1', () => {
  it('is genuine while its document is, and the steps of the authentication are beneath', async () => {
    const world = await oneDocument();
    const { determination, type, authentication } = verifyCredential(
      encodeDtc(typeOne(world)),
      AT,
      world.means,
    );
    expect(determination.answer).toBe('yes');
    expect(type).toBe(1);
    expect(authentication?.level).toBe('trusted');
    const authentic = determination.reasons.find(({ code }) => code === 'credential.authentic');
    expect(authentic?.because?.length).toBeGreaterThan(5);
  });

  const LEVELS: Readonly<Record<(typeof FAULTS)[number], string>> = {
    'expired-signer': 'expired',
    'revoked-signer': 'revoked',
    'wrong-key-usage': 'signature-failure',
    'unknown-csca': 'unknown-csca',
    'bad-signature': 'signature-failure',
    'changed-portrait': 'digest-mismatch',
    'wrong-hash': 'digest-mismatch',
    'missing-data-group': 'structure-error',
    'country-mismatch': 'signature-failure',
    'expired-document': 'expired',
  };

  it.each(FAULTS)('of a document with %s is not', async (fault) => {
    const world = await oneDocument({ fault });
    const { determination, authentication } = verifyCredential(encodeDtc(typeOne(world)), AT, world.means);
    expect(authentication?.level).toBe(LEVELS[fault]);
    expect(determination.answer).toBe(fault === 'unknown-csca' ? 'not-yet-known' : 'no');
  });

  it('expires with its document', async () => {
    const world = await oneDocument();
    const late = AT + 9.1 * 365 * 86_400_000;
    expect(refusals(encodeDtc(typeOne(world)), world, late)).toContain('credential.not-expired');
  });

  it('is refused where its check digits are wrong, or only noted, as is chosen', async () => {
    const { means, ...world } = await oneDocument();
    const wrong = {
      ...means,
      readZone: (dg1: Uint8Array) => ({ ...zoneIn(means, dg1), checkDigitsValid: false }),
    };
    const bytes = encodeDtc(typeOne({ means, ...world }));
    expect(refusals(bytes, { means: wrong })).toEqual(['credential.check-digits']);
    const noting = { ...wrong, parameters: { ...DEFAULT_DTC, checkDigits: 'noted' as const } };
    expect(refusals(bytes, { means: noting })).toEqual([]);
    expect(refusals(bytes, { means: { ...means, readZone: () => null } })).toEqual(['credential.zone']);
  });

  it('is refused with a data group that its signature does not cover', async () => {
    const world = await oneDocument();
    const content = typeOne(world);
    const dataGroups = new Map(
      [...content.dataGroups, [13, der.element(0x6d)]].toSorted(([a], [b]) => Number(a) - Number(b)) as [
        number,
        Uint8Array,
      ][],
    );
    expect(refusals(encodeDtc({ ...content, dataGroups }), world)).toEqual(['credential.groups-signed']);
  });

  it('is refused with what belongs to another type, before anything is verified', async () => {
    const world = await oneDocument();
    const bytes = encodeDtc({ ...typeOne(world), otherInfos: der.nothing() });
    expect(verifyCredential(bytes, AT, world.means)).toMatchObject({ type: 1, authentication: null });
    expect(refusals(bytes, world)).toEqual(['credential.field-forbidden']);
  });

  it('is refused where the bytes are none, with the place', async () => {
    const world = await oneDocument();
    const { determination, content } = verifyCredential(Uint8Array.of(0x30, 0x80, 0, 0), AT, world.means);
    expect(content).toBeNull();
    expect(determination.reasons).toMatchObject([{ code: 'credential.unreadable', held: 'no' }]);
  });
});

function zoneIn(means: OneDocument['means'], dg1: Uint8Array) {
  const zone = means.readZone(dg1);
  if (!zone) throw new Error('There is no zone.');
  return zone;
}

describe.each([2, 3] as const)('a credential of type %i', (type) => {
  const contentOf = (world: OneDocument): DtcContent =>
    type === 2 ? typeOne(world) : { ...typeOne(world), securityObject: null };

  it('is genuine where a trusted authority signed its data', async () => {
    const { world, signer, means } = await withSigner();
    const verified = verifyCredential(encodeDtc(signed(contentOf(world), signer)), AT, means);
    expect(verified.determination.reasons.filter(({ held }) => held !== 'yes')).toEqual([]);
    expect(verified).toMatchObject({ type, determination: { answer: 'yes' } });
    expect(verified.authentication === null).toBe(type === 3);
  });

  it.each<[string, SignerOptions, string]>([
    ['is not one for credentials', { extendedUse: null }, 'credential.signer-purpose'],
    ['is one for master lists', { extendedUse: '2.23.136.1.1.3' }, 'credential.signer-purpose'],
    ['is not for signatures', { wrongUse: true }, 'credential.signer-use'],
    ['is no longer valid', { validity: { from: -1e10, until: -1e9 } }, 'credential.signer-valid'],
  ])('is refused where the certificate of its signer %s', async (_, options, code) => {
    const { world, signer, means } = await withSigner(options);
    expect(refusals(encodeDtc(signed(contentOf(world), signer)), { means })).toEqual([code]);
  });

  it('is refused where its data were changed after they were signed', async () => {
    const { world, signer, means } = await withSigner();
    const content = signed(contentOf(world), signer);
    expect(
      refusals(encodeDtc({ ...content, securityInfo: der.sequence(der.integer(2)) }), { means }),
    ).toEqual(['credential.data-signed']);
    const added = encodeDtc({ ...content, otherInfos: der.nothing() });
    expect(refusals(added, { means })).toEqual(['credential.data-signed']);
  });

  it('is refused where the signature is of other values, or of another key', async () => {
    const { world, signer, means } = await withSigner();
    const content = signed(contentOf(world), signer);
    const other = await world.state.authority.certify('dtc');
    const forged = {
      ...signed(contentOf(world), {
        ...other,
        certificate: signer.certificate,
        key: { ...other.key, identifier: signer.key.identifier },
      }),
    };
    expect(refusals(encodeDtc(forged), { means })).toEqual(['credential.signature']);
    const values = der.sequence(der.nothing(), der.nothing(), der.nothing());
    expect(refusals(encodeDtc({ ...content, signedValues: values }), { means })).toEqual([
      'credential.signature',
      'credential.data-signed',
    ]);
  });

  it('is open while the signer or its authority is not known, and while its values cannot be read', async () => {
    const { world, signer, means } = await withSigner();
    const bytes = encodeDtc(signed(contentOf(world), signer));
    const { determination } = verifyCredential(bytes, AT, world.means);
    expect(determination).toMatchObject({ answer: 'not-yet-known', missing: [{ path: 'dtcSigner' }] });
    const elsewhere = await oneDocument();
    const foreign = { ...means, trust: { ...means.trust, anchors: elsewhere.means.trust.anchors } };
    expect(refusals(bytes, { means: foreign })).toEqual(['credential.signer-issued']);
    const opaque = { ...means, parameters: { ...DEFAULT_DTC, signedValue: 'opaque' as const } };
    expect(refusals(bytes, { means: opaque })).toEqual(['credential.data-signed']);
  });

  it('is refused where its signature is none', async () => {
    const { world, signer, means } = await withSigner();
    const content = { ...signed(contentOf(world), signer), signerInfo: der.nothing() };
    expect(refusals(encodeDtc(content), { means })).toEqual(['credential.signer-unreadable']);
  });

  it('is refused where its signer was revoked', async () => {
    const { world, signer, means } = await withSigner();
    const revoking = {
      ...means,
      trust: { ...means.trust, revocationOf: () => ({ status: 'revoked', since: AT, why: null }) as const },
    };
    const found = refusals(encodeDtc(signed(contentOf(world), signer)), { means: revoking });
    expect(found).toEqual(['credential.signer-revoked']);
  });
});
