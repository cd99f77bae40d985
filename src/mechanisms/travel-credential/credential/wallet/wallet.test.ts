import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addDays, parseDay } from '#kernel';
import { zoneIn } from '../../documents/index.ts';
import { drawPortrait, type SignerOptions } from '../test-ca/index.ts';
import { decodeDtc } from '../dtc/index.ts';
import { verifyCredential } from '../verify.ts';
import { AT, oneDocument } from '../world.fixture.ts';
import { generalClaims, NAMESPACES, yearsBetween, type IssuerFacts, type WalletFacts } from './claims.ts';
import { issuePhotoId, rebuildDtc, verifyPhotoId, type WalletKey } from './photo-id.ts';
import {
  issueSdJwt,
  presentSdJwt,
  SELECTIVE_CLAIMS,
  verifySdJwt,
  type Asked,
  type SelectiveClaim,
} from './sd-jwt.ts';

const TODAY = parseDay('2026-11-30');
const holder: WalletKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
  format: 'jwk',
});

const ISSUER: IssuerFacts = {
  authority: 'State of UTO',
  country: 'UT',
  documentNumber: 'DTC-0001',
  personId: 'P-0001',
  issuedOn: TODAY,
  expiresOn: addDays(TODAY, 365),
};

async function wallet(options: SignerOptions = {}, person: object = {}) {
  const world = await oneDocument({ person });
  const signer = await world.state.authority.certify('dtc', { algorithm: 'p256-sha256', ...options });
  const { document } = world;
  const zone = zoneIn(document.files.dataGroups.get(1) ?? new Uint8Array(), TODAY);
  if (!zone) throw new Error('There is no zone.');
  const facts: WalletFacts = {
    zone: zone.fields,
    mrz: zone.lines,
    portrait: drawPortrait(document.person.face).jpeg,
    securityObject: document.files.sod,
    dataGroups: document.files.dataGroups,
  };
  return { ...world, signer, facts, walletMeans: { ...world.means, at: AT } };
}

const failing = ({
  determination,
}: {
  determination: { reasons: readonly { code: string; held: string }[] };
}) => determination.reasons.filter(({ held }) => held !== 'yes').map(({ code }) => code);

describe('a photo ID', () => {
  it('carries the document in the three namespaces, and its files give the credential of type 1 again', async () => {
    const { facts, signer, walletMeans, document, means } = await wallet({}, { birthDate: '1990-11-30' });
    const bytes = await issuePhotoId(facts, ISSUER, { signer }, holder);
    const verified = await verifyPhotoId(bytes, walletMeans);
    expect(failing(verified)).toEqual([]);
    expect(verified.determination.answer).toBe('yes');
    expect(verified.holder).toEqual({ kty: 'EC', crv: 'P-256', x: holder['x'], y: holder['y'] });
    const general = verified.elements?.get(NAMESPACES.general);
    expect(general?.get('age_in_years')).toBe(36);
    expect(String(general?.get('birth_date'))).toContain('1990-11-30');
    expect(verified.elements?.get(NAMESPACES.photoId)?.get('travel_document_mrz')).toBe(
      document.mrz.join(''),
    );
    const credential = rebuildDtc(verified.elements ?? new Map());
    expect(decodeDtc(credential).dataGroups).toEqual(document.files.dataGroups);
    expect(verifyCredential(credential, AT, means).determination.answer).toBe('yes');
  });

  it.each(['p384-sha384', 'p521-sha512'] as const)('may be signed with %s', async (algorithm) => {
    const { facts, signer, walletMeans } = await wallet({ algorithm });
    expect(
      failing(await verifyPhotoId(await issuePhotoId(facts, ISSUER, { signer }, holder), walletMeans)),
    ).toEqual([]);
  });

  it('is not signed with a key that its format has no algorithm for', async () => {
    const { facts, signer } = await wallet({ algorithm: 'brainpool256-sha256' });
    await expect(issuePhotoId(facts, ISSUER, { signer }, holder)).rejects.toThrow('not on brainpoolP256r1');
  });

  it.each<[string, SignerOptions, string]>([
    ['signs no credentials', { extendedUse: null }, 'credential.signer-purpose'],
    ['is no longer valid', { validity: { from: -1e10, until: -1e9 } }, 'credential.signer-valid'],
  ])('is refused where its signer %s', async (_, options, code) => {
    const { facts, signer, walletMeans } = await wallet(options);
    const found = failing(
      await verifyPhotoId(await issuePhotoId(facts, ISSUER, { signer }, holder), walletMeans),
    );
    expect(found).toContain(code);
  });

  it('is refused when an element is changed, when it has expired, and when its issuer is not trusted', async () => {
    const { facts, signer, walletMeans } = await wallet();
    const bytes = await issuePhotoId(facts, ISSUER, { signer }, holder);
    const changed = Uint8Array.from(bytes);
    changed.set(new TextEncoder().encode('DTC-9999'), Buffer.from(bytes).indexOf('DTC-0001'));
    expect(failing(await verifyPhotoId(changed, walletMeans))).toEqual(['credential.mdoc-data']);
    const late = { ...walletMeans, at: AT + 366 * 86_400_000 };
    expect(failing(await verifyPhotoId(bytes, late))).toContain('credential.mdoc-valid');
    const other = await oneDocument();
    const foreign = await verifyPhotoId(bytes, { ...walletMeans, trust: other.means.trust });
    expect(foreign.determination.answer).toBe('not-yet-known');
  });

  it('is refused where the signature is another', async () => {
    const { facts, signer, walletMeans } = await wallet();
    const bytes = await issuePhotoId(facts, ISSUER, { signer }, holder);
    const other = Uint8Array.from(bytes);
    other[other.length - 1] = (other.at(-1) ?? 0) ^ 1;
    expect(failing(await verifyPhotoId(other, walletMeans))).toEqual(['credential.mdoc-signature']);
  });

  it.each([[new Uint8Array()], [Uint8Array.of(0xa0)], [new TextEncoder().encode('no mdoc at all')]])(
    'is refused where the bytes are none',
    async (bytes) => {
      const { walletMeans } = await wallet();
      expect(failing(await verifyPhotoId(bytes, walletMeans))).toEqual(['credential.mdoc-unreadable']);
    },
  );

  it('that does not show its files gives no credential back', () => {
    expect(() => rebuildDtc(new Map())).toThrow('does not show “dg1”');
  });
});

describe('the claims', () => {
  it.each([
    ['2008-11-30', true],
    ['2008-12-01', false],
  ])('of who was born on %s say %s to being of age', async (birthDate, ofAge) => {
    const { facts } = await wallet({}, { birthDate });
    expect(generalClaims(facts, ISSUER)).toMatchObject({
      age_over_18: ofAge,
      birth_date: { fullDate: birthDate },
    });
  });

  it('are refused for who has no whole date of birth', async () => {
    const { facts } = await wallet({}, { birthDate: '1974-XX-XX' });
    expect(() => generalClaims(facts, ISSUER)).toThrow('no whole date of birth: 1974-XX-XX');
  });

  it('count a year from the birthday on, also one on a leap day', () => {
    expect(yearsBetween('2008-02-29', '2026-02-28')).toBe(17);
    expect(yearsBetween('2008-02-29', '2026-03-01')).toBe(18);
  });
});

const ASKED: Asked = { audience: 'https://border.example', nonce: 'n-1', at: AT / 1000 };

describe('an SD-JWT', () => {
  it('shows what the holder chooses and nothing else', async () => {
    const { facts, signer, means, document } = await wallet();
    const credential = await issueSdJwt(facts, ISSUER, { signer }, holder);
    for (const shown of [
      ['age_over_18'],
      ['family_name', 'nationality'],
      [...SELECTIVE_CLAIMS],
      [],
    ] as const) {
      const presentation = await presentSdJwt(credential, shown, holder, ASKED);
      const verified = await verifySdJwt(presentation, ASKED, means);
      expect(failing(verified)).toEqual([]);
      const seen = SELECTIVE_CLAIMS.filter((name) => name in (verified.claims ?? {}));
      expect(seen).toEqual(
        SELECTIVE_CLAIMS.filter((name) => (shown as readonly SelectiveClaim[]).includes(name)),
      );
      if (seen.length === 0)
        expect(presentation).not.toContain(Buffer.from(document.person.birthDate).toString('base64url'));
    }
  });

  it.each<[string, Partial<Asked>, string]>([
    ['another verifier', { audience: 'https://airline.example' }, 'credential.sd-jwt-holder'],
    ['another occasion', { nonce: 'n-2' }, 'credential.sd-jwt-holder'],
    ['a later hour', { at: ASKED.at + 3600 }, 'credential.sd-jwt-holder'],
  ])('that was shown to %s is refused', async (_, part, code) => {
    const { facts, signer, means } = await wallet();
    const credential = await issueSdJwt(facts, ISSUER, { signer }, holder);
    const presentation = await presentSdJwt(credential, ['age_over_18'], holder, { ...ASKED, ...part });
    expect(failing(await verifySdJwt(presentation, ASKED, means))).toEqual([code]);
  });

  it('that somebody else shows is refused, and so is one without a proof of the holder', async () => {
    const { facts, signer, means } = await wallet();
    const credential = await issueSdJwt(facts, ISSUER, { signer }, holder);
    const thief: WalletKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
      format: 'jwk',
    });
    const stolen = await presentSdJwt(credential, ['age_over_18'], thief, ASKED);
    expect(failing(await verifySdJwt(stolen, ASKED, means))).toEqual(['credential.sd-jwt-holder']);
    expect(failing(await verifySdJwt(credential, ASKED, means))).toEqual(['credential.sd-jwt-holder']);
  });

  it('is refused when its claims are changed or its signer is none', async () => {
    const { facts, signer, means } = await wallet();
    const credential = await issueSdJwt(facts, ISSUER, { signer }, holder);
    const [header = '', payload = '', ...rest] = credential.split('.');
    const changed = Buffer.from(
      Buffer.from(payload, 'base64url').toString().replace('"UT"', '"NL"'),
    ).toString('base64url');
    const forged = await presentSdJwt([header, changed, ...rest].join('.'), [], holder, ASKED);
    expect(failing(await verifySdJwt(forged, ASKED, means))).toEqual(['credential.sd-jwt-signature']);
    const plain = await wallet({ extendedUse: null });
    const unfit = await issueSdJwt(plain.facts, ISSUER, { signer: plain.signer }, holder);
    const shown = await presentSdJwt(unfit, [], holder, ASKED);
    expect(failing(await verifySdJwt(shown, ASKED, plain.means))).toEqual(['credential.signer-purpose']);
  });

  it('is refused after its last day', async () => {
    const { facts, signer, means } = await wallet();
    const credential = await issueSdJwt(facts, ISSUER, { signer }, holder);
    const late = { ...ASKED, at: ASKED.at + 366 * 86_400 };
    const presentation = await presentSdJwt(credential, [], holder, late);
    expect(failing(await verifySdJwt(presentation, late, means))).toContain('credential.sd-jwt-valid');
  });

  it.each(['', 'a.b.c', 'no token', `${Buffer.from('{"x5c":["AAAA"]}').toString('base64url')}.e30.x~`])(
    'is refused where the text “%s” is none',
    async (text) => {
      const { means } = await wallet();
      expect(failing(await verifySdJwt(text, ASKED, means))).toEqual(['credential.sd-jwt-unreadable']);
    },
  );
});
