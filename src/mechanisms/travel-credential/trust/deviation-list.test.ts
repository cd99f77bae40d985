import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import { der } from '../asn1/index.ts';
import { nodeCryptography } from '../certificates/node-cryptography.ts';
import { DeviationLists, type LookedUp } from './deviant-documents.ts';
import { readDeviationList, verifyDeviationList } from './deviation-list.ts';
import { manyDocumentNumbers, testDeviationList, type TestDeviation } from './testing/test-lists.ts';
import { testName } from './testing/test-pki.ts';
import { masterListSigner, testAnchors, testState } from './testing/test-state.ts';

const AT = Date.parse('2026-02-01');
const utopia = testState('UT');
const signer = utopia.signer({ serial: 300 }).certificate;
const otherSigner = utopia.signer({ serial: 301 }).certificate;
const bySerial = der.element(0xa1, testName(utopia.name), der.integer(300));
const byKey = der.element(
  0x82,
  Uint8Array.from(Buffer.from(signer.extensions.subjectKeyIdentifier ?? '', 'hex')),
);
const byDigest = der.element(0x83, createHash('sha256').update(signer.bytes).digest());

const lists = (...entries: readonly TestDeviation[]): DeviationLists =>
  new DeviationLists(
    [{ country: 'UT', list: readDeviationList(testDeviationList(utopia, entries)) }],
    nodeCryptography,
  );

const found = (document: Omit<LookedUp, 'country'>, ...entries: readonly TestDeviation[]) =>
  lists(...entries)
    .of({ country: 'UT', ...document })
    .map(({ defects, open }) => [defects.map(({ code }) => code).join(), open.join()]);

describe('A deviation list', () => {
  it('tells of each defect its kind, of what it is, and in the words of the state', () => {
    const list = readDeviationList(
      testDeviationList(utopia, [
        { defect: '1.2', parameter: der.integer(0), description: 'Country in UTF-8', signer: bySerial },
      ]),
    );
    expect(list).toMatchObject({ version: 0, digest: 'sha256', deviations: [] });
    expect(list.entries[0]?.documents.signer).toMatchObject({ by: 'issuer-and-serial', serial: '012c' });
    expect(list.entries[0]?.defects).toEqual([
      {
        code: 'ds-encoding',
        category: 'certificate-or-key',
        oid: '2.23.136.1.1.7.1.2',
        of: 'generic',
        description: 'Country in UTF-8',
      },
    ]);
  });

  it.each([
    ['1', undefined, 'certificate-or-key', 'certificate-or-key', null],
    ['1.1', undefined, 'ds-signature', 'certificate-or-key', null],
    ['1.2', der.oid('2.5.29.15'), 'ds-encoding', 'certificate-or-key', '2.5.29.15'],
    ['1.3', der.integer(5), 'csca-encoding', 'certificate-or-key', 'validity'],
    ['1.4', undefined, 'aa-key-compromised', 'certificate-or-key', null],
    ['2', undefined, 'lds', 'lds', null],
    ['2.1', der.integer(2), 'dg-malformed', 'lds', 'DG2'],
    ['2.2', der.integer(20), 'dg-hash-wrong', 'lds', 'EF.SOD'],
    ['2.2', der.integer(21), 'dg-hash-wrong', 'lds', 'EF.COM'],
    ['2.3', undefined, 'sod-signature-wrong', 'lds', null],
    ['2.4', undefined, 'com-inconsistent', 'lds', null],
    ['3', undefined, 'mrz', 'mrz', null],
    ['3.1', der.integer(3), 'mrz-wrong-data', 'mrz', 'personName'],
    ['3.2', der.integer(6), 'mrz-wrong-check-digit', 'mrz', 'dateOfBirth'],
    ['3.2', der.integer(77), 'mrz-wrong-check-digit', 'mrz', '77'],
    ['4', undefined, 'chip', 'chip', null],
    ['5', undefined, 'national-use', 'national-use', null],
    ['9.9', undefined, 'other', 'other', null],
  ] as const)('knows the defect %s', (defect, parameter, code, category, of) => {
    const list = readDeviationList(
      testDeviationList(utopia, [parameter === undefined ? { defect } : { defect, parameter }]),
    );
    expect(list.entries[0]?.defects[0]).toMatchObject({ code, category, of });
  });

  it('is signed by a signer of deviation lists, and by no other', () => {
    const traced = { held: testAnchors(utopia.csca), at: AT, cryptography: nodeCryptography };
    const entries = [{ defect: '4' }];
    const right = readDeviationList(testDeviationList(utopia, entries));
    expect(verifyDeviationList(right, traced).determination.answer).toBe('yes');
    const wrong = readDeviationList(testDeviationList(utopia, entries, { signer: masterListSigner(utopia) }));
    const { determination } = verifyDeviationList(wrong, traced);
    expect(determination.answer).toBe('no');
    expect(determination.reasons.filter(({ held }) => held === 'no').map(({ code }) => code)).toEqual([
      'trust.list-purpose',
    ]);
  });

  it('never fails otherwise than by a refusal, whatever byte is changed', () => {
    const bytes = testDeviationList(utopia, [
      { defect: '2.1', numbers: ['KE1'], signer: bySerial, issued: ['2014-01-01', '2015-01-01'] },
    ]);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const changed = bytes.slice();
        changed[place] = (changed[place] ?? 0) ^ change;
        try {
          readDeviationList(changed);
        } catch (error) {
          expect(error).toMatchObject({ name: 'Refusal' });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is refused bare, and when it is of another kind', () => {
    expect(() => readDeviationList(der.sequence(der.integer(0), der.set()))).toThrow();
    expect(() => readDeviationList(utopia.csca.bytes)).toThrow(expect.objectContaining({ kind: 'damaged' }));
  });
});

describe('A document is deviant', () => {
  it('when its number is on the list of its state, however the number is written', () => {
    const entry = { defect: '2.1', numbers: ['KE0001', 'KE0002'] };
    expect(found({ number: 'KE0002' }, entry)).toEqual([['dg-malformed', '']]);
    expect(found({ number: 'ke0002<<<' }, entry)).toEqual([['dg-malformed', '']]);
    expect(found({ number: 'KE0003' }, entry)).toEqual([]);
    expect(lists(entry).of({ country: 'XA', number: 'KE0002' })).toEqual([]);
  });

  it.each([
    ['issuer and serial number', bySerial],
    ['key identifier', byKey],
    ['digest', byDigest],
  ])('when its signer is the one named by %s', (_, named) => {
    expect(found({ signer }, { defect: '1.1', signer: named })).toEqual([['ds-signature', '']]);
    expect(found({ signer: otherSigner }, { defect: '1.1', signer: named })).toEqual([]);
  });

  it('only when all that an entry names fits', () => {
    const entry: TestDeviation = {
      defect: '4',
      numbers: ['KE1'],
      type: 'P<',
      issued: ['2014-01-01', '2014-12-31'],
    };
    const issued = Date.parse('2014-12-31T12:00:00Z');
    expect(found({ number: 'KE1', type: 'P', issued }, entry)).toEqual([['chip', '']]);
    expect(found({ number: 'KE1', type: 'ID', issued }, entry)).toEqual([]);
    expect(found({ number: 'KE1', type: 'P', issued: Date.parse('2015-01-01') }, entry)).toEqual([]);
  });

  it('is not yet known where an entry names what is not known of the document', () => {
    const entry: TestDeviation = {
      defect: '4',
      numbers: ['KE1'],
      issued: ['2014-01-01', '2014-12-31'],
      signer: byKey,
    };
    expect(found({ number: 'KE1' }, entry)).toEqual([['chip', 'signer,issued']]);
  });

  it('is found among 150 000 numbers, in a file of the size of the largest real one', () => {
    const numbers = manyDocumentNumbers(150_000);
    const bytes = testDeviationList(utopia, [{ defect: '2.1', parameter: der.integer(2), numbers }]);
    expect(bytes.length).toBeGreaterThan(1_500_000);
    const all = new DeviationLists([{ country: 'UT', list: readDeviationList(bytes) }], nodeCryptography);
    expect(numbers.every((number) => all.of({ country: 'UT', number }).length === 1)).toBe(true);
    expect(all.of({ country: 'UT', number: 'KE0' })).toEqual([]);
  });

  it('is told without its number', () => {
    const [deviant] = lists({ defect: '4', numbers: ['KE7654321'] }).of({
      country: 'UT',
      number: 'KE7654321',
    });
    expect(JSON.stringify(deviant)).not.toContain('KE7654321');
  });
});
