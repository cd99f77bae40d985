import { describe, expect, it } from 'vitest';
import { Refusal } from '#kernel';
import { der } from '../asn1/index.ts';
import * as files from '../documents/lds/files.fixture.ts';
import { hasMaterial, material } from '../material.fixture.ts';
import { SPECIMENS } from '../documents/mrz/specimens.ts';
import { FACT_WORDS } from './fact-words.ts';
import { inspectFile } from './inspect.ts';
import type { TreeNode } from './node.ts';
import { printTree } from './print.ts';

const treeOf = (bytes: Uint8Array, options = {}): TreeNode => {
  const { tree } = inspectFile(bytes, options);
  if (tree === null) throw new Error('It has no tree.');
  return tree;
};
const printed = (bytes: Uint8Array, options = {}): string => printTree(treeOf(bytes, options));
const nodes = (node: TreeNode): readonly TreeNode[] => [node, ...node.parts.flatMap(nodes)];
const factsOf = (bytes: Uint8Array): readonly string[] =>
  inspectFile(bytes).facts.map(({ name, value }) => `${name}: ${value}`);

describe('a file that is inspected', () => {
  it('is a tree with bytes, names and values', () => {
    expect(printed(files.DG15)).toBe(
      [
        '      0  DG15  (91 bytes)',
        '      2  └ SEQUENCE  (89 bytes)',
        '      4    ├ SEQUENCE  (19 bytes)',
        '      6    │ ├ OBJECT IDENTIFIER  1.2.840.10045.2.1 (ecPublicKey)',
        '     15    │ └ OBJECT IDENTIFIER  1.2.840.10045.3.1.7 (P-256)',
        '     25    └ BIT STRING  046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2… (65 bytes)',
      ].join('\n'),
    );
  });

  it.each([
    ['EF.COM', files.COM, 'com', 'data-groups: DG1, DG2, DG11, DG12, DG14, DG15'],
    ['DG1', files.DG1, 'data-group', 'file: DG1'],
    [
      'DG2',
      files.DG2,
      'data-group',
      `face: ISO/IEC 19794-5, jpeg, 413 × 531 pixels, ${files.jpeg(1, 1).length} bytes`,
    ],
    ['DG11', files.DG11, 'data-group', 'name: ERIKSSON, ÅSA MARIA'],
    ['DG12', files.DG12, 'data-group', 'issued: 2024-01-31'],
    ['DG14', files.DG14, 'data-group', 'ability: PACE-ECDH-GM-AES-CBC-CMAC-128, version 2, brainpoolP256r1'],
    [
      'SecurityInfos',
      files.SECURITY_INFOS,
      'security-infos',
      'ability: CA-ECDH-AES-CBC-CMAC-128, version 1, key 1',
    ],
    ['a public key', files.KEY, 'public-key', 'key: EC P-256'],
    ['a bare master list', der.sequence(der.integer(0), der.set()), 'master-list-content', 'certificates: 0'],
    ['a travel credential', credential(files.DG1), 'travel-credential', 'data-groups: DG1'],
  ])('is known as %s', (_, bytes, kind, fact) => {
    const { kind: found, problem } = inspectFile(bytes);
    expect({ kind: found, problem }).toEqual({ kind, problem: null });
    expect(factsOf(bytes)).toContain(fact);
  });

  it('of no known kind is shown all the same', () => {
    const bytes = der.sequence(
      der.boolean(true),
      der.utf8String('Zoë'),
      der.time(Date.UTC(2026, 0, 2)),
      der.nothing(),
    );
    expect(inspectFile(bytes)).toMatchObject({ kind: 'ber', facts: [], problem: null });
    expect(nodes(treeOf(bytes)).map(({ value }) => value)).toEqual([
      null,
      'true',
      '“Zoë”',
      '2026-01-02T00:00:00Z',
      '',
    ]);
  });

  it('that seems to be of a kind and is damaged says why, and is shown', () => {
    const bytes = der.element(0x61, der.integer(7));
    expect(inspectFile(bytes).problem).toContain('The zone of DG1 is missing');
    expect(printed(bytes)).toContain('INTEGER  7');
  });

  it('holds no fingerprints that are shown: DG3 is not opened, not in a credential either', () => {
    const dg3 = der.element(0x63, files.textElement(0x5f2e, 'secret ridges'));
    expect(printed(dg3)).toBe('      0  DG3  not opened');
    expect(inspectFile(dg3).problem).toContain('not opened');
    expect(printed(credential(dg3))).toContain('DG3  not opened');
    expect(JSON.stringify(inspectFile(credential(dg3)))).not.toContain('ridges');
  });

  it.each([
    ['an image', files.jp2(413, 531), 'image', 'image: jp2, 413 × 531 pixels'],
    [
      'a face without its data group',
      files.faceRecord({ image: files.jpeg(413, 531) }),
      'face-record',
      'face: jpeg, 413 × 531 pixels',
    ],
    [
      'a zone',
      new TextEncoder().encode(SPECIMENS[0]?.lines.join('\n')),
      'machine-readable-zone',
      'format: TD3',
    ],
  ])('that is no BER is known as %s', (_, bytes, kind, fact) => {
    expect(inspectFile(bytes)).toMatchObject({ kind, tree: null });
    expect(factsOf(bytes)).toContain(fact);
  });

  it('as PEM is what is inside', () => {
    const base64 = btoa(String.fromCodePoint(...files.KEY));
    const pem = new TextEncoder().encode(`-----BEGIN PUBLIC KEY-----\n${base64}\n-----END PUBLIC KEY-----\n`);
    expect(inspectFile(pem)).toMatchObject({ kind: 'public-key', pem: 'PUBLIC KEY', size: files.KEY.length });
  });

  it('shows as many levels as asked, and counts the rest', () => {
    expect(printed(files.DG15, { depth: 1 })).toBe(
      [
        '      0  DG15  (91 bytes)',
        '      2  └ SEQUENCE  (89 bytes)',
        '           └ … 2 more parts, not shown',
      ].join('\n'),
    );
    expect(printed(files.DG15, { depth: 0 })).toContain('… 1 more part, not shown');
  });

  it('shows no more elements than it may', () => {
    const many = der.sequence(...Array.from({ length: 500 }, () => der.nothing()));
    const tree = treeOf(many, { maxNodes: 100 });
    expect([tree.parts.length, tree.notShown]).toEqual([99, 401]);
  });

  it('cuts what is long, with its length, and shows no control characters', () => {
    const bytes = der.sequence(
      der.octetString(new Uint8Array(100).fill(0xab)),
      der.utf8String(`\u001B[31m${'a'.repeat(300)}`),
    );
    expect(printed(bytes)).toContain(`${'ab'.repeat(32)}… (100 bytes)`);
    expect(printed(bytes)).toContain('…” (305 characters)');
    expect(printed(bytes)).not.toContain('\u001B');
  });

  it('shows what stands in octets where it is an element, and octets where it is not', () => {
    const bytes = der.sequence(
      der.octetString(der.sequence(der.integer(5))),
      der.octetString(Uint8Array.of(0x30, 0x05, 1)),
    );
    expect(nodes(treeOf(bytes)).map(({ name, value }) => [name, value])).toEqual([
      ['SEQUENCE', null],
      ['OCTET STRING', null],
      ['SEQUENCE', null],
      ['INTEGER', '5'],
      ['OCTET STRING', '300501'],
    ]);
  });

  it('says where a part is damaged, and shows the others', () => {
    const bytes = der.sequence(der.element(0x30, Uint8Array.of(0x02, 0x09)), der.integer(1));
    expect(printed(bytes)).toContain('SEQUENCE  0209: ');
    expect(printed(bytes)).toContain('INTEGER  1');
  });

  it.each([
    ['nothing', new Uint8Array(), 'There are no bytes'],
    ['a text', new TextEncoder().encode('hello, world'), 'beyond the end'],
    ['seventeen megabytes', new Uint8Array(17 * 1024 ** 2), 'at most 16777216 are read'],
  ])('is refused where it is %s', (_, bytes, words) => {
    expect(() => inspectFile(bytes)).toThrow(Refusal);
    expect(() => inspectFile(bytes)).toThrow(words);
  });
});

describe.runIf(hasMaterial)('a file of the public material', () => {
  it.each([
    ['sod/NZ.sod', 'security-object'],
    ['sod/CN.sod', 'security-object'],
    ['zkr-mock/johnny-rsa-2048-sha256.sod', 'security-object'],
    ['cardsecurity/DE.bin', 'card-security'],
    ['cardsecurity/npa_ecdh_ef_cardaccess.bin', 'security-infos'],
    ['masterlists/NL_ML_2026-03-11.ml', 'master-list'],
    ['masterlists/bare-CscaMasterList-a.der', 'master-list-content'],
    ['csca/US_csca.cer', 'certificate'],
    ['csca-odd/TR_e177e732.cer', 'certificate'],
    ['mock-pki/sha256_rsa_3_2048/mock_dsc.pem', 'certificate'],
  ])('%s is a %s, every fact of it named', (name, kind) => {
    const { kind: found, facts, problem } = inspectFile(material(name));
    expect({ found, problem }).toEqual({ found: kind, problem: null });
    expect(facts.filter((fact) => FACT_WORDS[fact.name] === undefined)).toEqual([]);
  });
});

/** A travel credential with a file of a chip in its data. */
function credential(file: Uint8Array): Uint8Array {
  return der.sequence(der.integer(1), der.sequence(der.element(0x81, file)));
}
