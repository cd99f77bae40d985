/**
 * A master list of 571 certificates: read, its signature traced and every certificate checked, beside what others make of
 * the same bytes; each in a process of its own, so that no key and no code is warm. The file is public, and not in this
 * repository: its path is taken from ACQUIS_EMRTD, or the folder beside.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = process.env['ACQUIS_EMRTD'] ?? join(import.meta.dirname, '../../shared/data/emrtd');
const LIST = join(FOLDER, 'masterlists/DE_ML_2025-08-14-07-41-09.ml');
const RUNS = 5;

/** Every way gives how many certificates it found, and how many of these it verified a signature of. */
const WAYS = {
  'Acquis: read, list verified, 571 checked': ours,
  'Acquis: read, list verified': oursRead,
  'pkijs: read': pkijsRead,
  'pkijs: read, 571 self-signatures': pkijsVerified,
  '@peculiar/asn1-x509: read': peculiarRead,
  '@zkpassport/utils: read': zkpassportRead,
} satisfies Readonly<Record<string, (bytes: Uint8Array) => Promise<Counted>>>;

interface Counted {
  readonly certificates: number;
  readonly verified: number;
}

export function benchTrust(): void {
  console.log('\nA master list of 571 certificates, cold, in milliseconds (the median of five processes)');
  if (!existsSync(LIST)) {
    console.log(`  Left out: ${LIST} is not there.`);
    return;
  }
  for (const name of Object.keys(WAYS)) {
    const runs = Array.from({ length: RUNS }, () => once(name)).toSorted((a, b) => a.ms - b.ms);
    const median = runs[Math.floor(RUNS / 2)];
    if (median === undefined) continue;
    const { ms, certificates, verified, failed } = median;
    const found = failed ?? `${certificates} read, ${verified} signatures verified`;
    console.log(`  ${name.padEnd(44)}${ms.toFixed(0).padStart(8)}  ${found}`);
  }
}

interface Run extends Counted {
  readonly ms: number;
  readonly failed?: string;
}

function once(name: string): Run {
  const { stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, name], { encoding: 'utf8' });
  const line = stdout.trim().split('\n').at(-1) ?? '';
  if (!line.startsWith('{'))
    return { ms: Number.NaN, certificates: 0, verified: 0, failed: stderr.trim().split('\n').at(-1) ?? '' };
  return JSON.parse(line) as Run;
}

async function ours(bytes: Uint8Array): Promise<Counted> {
  const { Anchors } = await import('../src/mechanisms/travel-credential/trust/anchor.ts');
  const { checkCsca } = await import('../src/mechanisms/travel-credential/trust/csca-checks.ts');
  const { readTrustFile } = await import('../src/mechanisms/travel-credential/trust/read-trust-file.ts');
  const { nodeCryptography: cryptography } =
    await import('../src/mechanisms/travel-credential/certificates/node-cryptography.ts');
  return timed(() => {
    const at = Date.parse('2025-09-01');
    const { anchors, verification } = readTrustFile(bytes, { name: 'list', held: new Anchors([]), at, cryptography });
    if (verification?.determination.answer === 'no') throw new Error('The list does not verify.');
    const among = new Anchors(anchors);
    const checked = anchors.map(({ certificate }) => checkCsca(certificate, { among, at, cryptography }));
    return { certificates: anchors.length, verified: checked.filter(({ kind }) => kind !== 'unknown-issuer').length };
  });
}

async function oursRead(bytes: Uint8Array): Promise<Counted> {
  const { Anchors } = await import('../src/mechanisms/travel-credential/trust/anchor.ts');
  const { readMasterList, verifyMasterList } =
    await import('../src/mechanisms/travel-credential/trust/master-list.ts');
  const { nodeCryptography: cryptography } =
    await import('../src/mechanisms/travel-credential/certificates/node-cryptography.ts');
  return timed(() => {
    const list = readMasterList(bytes);
    const { determination } = verifyMasterList(list, { held: new Anchors([]), at: Date.now(), cryptography });
    return { certificates: list.certificates.length, verified: determination.answer === 'no' ? 0 : 2 };
  });
}

async function pkijsRead(bytes: Uint8Array): Promise<Counted> {
  const read = await pkijsReader();
  return timed(() => ({ certificates: read(bytes).length, verified: 0 }));
}

async function pkijsVerified(bytes: Uint8Array): Promise<Counted> {
  const read = await pkijsReader();
  return timed(async () => {
    const certificates = read(bytes);
    let verified = 0;
    for (const certificate of certificates) {
      try {
        if (await certificate.verify(certificate)) verified += 1;
      } catch {
        // Curves written out in full, and links, which another key signed.
      }
    }
    return { certificates: certificates.length, verified };
  });
}

async function pkijsReader() {
  const { fromBER, OctetString, Sequence, Set } = await import('asn1js');
  const { Certificate, ContentInfo, SignedData } = await import('pkijs');
  return (bytes: Uint8Array) => {
    const signed = new SignedData({ schema: ContentInfo.fromBER(bytes).content });
    const octets = signed.encapContentInfo.eContent;
    if (!(octets instanceof OctetString)) throw new Error('pkijs finds no content.');
    const list = fromBER(octets.getValue()).result;
    const set = list instanceof Sequence ? list.valueBlock.value[1] : undefined;
    if (!(set instanceof Set)) throw new Error('pkijs finds no certificates.');
    return set.valueBlock.value.map((schema) => new Certificate({ schema }));
  };
}

async function peculiarRead(bytes: Uint8Array): Promise<Counted> {
  const { AsnConvert, AsnParser } = await import('@peculiar/asn1-schema');
  const { ContentInfo, SignedData } = await import('@peculiar/asn1-cms');
  const { Certificate } = await import('@peculiar/asn1-x509');
  const { fromBER, Sequence, Set } = await import('asn1js');
  return timed(() => {
    const signed = AsnConvert.parse(AsnConvert.parse(bytes, ContentInfo).content, SignedData);
    const content = signed.encapContentInfo.eContent?.single?.buffer;
    const list = content ? fromBER(content).result : undefined;
    const set = list instanceof Sequence ? list.valueBlock.value[1] : undefined;
    if (!(set instanceof Set)) throw new Error('@peculiar finds no certificates.');
    const read = set.valueBlock.value.map((one) => AsnParser.parse(one.toBER(), Certificate));
    return { certificates: read.length, verified: 0 };
  });
}

/** It reads certificates one by one, as PEM or DER; the list itself is taken apart for it. */
async function zkpassportRead(bytes: Uint8Array): Promise<Counted> {
  const { readMasterList } = await import('../src/mechanisms/travel-credential/trust/master-list.ts');
  const { parseCertificate } = await import('@zkpassport/utils');
  const certificates = readMasterList(bytes).certificates.map((one) => Buffer.from(one.bytes));
  return timed(async () => {
    let read = 0;
    for (const certificate of certificates) {
      try {
        await parseCertificate(certificate);
        read += 1;
      } catch {
        // Counted as not read.
      }
    }
    return { certificates: read, verified: 0 };
  });
}

async function timed(work: () => Counted | Promise<Counted>): Promise<Run> {
  const start = performance.now();
  const counted = await work();
  return { ...counted, ms: performance.now() - start };
}

if (process.argv[1] === import.meta.filename) {
  const way = WAYS[process.argv[2] as keyof typeof WAYS];
  console.log(JSON.stringify(await way(new Uint8Array(readFileSync(LIST)))));
}
