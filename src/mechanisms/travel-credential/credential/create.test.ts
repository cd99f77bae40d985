import { describe, expect, it } from 'vitest';
import { der } from '../asn1/index.ts';
import { createCredential, DEFAULT_CREATION, type CreationFacts } from './create.ts';
import { decodeDtc } from './dtc/index.ts';
import { oneDocument, type OneDocument } from './world.fixture.ts';
import type { Fault } from './test-ca/index.ts';

function factsOf({ document, means }: OneDocument, without: readonly number[] = []): CreationFacts {
  const dataGroups = new Map([...document.files.dataGroups].filter(([number]) => !without.includes(number)));
  const securityObject = document.files.sod;
  const dg1 = dataGroups.get(1);
  const authentication = means.authenticate({
    securityObject,
    dataGroups,
    zone: dg1 ? means.readZone(dg1) : null,
  });
  return { securityObject, dataGroups, authentication, chipGenuine: true, faceMatches: true };
}

const codes = (reasons: readonly { code: string; held: string }[], held: string) =>
  reasons.filter((one) => one.held === held).map(({ code }) => code);

describe('a credential', () => {
  it('is made of a genuine chip and the face on it, with every data group as it was', async () => {
    const world = await oneDocument();
    const made = createCredential(factsOf(world));
    expect(codes(made.reasons, 'no')).toEqual([]);
    if (made.answer !== 'yes') throw new Error('There is no credential.');
    const { securityObject, dataGroups, ...others } = decodeDtc(made.outcome.credential);
    expect(securityObject).toEqual(world.document.files.sod);
    expect(dataGroups).toEqual(world.document.files.dataGroups);
    expect(made.outcome.groups).toEqual([1, 2, 11, 14, 15]);
    expect(others).toEqual({ securityInfo: null, otherInfos: null, signedValues: null, signerInfo: null });
  });

  it('leaves out what the signature does not cover, and says so', async () => {
    const world = await oneDocument();
    const facts = factsOf(world);
    const dataGroups = new Map([...facts.dataGroups, [13, der.element(0x6d)]]);
    const authentication = world.means.authenticate({ ...facts, dataGroups, zone: null });
    const made = createCredential({ ...facts, dataGroups, authentication });
    if (made.answer !== 'yes') throw new Error('There is no credential.');
    expect(made.outcome.groups).not.toContain(13);
    expect(made.reasons).toContainEqual(
      expect.objectContaining({ code: 'credential.groups-left-out', values: { groups: 'DG13' } }),
    );
  });

  it('is made without the chip at hand, unless that is asked for, and says that it was not asked', async () => {
    const facts = { ...factsOf(await oneDocument()), chipGenuine: null };
    const noted = createCredential(facts);
    expect(noted.answer).toBe('yes');
    expect(noted.reasons).toContainEqual(
      expect.objectContaining({ code: 'credential.chip-not-asked', held: 'yes' }),
    );
    const open = createCredential(facts, { ...DEFAULT_CREATION, chipNotAsked: 'open' });
    expect(open).toMatchObject({ answer: 'not-yet-known', missing: [{ path: 'chipGenuine' }] });
  });

  it('of a chip that cannot prove itself asks for no proof', async () => {
    const world = await oneDocument({ active: 'none' });
    const facts = { ...factsOf(world, [14]), chipGenuine: null };
    // DG14 is listed, though it was not read: the chip could prove itself.
    expect(codes(createCredential(facts).reasons, 'yes')).toContain('credential.chip-not-asked');
    const groups = facts.authentication.groups.filter(({ number }) => number < 14);
    const made = createCredential({ ...facts, authentication: { ...facts.authentication, groups } });
    expect(codes(made.reasons, 'yes')).toContain('credential.chip-cannot-prove');
  });
});

describe('no credential is made', () => {
  it.each<[Fault, string]>([
    ['expired-signer', 'no'],
    ['revoked-signer', 'no'],
    ['wrong-key-usage', 'no'],
    ['unknown-csca', 'not-yet-known'],
    ['bad-signature', 'no'],
    ['changed-portrait', 'no'],
    ['wrong-hash', 'no'],
    ['missing-data-group', 'no'],
    ['country-mismatch', 'no'],
    ['expired-document', 'no'],
  ])('of a document with %s: the answer is %s, and the document serves', async (fault, answer) => {
    const made = createCredential(factsOf(await oneDocument({ fault })));
    expect(made.answer).toBe(answer);
    expect(made).not.toHaveProperty('outcome');
    expect(codes(made.reasons, answer)).toEqual(['credential.authentic']);
    expect(made.reasons.at(-1)).toMatchObject({ code: 'credential.document-serves', held: 'yes' });
  });

  it.each<[string, Partial<CreationFacts>, string, string]>([
    ['for another face', { faceMatches: false }, 'no', 'credential.face-matches'],
    ['before the faces are compared', { faceMatches: null }, 'not-yet-known', 'credential.face-not-compared'],
    ['of a chip that did not prove itself', { chipGenuine: false }, 'no', 'credential.chip-genuine'],
  ])('%s', async (_, part, answer, code) => {
    const made = createCredential({ ...factsOf(await oneDocument()), ...part });
    expect(made.answer).toBe(answer);
    expect(codes(made.reasons, answer)).toEqual([code]);
  });

  it('without the portrait', async () => {
    const made = createCredential(factsOf(await oneDocument(), [2]));
    expect(made.answer).toBe('no');
    expect(made.reasons).toContainEqual(
      expect.objectContaining({
        code: 'credential.field-required',
        held: 'no',
        values: { field: 'dg2', type: 1 },
      }),
    );
  });

  it('where fingerprints are handed over', async () => {
    const world = await oneDocument();
    const facts = factsOf(world);
    const dataGroups = new Map([...facts.dataGroups, [3, der.element(0x63)]]);
    const made = createCredential({ ...facts, dataGroups });
    expect(made.answer).toBe('no');
    expect(codes(made.reasons, 'no')).toEqual(['credential.no-fingerprints']);
  });

  it('of a file that does not fit into one', async () => {
    const facts = factsOf(await oneDocument());
    const made = createCredential({ ...facts, securityObject: Uint8Array.of(...facts.securityObject, 0) });
    expect(codes(made.reasons, 'no')).toEqual(['credential.unwritable']);
  });
});
