import { createPublicKey, hash, publicDecrypt, constants, verify, X509Certificate } from 'node:crypto';
import jpeg from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import { parseDay } from '#kernel';
import { firstNotDer, innerElement, octetsOf, readElement, readFile, sequenceOf } from '../../asn1/index.ts';
import { activeAuthentication } from '../../authentication/active-authentication.ts';
import { isSelfIssued, publicKeyOf, readCertificate, sameName } from '../../certificates/index.ts';
import { readMrz } from '../../documents/index.ts';
import { nodeCryptography } from '../../certificates/node-cryptography.ts';
import { signedDataOf, signerCertificate, type SignedData } from '../../cms/index.ts';
import { ALGORITHM_NAMES, ALGORITHMS, FAULTS, makeWorld, type World } from './index.ts';

const AT = Date.UTC(2026, 10, 30);

/** Whether the signer’s signature, the digest that it signed and its certificate by the CSCA verify. */
function verified(data: SignedData, csca: Uint8Array): { cms: boolean; digest: boolean; chain: boolean } {
  const { signer, content, certificates } = data;
  const found = signerCertificate(signer.identifier, certificates, 'sod');
  if (!found || !signer.signedAttributes) throw new Error('There is no signer.');
  const { certificate } = found;
  const key = readCertificate(csca).key;
  const digest = nodeCryptography.digest(signer.digest, content);
  return {
    cms:
      nodeCryptography.verify(signer.scheme, certificate.key, signer.signedAttributes, signer.signature)
        .valid === true,
    digest: Buffer.compare(digest, signer.messageDigest ?? new Uint8Array()) === 0,
    chain:
      nodeCryptography.verify(certificate.scheme, key, certificate.tbs, certificate.signature).valid === true,
  };
}

function first(world: World) {
  const [state] = world.states;
  const [document] = world.documents;
  if (!state || !document) throw new Error('The world is empty.');
  return { state, document };
}

const signedObject = (sod: Uint8Array): SignedData => {
  const [inner] = readElement(sod).children;
  if (!inner) throw new Error('The security object is empty.');
  return signedDataOf(inner, 'sod');
};

const ALL_RIGHT = { cms: true, digest: true, chain: true };

describe('a world', () => {
  it.each(ALGORITHM_NAMES)('with %s is signed throughout, in DER', { timeout: 120_000 }, async (name) => {
    const { state, document } = first(
      await makeWorld({ at: AT, states: [{ csca: name, signer: name }], documents: [{ active: 'none' }] }),
    );
    const data = signedObject(document.files.sod);
    expect(verified(data, state.csca)).toEqual(ALL_RIGHT);
    expect(data.deviations).toEqual([]);
    const csca = readCertificate(state.csca);
    expect(nodeCryptography.verify(csca.scheme, csca.key, csca.tbs, csca.signature).valid).toBe(true);
    const { key } = ALGORITHMS[name];
    const expected =
      key.kind === 'ec' ? { kind: 'ec', explicit: key.explicit } : { kind: 'rsa', bits: key.bits };
    expect(csca.key).toMatchObject(expected);
    for (const file of [
      document.files.sod,
      state.csca,
      state.crl,
      state.masterList,
      ...document.files.dataGroups.values(),
    ]) {
      const { element, trailing } = readFile(file);
      expect(trailing).toBe(0);
      expect(firstNotDer(element)).toBeNull();
    }
  });

  it('has certificates that node:crypto reads and verifies as we do', async () => {
    const { state, document } = first(
      await makeWorld({ at: AT, states: [{ csca: 'p384-sha384', signer: 'p256-named-sha256' }] }),
    );
    const csca = new X509Certificate(state.csca);
    const signer = new X509Certificate(document.signer);
    expect(csca.ca).toBe(true);
    expect(signer.ca).toBe(false);
    expect(signer.checkIssued(csca)).toBe(true);
    expect(new X509Certificate(state.csca).verify(csca.publicKey)).toBe(true);
    expect(signer.verify(csca.publicKey)).toBe(true);
    expect(signer.subject).toContain('C=UT');
  });

  it('has the profile of Doc 9303-12 in each kind of certificate', async () => {
    const { state, document } = first(await makeWorld({ at: AT }));
    const csca = readCertificate(state.csca);
    expect(csca.deviations).toEqual([]);
    expect(isSelfIssued(csca)).toBe(true);
    expect(csca.extensions).toMatchObject({
      basicConstraints: { ca: true, pathLength: 0 },
      keyUsage: new Set(['keyCertSign', 'cRLSign']),
      authorityKeyIdentifier: csca.extensions.subjectKeyIdentifier,
      crlDistributionPoints: ['https://pkd.example/UTO.crl'],
    });
    const signer = readCertificate(document.signer);
    expect(signer.deviations).toEqual([]);
    expect(signer.extensions).toMatchObject({
      basicConstraints: null,
      keyUsage: new Set(['digitalSignature']),
      documentTypes: ['P', 'ID'],
      authorityKeyIdentifier: csca.extensions.subjectKeyIdentifier,
      unknownCritical: [],
    });
    expect(signer.extensions.privateKeyUsagePeriod?.notAfter).toBeLessThan(AT);
    const dtc = readCertificate((await state.authority.certify('dtc')).certificate);
    expect(dtc.extensions.extendedKeyUsage).toEqual(['2.23.136.1.1.12.1']);
  });

  it('links a new CSCA to the one before it', async () => {
    const { state } = first(await makeWorld({ at: AT, states: [{ link: true, csca: 'p256-sha256' }] }));
    if (!state.link || !state.formerCsca) throw new Error('There is no link.');
    const [link, former, csca] = [state.link, state.formerCsca, state.csca].map((one) =>
      readCertificate(one),
    );
    if (!link || !former || !csca) throw new Error('There is no link.');
    expect(nodeCryptography.verify(link.scheme, former.key, link.tbs, link.signature).valid).toBe(true);
    expect(sameName(link.subject, csca.subject)).toBe(true);
    expect(link.key).toEqual(csca.key);
    const { content } = signedDataOf(readElement(state.masterList), 'list');
    expect(innerElement(content, 'list').children[1]?.children).toHaveLength(3);
  });

  it('is a passport whose digests are of its files, signed by a key identifier or by a name', async () => {
    for (const byKeyIdentifier of [true, false]) {
      const { state, document } = first(
        await makeWorld({ at: AT, documents: [{ byKeyIdentifier, version: byKeyIdentifier ? 0 : 1 }] }),
      );
      const data = signedObject(document.files.sod);
      expect(data.signer.identifier.kind).toBe(
        byKeyIdentifier ? 'subject-key-identifier' : 'issuer-and-serial',
      );
      expect(verified(data, state.csca)).toEqual(ALL_RIGHT);
      const parts = innerElement(data.content, 'digests').children;
      expect(parts).toHaveLength(byKeyIdentifier ? 3 : 4);
      const listed = parts[2]?.children.map((one) => {
        const [number, value] = sequenceOf(one, 'a digest');
        return [number?.content[0], Buffer.from(octetsOf(value, 'a digest')).toString('hex')];
      });
      expect(listed).toEqual(
        [...document.files.dataGroups].map(([number, file]) => [number, hash('sha256', file)]),
      );
    }
  });

  it('of one seed has the same people, and new keys each time', async () => {
    const [a, b, other] = await Promise.all(
      [7, 7, 8].map(async (seed) => first(await makeWorld({ at: AT, seed }))),
    );
    expect(a?.document.mrz).toEqual(b?.document.mrz);
    expect(a?.document.mrz).not.toEqual(other?.document.mrz);
    expect(a?.state.csca).not.toEqual(b?.state.csca);
  });

  it.each(['TD1', 'TD2'] as const)('has identity cards too, with a zone of %s', async (format) => {
    const { document } = first(
      await makeWorld({ at: AT, states: [{ code: 'NLD' }], documents: [{ format }] }),
    );
    const zone = readMrz(document.mrz, { asOf: parseDay('2026-11-30') });
    expect(zone).toMatchObject({
      format,
      valid: true,
      fields: { documentCode: 'ID', issuingStateAlpha2: 'NL' },
    });
    expect(readCertificate(document.signer).subject.country).toBe('NL');
  });

  it('refuses a document of a state that is not in it', async () => {
    await expect(makeWorld({ at: AT, documents: [{ state: 'NLD' }] })).rejects.toThrow('no state “NLD”');
  });
});

describe('a portrait', () => {
  it('is a JPEG of its size within the face record', async () => {
    const { document } = first(await makeWorld({ at: AT }));
    const file = document.files.dataGroups.get(2) ?? new Uint8Array();
    const start = Buffer.from(file).indexOf(Uint8Array.of(0xff, 0xd8, 0xff));
    const image = jpeg.decode(file.subarray(start));
    expect(image).toMatchObject({ width: 360, height: 480 });
  });
});

describe('a chip', () => {
  it('answers a challenge with RSA in such a way that its key gives the challenge back in the digest', async () => {
    const { document } = first(await makeWorld({ at: AT, documents: [{ active: 'rsa2048-sha256' }] }));
    const [spki] = readElement(document.files.dataGroups.get(15) ?? new Uint8Array()).children;
    const key = createPublicKey({ key: Buffer.from(spki?.bytes ?? []), format: 'der', type: 'spki' });
    const challenge = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]);
    const answer = document.chip.answer(challenge) ?? new Uint8Array();
    const block = publicDecrypt({ key, padding: constants.RSA_NO_PADDING }, answer);
    expect([block[0], block.at(-2), block.at(-1)]).toEqual([0x6a, 0x34, 0xcc]);
    const [own, digest] = [block.subarray(1, -34), block.subarray(-34, -2)];
    expect(digest).toEqual(hash('sha256', Buffer.concat([own, challenge]), 'buffer'));
  });

  it('answers with ECDSA as r and s one after the other, and names the algorithm in DG14', async () => {
    const { document } = first(await makeWorld({ at: AT, documents: [{ active: 'p256-named-sha256' }] }));
    const [spki] = readElement(document.files.dataGroups.get(15) ?? new Uint8Array()).children;
    const key = createPublicKey({ key: Buffer.from(spki?.bytes ?? []), format: 'der', type: 'spki' });
    const challenge = Uint8Array.from([8, 7, 6, 5, 4, 3, 2, 1]);
    const answer = document.chip.answer(challenge) ?? new Uint8Array();
    expect(verify('sha256', challenge, { key, dsaEncoding: 'ieee-p1363' }, answer)).toBe(true);
    expect(verify('sha256', new Uint8Array(8), { key, dsaEncoding: 'ieee-p1363' }, answer)).toBe(false);
    const dg14 = Buffer.from(document.files.dataGroups.get(14) ?? []);
    expect(dg14.includes(Buffer.from('04007f00070101040103', 'hex'))).toBe(true);
  });

  it.each([
    'rsa2048-sha1',
    'rsa2048-sha256',
    'rsa3072-pss-sha384',
    'p256-sha256',
    'brainpool384-sha384',
  ] as const)('with %s is told from a copy by active authentication', async (active) => {
    const { document } = first(await makeWorld({ at: AT, documents: [{ active }] }));
    const [spki] = readElement(document.files.dataGroups.get(15) ?? new Uint8Array()).children;
    const key = publicKeyOf(spki, 'the key of DG15');
    const challenge = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]);
    const response = document.chip.answer(challenge) ?? new Uint8Array();
    const chip = { key, digest: ALGORITHMS[active].scheme.digest, covered: true };
    expect(activeAuthentication({ challenge, response }, chip, nodeCryptography).genuine).toBe(true);
    const other = Uint8Array.from([8, 7, 6, 5, 4, 3, 2, 1]);
    expect(activeAuthentication({ challenge: other, response }, chip, nodeCryptography).genuine).toBe(false);
  });

  it('has no answer where it has no active authentication', async () => {
    const { document } = first(await makeWorld({ at: AT, documents: [{ active: 'none' }] }));
    expect(document.chip.answer(new Uint8Array(8))).toBeNull();
    expect(document.files.dataGroups.has(15)).toBe(false);
  });
});

describe('a fault', () => {
  it.each(FAULTS)('%s is one thing that is wrong, and leaves the rest right', async (fault) => {
    const { state, document } = first(await makeWorld({ at: AT, documents: [{ fault }] }));
    const data = signedObject(document.files.sod);
    const signer = readCertificate(document.signer);
    const listed = new Map(
      innerElement(data.content, 'digests').children[2]?.children.map((one) => {
        const [number, value] = sequenceOf(one, 'a digest');
        return [number?.content[0], Buffer.from(octetsOf(value, 'a digest')).toString('hex')];
      }),
    );
    const wrong = [...document.files.dataGroups]
      .filter(([number, file]) => listed.get(number) !== hash('sha256', file))
      .map(([number]) => number);
    const crl = Buffer.from(state.crl).toString('hex');
    const found = {
      ...verified(data, state.csca),
      wrong,
      revoked: crl.includes(signer.serial),
      signerValid: signer.notBefore < AT && AT < signer.notAfter,
      use: [...(signer.extensions.keyUsage ?? [])],
      issuing: document.mrz[0]?.slice(2, 5),
      expired: (document.mrz[1]?.slice(21, 27) ?? '') < '261130',
    };
    const right = {
      ...ALL_RIGHT,
      wrong: [],
      revoked: false,
      signerValid: true,
      use: ['digitalSignature'],
      issuing: 'UTO',
      expired: false,
    };
    const expected = {
      'expired-signer': { signerValid: false },
      'revoked-signer': { revoked: true },
      'wrong-key-usage': { use: [] },
      'unknown-csca': { chain: false },
      'bad-signature': { cms: false },
      'changed-portrait': { wrong: [2] },
      'wrong-hash': { wrong: [11] },
      'missing-data-group': { wrong: [2] },
      'country-mismatch': { issuing: 'D<<' },
      'expired-document': { expired: true },
    }[fault];
    expect(found).toEqual({ ...right, ...expected });
  });
});
