/**
 * A master list of 571 certificates: read, its signature traced and every certificate checked, beside what others make of
 * the same bytes; each in a process of its own, so that no key and no code is warm. @zkpassport/utils is not among them: it
 * takes certificates that were packed before, and has no reader of its own to call. The file is public, and not in this
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
  'pkijs: certificates read': pkijsRead,
  'pkijs: certificates read, self-signatures': pkijsVerified,
  '@peculiar/asn1-x509: certificates read': peculiarRead,
} satisfies Readonly<Record<string, (bytes: Uint8Array) => Promise<Counted>>>;

interface Counted {
  readonly certificates: number;
  readonly verified: number;
}

export function benchTrust(): void {
  console.log(
    '\nA master list of 571 certificates, cold: milliseconds, and of the processor (median of five processes)',
  );
  if (!existsSync(LIST)) {
    console.log(`  Left out: ${LIST} is not there.`);
    return;
  }
  for (const name of Object.keys(WAYS)) {
    const runs = Array.from({ length: RUNS }, () => once(name)).toSorted((a, b) => a.cpu - b.cpu);
    const median = runs[Math.floor(RUNS / 2)];
    if (median === undefined) continue;
    const { ms, cpu, certificates, verified, failed } = median;
    const found = failed ?? `${certificates} read, ${verified} signatures verified`;
    console.log(`  ${name.padEnd(44)}${ms.toFixed(0).padStart(8)}${cpu.toFixed(0).padStart(8)}  ${found}`);
  }
}

interface Run extends Counted {
  readonly ms: number;
  /** Of the processor, which other work on the machine does not lengthen. */
  readonly cpu: number;
  readonly failed?: string;
}

function once(name: string): Run {
  const { stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, name], { encoding: 'utf8' });
  const line = stdout.trim().split('\n').at(-1) ?? '';
  if (!line.startsWith('{'))
    return {
      ms: Number.NaN,
      cpu: Number.NaN,
      certificates: 0,
      verified: 0,
      failed: stderr.trim().split('\n').at(-1) ?? '',
    };
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
    const { anchors, verification } = readTrustFile(bytes, {
      name: 'list',
      held: new Anchors([]),
      at,
      cryptography,
    });
    if (verification?.determination.answer === 'no') throw new Error('The list does not verify.');
    const among = new Anchors(anchors);
    const checked = anchors.map(({ certificate }) => checkCsca(certificate, { among, at, cryptography }));
    return {
      certificates: anchors.length,
      verified: checked.filter(({ kind }) => kind !== 'unknown-issuer').length,
    };
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
  const { Certificate } = await import('pkijs');
  const apart = await takenApart(bytes);
  return timed(() => ({ certificates: apart.map((one) => Certificate.fromBER(one)).length, verified: 0 }));
}

async function pkijsVerified(bytes: Uint8Array): Promise<Counted> {
  const { Certificate } = await import('pkijs');
  const apart = await takenApart(bytes);
  return timed(async () => {
    let verified = 0;
    for (const one of apart) {
      const certificate = Certificate.fromBER(one);
      try {
        if (await certificate.verify(certificate)) verified += 1;
      } catch {
        // Curves written out in full, and links, which another key signed.
      }
    }
    return { certificates: apart.length, verified };
  });
}

async function peculiarRead(bytes: Uint8Array): Promise<Counted> {
  const { AsnParser } = await import('@peculiar/asn1-schema');
  const { Certificate } = await import('@peculiar/asn1-x509');
  const apart = await takenApart(bytes);
  return timed(() => ({
    certificates: apart.map((one) => AsnParser.parse(one, Certificate)).length,
    verified: 0,
  }));
}

/** The list taken apart for those who refuse it whole: both stop at ten thousand elements of ASN.1. */
async function takenApart(bytes: Uint8Array): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const { readMasterList } = await import('../src/mechanisms/travel-credential/trust/master-list.ts');
  return readMasterList(bytes).certificates.map((one) => Uint8Array.from(one.bytes));
}

async function timed(work: () => Counted | Promise<Counted>): Promise<Run> {
  const start = performance.now();
  const used = process.cpuUsage();
  const counted = await work();
  const { user, system } = process.cpuUsage(used);
  return { ...counted, ms: performance.now() - start, cpu: (user + system) / 1000 };
}

if (process.argv[1] === import.meta.filename) {
  const way = WAYS[process.argv[2] as keyof typeof WAYS];
  console.log(JSON.stringify(await way(new Uint8Array(readFileSync(LIST)))));
}
