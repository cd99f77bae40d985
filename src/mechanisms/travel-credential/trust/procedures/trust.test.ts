import { createRouterClient } from '@orpc/server';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dayOf, type Day } from '#kernel';
import { loadPolicies, parseCaller, readFailure, type Authorize } from '#procedure';
import { openStore, type Store } from '#store';
import { nodeCryptography } from '../../certificates/node-cryptography.ts';
import type { Certificate } from '../../certificates/index.ts';
import { travelCredential } from '../../index.ts';
import { base64Of } from '../base64.ts';
import { TRUST_STREAM } from '../events.ts';
import { certificateFingerprint } from '../fingerprint.ts';
import { hasMaterial, material } from '../../material.fixture.ts';
import { readDeviationLists } from '../record/deviation-lists.ts';
import { announceExpiring } from '../record/expiring.ts';
import { readTrust } from '../record/read-trust.ts';
import { memoryStore } from '../testing/memory-store.ts';
import { testDeviationList, testMasterList, testMasterListContent } from '../testing/test-lists.ts';
import { testCertificate, testCrl, testKey } from '../testing/test-pki.ts';
import { deviationListSigner, masterListSigner, testState } from '../testing/test-state.ts';

const TODAY = dayOf(2026, 2, 1);
const utopia = testState('UT');
const arcadia = testState('XA');
const second = testKey();
const link = testCertificate({
  subject: utopia.name,
  key: second,
  issuer: utopia.issuer,
  ca: true,
  serial: 2,
});
const secondRoot = testCertificate({ subject: utopia.name, key: second, serial: 3 });

let store: Store;
let authorize: Authorize;
beforeAll(async () => {
  authorize = await loadPolicies([travelCredential]);
});
// Opening a database takes seconds: what only needs an empty record gets one that is kept in memory.
beforeEach(() => {
  store = memoryStore();
});

const as = (role: string, today: Day = TODAY) =>
  createRouterClient(travelCredential.procedures.trust, {
    context: { caller: parseCaller(role), today, authorize, store: async () => store },
    path: ['travel-credential', 'trust'],
  });
const admin = () => as('administrator');
const take = (bytes: Uint8Array, more: { name?: string; unsigned?: boolean; dry?: boolean } = {}) =>
  admin().import({ file: base64Of(bytes), ...more });
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => readFailure(error),
  );
const fingerprint = (certificate: Certificate): string =>
  certificateFingerprint(certificate, nodeCryptography);
const trustedNow = async (): Promise<readonly string[]> =>
  (await readTrust(store.register)).trusted().map((anchor) => anchor.fingerprint);

describe('An import', () => {
  it('records the certificates of a file, with who answers for them', async () => {
    const taken = await take(utopia.csca.bytes, { name: 'utopia.cer' });
    expect(taken).toMatchObject({
      kind: 'certificates',
      written: true,
      version: 2,
      certificates: 1,
      known: 0,
    });
    expect(taken.added).toMatchObject([
      { country: 'UT', basis: 'importer', sources: ['utopia.cer'], trusted: true },
    ]);
    expect(taken.missing).toContain('NL');
  });

  it('is recorded once, however often the file comes', async () => {
    await take(utopia.csca.bytes);
    const again = await take(utopia.csca.bytes);
    expect(again).toMatchObject({ written: false, version: 2, known: 1, added: [] });
    expect(await store.register.version(TRUST_STREAM)).toBe(2);
  });

  it('of a signed master list rests on a CSCA that is trusted, else on who imports it', async () => {
    const list = testMasterList(utopia, [utopia.csca, arcadia.csca]);
    const first = await take(list);
    expect(first.verification).toMatchObject({
      answer: 'not-yet-known',
      missing: [{ path: 'trust.fingerprint-compared' }],
    });
    expect(first.added.map(({ basis }) => basis)).toEqual(['importer', 'importer']);
    expect(first.name).toBe('master-list UT 2026-01-15');

    const lotus = testState('XB');
    const next = await take(testMasterList(utopia, [arcadia.csca, lotus.csca]), { name: 'next' });
    expect(next.verification?.answer).toBe('yes');
    expect(next).toMatchObject({ known: 1, added: [{ country: 'XB', basis: 'list' }] });
    const { certificate, history } = await as('reader').certificate({
      fingerprint: fingerprint(arcadia.csca).slice(0, 12),
    });
    expect(certificate.sources).toEqual([first.name, 'next']);
    expect(history.map(({ type }) => type)).toEqual(['CertificateTrusted', 'TrustImported']);
  });

  it('that is only looked at says the same as one that is recorded, and records nothing', async () => {
    const list = testMasterList(utopia, [utopia.csca, arcadia.csca]);
    const looked = await take(list, { dry: true });
    expect(await store.register.read(TRUST_STREAM)).toEqual([]);
    expect(looked).toMatchObject({ written: false, version: 0, certificates: 2 });
    const taken = await take(list);
    expect(looked).toEqual({ ...taken, written: false, version: 0 });
  });

  it('of a link certificate, and of the new root, rests on the link', async () => {
    await take(utopia.csca.bytes);
    expect((await take(link.bytes)).added).toMatchObject([{ basis: 'link' }]);
    expect((await take(secondRoot.bytes)).added).toMatchObject([{ basis: 'link' }]);
  });

  it('of a revocation list keeps it where a trusted CSCA signed it, and tells where none did', async () => {
    await take(utopia.csca.bytes);
    const signer = utopia.signer({ serial: 42 }).certificate;
    const crl = testCrl({ issuer: utopia.issuer, revoked: [{ serial: 42, since: '2025-12-24' }] });
    expect(await take(crl)).toMatchObject({ kind: 'crl', crls: 1, problems: [] });
    expect(await take(testCrl({ issuer: arcadia.issuer }))).toMatchObject({
      crls: 0,
      problems: [{ what: 'crl' }],
    });
    const record = await readTrust(store.register);
    expect(record.revocations(record.anchors).revocationOf(signer, Date.parse('2026-02-01')).status).toBe(
      'revoked',
    );
  });

  it('of certificates of document signers keeps those that a trusted CSCA issued', async () => {
    await take(utopia.csca.bytes);
    expect(await take(utopia.signer().certificate.bytes)).toMatchObject({ signers: 1, problems: [] });
    expect(await take(arcadia.signer().certificate.bytes)).toMatchObject({
      signers: 0,
      problems: [{ what: 'certificate' }],
    });
    expect((await readTrust(store.register)).signers.size).toBe(1);
  });

  it('of a deviation list keeps its document numbers in the vault, and none in the register', async () => {
    await take(utopia.csca.bytes);
    const list = testDeviationList(utopia, [{ defect: '2.1', numbers: ['KE7654321'] }]);
    expect(await take(list)).toMatchObject({ kind: 'deviation-list', deviationLists: 1 });
    const lists = await readDeviationLists(store, await readTrust(store.register), new Date('2026-02-02'));
    expect(lists.of({ country: 'UT', number: 'KE7654321' })).toHaveLength(1);
    const recorded = JSON.stringify(await store.register.read(TRUST_STREAM));
    expect(recorded).not.toContain('KE7654321');
    expect(recorded).not.toContain(base64Of(list).slice(200, 400));
    expect((await take(list)).written).toBe(false);
  });
});

describe('An import is refused', () => {
  it('to nobody who checks documents at a border', async () => {
    const taken = await as('border-authority:NL').import({ file: base64Of(utopia.csca.bytes) });
    expect(taken.written).toBe(true);
    const { history } = await as('reader').history({});
    expect(history[0]?.actor).toBe('border-authority:NL');
  });

  it.each(['reader', 'council', 'member-state:NL'])('to %s', async (role) => {
    const refused = await failure(as(role).import({ file: base64Of(utopia.csca.bytes) }));
    expect(refused?.kind).toBe('not-allowed');
  });

  it('for a bare master list, unless the importer answers for it', async () => {
    const bare = testMasterListContent([utopia.csca.bytes]);
    expect((await failure(take(bare)))?.kind).toBe('barred');
    expect(await trustedNow()).toEqual([]);
    const taken = await take(bare, { unsigned: true });
    expect(taken.verification?.answer).toBe('no');
    expect(taken.added).toMatchObject([{ basis: 'importer' }]);
  });

  it('for a list whose signer is on a revocation list on record, and another of the state is taken', async () => {
    await take(utopia.csca.bytes);
    const revoked = [{ serial: 42, since: '2025-12-24', reason: 1 }];
    await take(testCrl({ issuer: utopia.issuer, revoked }));
    const masterList = (serial: number) =>
      testMasterList(utopia, [arcadia.csca], { signer: masterListSigner(utopia, { serial }) });
    const defects = testDeviationList(utopia, [{ defect: '2.1' }], {
      signer: deviationListSigner(utopia, { serial: 42 }),
    });
    for (const list of [masterList(42), defects])
      expect(await failure(take(list))).toMatchObject({
        kind: 'barred',
        sentence: expect.stringContaining('revoked on 24 December 2025'),
        remedy: 'Get the list again from who published it.',
      });
    const { verification } = await take(masterList(43));
    expect(verification?.answer).toBe('yes');
    expect(verification?.reasons.at(-1)).toMatchObject({ code: 'trust.list-signer-revoked', held: 'yes' });
  });

  it('for a list that was changed or that its signer may not sign, even where the importer would answer', async () => {
    await take(utopia.csca.bytes);
    for (const list of [
      testMasterList(utopia, [arcadia.csca], { messageDigest: new Uint8Array(32) }),
      testMasterList(utopia, [arcadia.csca], { signer: utopia.signer() }),
      testMasterList(utopia, [arcadia.csca], {
        signer: masterListSigner(utopia, { notAfter: '2026-01-01' }),
      }),
    ]) {
      expect((await failure(take(list, { unsigned: true })))?.kind).toBe('barred');
    }
    expect(await trustedNow()).toEqual([fingerprint(utopia.csca)]);
  });

  it('for a deviation list of a state that is not trusted', async () => {
    const refused = await failure(take(testDeviationList(utopia, [{ defect: '4' }])));
    expect(refused?.kind).toBe('barred');
  });

  it('for bytes that are no trust file', async () => {
    expect((await failure(take(new TextEncoder().encode('hello'))))?.kind).toBe('damaged');
    expect((await failure(admin().import({ file: '%%%' })))?.kind).toBe('invalid-input');
  });

  it('leaving out a certificate that was changed since it signed itself', async () => {
    const changed = arcadia.csca.bytes.slice();
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    const bare = testMasterListContent([utopia.csca.bytes, changed]);
    const taken = await take(bare, { unsigned: true });
    expect(taken.added).toHaveLength(1);
    expect(taken.problems).toMatchObject([{ what: 'certificate' }]);
  });
});

describe('Trust', () => {
  it('is withdrawn with that in the same key, and in what rests on it by a link; and comes back whole', async () => {
    await take(utopia.csca.bytes);
    await take(link.bytes);
    await take(secondRoot.bytes);
    await take(arcadia.csca.bytes);
    const named = { fingerprint: fingerprint(utopia.csca), reason: 'The key was lost' };
    const { changed } = await admin().withdraw(named);
    expect(changed.map(({ fingerprint: one }) => one)).toEqual(
      [utopia.csca, link, secondRoot].map(fingerprint),
    );
    expect(await trustedNow()).toEqual([fingerprint(arcadia.csca)]);

    await admin().restore({ ...named, reason: 'It was found' });
    expect(await trustedNow()).toHaveLength(4);
  });

  it('withdrawn does not come back by an import', async () => {
    await take(utopia.csca.bytes);
    await admin().withdraw({ fingerprint: fingerprint(utopia.csca), reason: 'Not ours' });
    const again = await take(testMasterListContent([utopia.csca.bytes, arcadia.csca.bytes]), {
      unsigned: true,
    });
    expect(again.withdrawn).toEqual([fingerprint(utopia.csca)]);
    expect(await trustedNow()).toEqual([fingerprint(arcadia.csca)]);
  });

  it('is asked about as it was: a past version gives what determinations then rested on', async () => {
    const { version } = await take(utopia.csca.bytes);
    await admin().withdraw({ fingerprint: fingerprint(utopia.csca), reason: 'The key was lost' });
    expect((await as('reader').list({})).certificates).toEqual([]);
    expect((await as('reader').list({ version })).certificates).toHaveLength(1);
    expect((await as('reader').list({ withdrawn: true })).certificates).toMatchObject([{ trusted: false }]);
  });

  it.each(['withdraw', 'restore'] as const)('is changed by %s by those alone who may', async (change) => {
    await take(utopia.csca.bytes);
    const named = { fingerprint: fingerprint(utopia.csca), reason: 'Because' };
    expect((await failure(as('reader')[change](named)))?.kind).toBe('not-allowed');
    expect((await failure(admin()[change]({ ...named, fingerprint: 'f'.repeat(64) })))?.kind).toBe(
      'not-found',
    );
    expect((await failure(admin()[change]({ ...named, fingerprint: 'abc' })))?.kind).toBe('invalid-input');
    if (change === 'restore') expect((await failure(admin().restore(named)))?.kind).toBe('barred');
  });

  it('tells what ends soon, once, and in the list', async () => {
    await take(testCertificate({ subject: utopia.name, key: utopia.key, notAfter: '2026-03-01' }).bytes);
    await take(arcadia.csca.bytes);
    await announceExpiring(store, { today: TODAY });
    await announceExpiring(store, { today: TODAY });
    const { history } = await as('reader').history({});
    expect(history.filter(({ type }) => type === 'ExpiryAnnounced').map(({ text }) => text)).toEqual([
      'Ends on 2026-03-01: a successor is needed by then',
    ]);
    const { certificates, expiring } = await as('reader').list({ within: 60 });
    expect(certificates.map(({ country, daysLeft }) => [country, daysLeft])).toEqual([['UT', 28]]);
    expect(expiring).toBe(1);
  });

  it('shows the lists on record, with whether they tell of today', async () => {
    await take(utopia.csca.bytes);
    await take(testCrl({ issuer: utopia.issuer, revoked: [{ serial: 42, since: '2025-12-24' }] }));
    await take(testDeviationList(utopia, [{ defect: '2.1', numbers: ['KE7654321'] }]), { name: 'UT.dl' });
    const { revocationLists, publishedDeviations } = await as('reader').list({});
    expect(revocationLists).toMatchObject([{ country: 'UT', fresh: true, revoked: 1 }]);
    expect(publishedDeviations).toMatchObject([{ country: 'UT', entries: 1, source: 'UT.dl' }]);
    const [later] = (await as('reader', dayOf(2030, 1, 1)).list({})).revocationLists;
    expect(later?.fresh).toBe(false);
  });

  it('shows the states that issue documents and of which there is nothing', async () => {
    const { missing, states } = await as('reader').list({ language: 'nl' });
    expect(states).toBe(0);
    expect(missing).toContainEqual({ country: 'DE', code: 'D', name: 'Duitsland' });
    expect(missing).toContainEqual({ country: 'KS', code: 'RKS', name: 'Kosovo' });
  });

  it('has a history with who did what, in both languages', async () => {
    await take(utopia.csca.bytes, { name: 'utopia.cer' });
    await admin().withdraw({ fingerprint: fingerprint(utopia.csca), reason: 'The key was lost' });
    const { history } = await as('reader').history({ certificates: true, language: 'nl' });
    expect(history.map(({ actor, text }) => [actor, text])).toEqual([
      ['administrator', 'Vertrouwen ingetrokken: The key was lost'],
      [
        'administrator',
        '“utopia.cer” ingelezen: 1 CSCA-certificaten, 0 van documentondertekenaars, 0 intrekkingslijsten, 0 afwijkingenlijsten',
      ],
      ['administrator', 'Vertrouwd op gezag van wie “utopia.cer” inlas'],
    ]);
  });

  it('of one certificate is told with who signed it and what is checked on it', async () => {
    await take(utopia.csca.bytes);
    await take(link.bytes);
    const shown = await as('reader').certificate({ fingerprint: fingerprint(link) });
    expect(shown).toMatchObject({
      kind: 'link',
      issuedBy: [{ fingerprint: fingerprint(utopia.csca) }],
      checked: { answer: 'yes' },
    });
    const older = await as('reader').certificate({ fingerprint: fingerprint(utopia.csca) });
    expect(older.issued.map((one) => one.fingerprint)).toEqual([fingerprint(link)]);
    expect(shown.profile.every(({ held }) => held === 'yes')).toBe(true);
    expect(shown.deviations.map(({ code }) => code)).toContain('no-crl-distribution-point');
    expect(shown.deviations.every(({ code, text }) => text !== code)).toBe(true);
  });
});

describe.skipIf(!hasMaterial)('The German master list', () => {
  it('is imported whole, and a later one adds what is new, by links from what is trusted', async () => {
    store = await openStore({ memory: true });
    const older = await take(material('masterlists/DE_ML_2024-08-07-07-38-24.ml'));
    expect(older).toMatchObject({
      name: 'master-list DE 2024-08-07',
      certificates: 541,
      known: 0,
      problems: [],
    });
    const newer = await take(material('masterlists/DE_ML_2025-08-14-07-41-09.ml'));
    expect(newer.certificates).toBe(571);
    expect(newer.known + newer.added.length).toBe(571);
    expect(newer.verification?.answer).toBe('yes');
    const { missing, certificates } = await as('reader').list({});
    expect(certificates).toHaveLength(541 + newer.added.length);
    expect(missing.map(({ country }) => country)).toContain('EG');
    expect(await store.verify()).toMatchObject({ verified: true });
    await store.close();
  }, 120_000);
});
