/**
 * Passive authentication of genuine security objects, beside others and beside the physical limit: the bare signature
 * checks of node:crypto, with keys that are ready. The objects are public and not in this repository: their folder is
 * ACQUIS_EMRTD, or the one beside.
 */
import { spawnSync } from 'node:child_process';
import { createPublicKey, hash, verify, X509Certificate, constants, type KeyObject } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackagedCertificate } from '@zkpassport/utils';
import { Bench } from 'tinybench';
import { alpha2Of, stateCodes } from '#mechanisms/travel-credential/documents';
import { der, hexOf } from '../src/mechanisms/travel-credential/asn1/index.ts';
import {
  authenticate,
  type Authentication,
  type Trust,
} from '../src/mechanisms/travel-credential/authentication/index.ts';
import type {
  Certificate,
  PublicKey,
  SignatureScheme,
} from '../src/mechanisms/travel-credential/certificates/index.ts';
import { nodeCryptography } from '../src/mechanisms/travel-credential/certificates/node-cryptography.ts';
import { Anchors, type Anchor } from '../src/mechanisms/travel-credential/trust/anchor.ts';
import { Crls } from '../src/mechanisms/travel-credential/trust/crls.ts';
import { trustForAuthentication } from '../src/mechanisms/travel-credential/trust/for-authentication.ts';
import { readTrustFile } from '../src/mechanisms/travel-credential/trust/read-trust-file.ts';

const FOLDER = process.env['ACQUIS_EMRTD'] ?? join(import.meta.dirname, '../../shared/data/emrtd');

interface Subject {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The CMS alone, as OpenSSL wants it. */
  readonly cms: Uint8Array;
  readonly authentication: Authentication;
}

export async function benchAuthentication(): Promise<void> {
  console.log('\nPassive authentication of genuine security objects');
  if (!existsSync(FOLDER)) {
    console.log(`  Left out: ${FOLDER} is not there.`);
    return;
  }
  const lists = readdirSync(join(FOLDER, 'masterlists'));
  const anchors = lists.flatMap((name) => anchorsOf(name));
  const all = new Anchors([...new Map(anchors.map((one) => [one.fingerprint, one])).values()]);
  const trust = trustForAuthentication({ anchors: all, crls: new Crls([], all, nodeCryptography) });
  const subjects = readdirSync(join(FOLDER, 'sod'))
    .filter((name) => !name.includes('changed'))
    .map((name) => subjectOf(name, trust));
  console.log(`  ${subjects.length} objects, ${all.all.length} CSCA certificates from ${lists.length} lists`);
  await speed(subjects, trust);
  await verdicts(subjects, all);
}

function anchorsOf(name: string): readonly Anchor[] {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, 'masterlists', name)));
  const question = { name, held: new Anchors([]), at: Date.now(), cryptography: nodeCryptography };
  return readTrustFile(bytes, question).anchors;
}

function subjectOf(name: string, trust: Trust): Subject {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, 'sod', name)));
  const authentication = whole(bytes, trust);
  const wrapper = bytes[0] === 0x77 ? 2 + ((bytes[1] ?? 0) > 0x80 ? (bytes[1] ?? 0) & 0x7f : 0) : 0;
  return { name: name.replace('.sod', ''), bytes, cms: bytes.subarray(wrapper), authentication };
}

const now = Date.now();

function whole(bytes: Uint8Array, trust: Trust): Authentication {
  const facts = { securityObject: bytes, dataGroups: new Map(), zone: null, at: now };
  return authenticate(facts, { trust, cryptography: nodeCryptography });
}

/** Whole authentications, with every reason, and the bare checks of the same two signatures. */
async function speed(subjects: readonly Subject[], trust: Trust): Promise<void> {
  console.log(
    `\n  Microseconds each${'Acquis, whole'.padStart(24)}${'bare checks'.padStart(16)}${'bare / whole'.padStart(16)}`,
  );
  let wholeSum = 0;
  let bareSum = 0;
  for (const { name, bytes, authentication } of subjects) {
    const bare = bareChecks(authentication);
    const bench = new Bench({ time: 700, warmupTime: 200 });
    bench.add('whole', () => whole(bytes, trust)).add('bare', () => bare());
    await bench.run();
    const [ours = 0, limit = 0] = bench.tasks.map((task) =>
      task.result.state === 'completed' ? task.result.latency.p50 * 1000 : Number.NaN,
    );
    wholeSum += ours;
    bareSum += limit;
    console.log(
      `  ${name.padEnd(20)}${ours.toFixed(0).padStart(21)}${limit.toFixed(0).padStart(16)}${(limit / ours).toFixed(2).padStart(16)}`,
    );
  }
  console.log(
    `  ${'together'.padEnd(20)}${wholeSum.toFixed(0).padStart(21)}${bareSum.toFixed(0).padStart(16)}${(bareSum / wholeSum).toFixed(2).padStart(16)}`,
  );
}

/** The signature of the object and that of its signer, and the digest of the content: nothing is read or traced. */
function bareChecks({ securityObject, signer, anchor }: Authentication): () => void {
  if (!securityObject || !signer || !anchor) throw new Error('The object is not authentic.');
  const info = securityObject.signed.signer;
  const attributes = info.signedAttributes ?? new Uint8Array();
  const [ofObject, ofSigner] = [
    check(info.scheme, signer.key, attributes, info.signature),
    check(signer.scheme, anchor.certificate.key, signer.tbs, signer.signature),
  ];
  return () => {
    hash(info.digest, securityObject.signed.content);
    if (!ofObject() || !ofSigner()) throw new Error('A signature does not verify.');
  };
}

function check(
  scheme: SignatureScheme,
  key: PublicKey,
  data: Uint8Array,
  signature: Uint8Array,
): () => boolean {
  const object = keyObject(key);
  if (scheme.kind === 'rsa-pss') {
    const options = { key: object, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: scheme.saltLength };
    return () => verify(scheme.digest, data, options, signature);
  }
  return () => verify(scheme.digest, data, object, signature);
}

function keyObject(key: PublicKey): KeyObject {
  if (key.kind === 'rsa') {
    const bytes = der.sequence(der.integer(key.modulus), der.integer(key.exponent));
    return createPublicKey({ key: Buffer.from(bytes), format: 'der', type: 'pkcs1' });
  }
  if (key.kind !== 'ec' || !key.curve) throw new Error('The key is on no known curve.');
  const algorithm = der.sequence(der.oid('1.2.840.10045.2.1'), der.oid(key.curve.oid));
  const bytes = der.sequence(algorithm, der.bitString(key.point));
  return createPublicKey({ key: Buffer.from(bytes), format: 'der', type: 'spki' });
}

/** What each makes of every object: its signature, and the CSCA that its signer is traced to. */
async function verdicts(subjects: readonly Subject[], anchors: Anchors): Promise<void> {
  const ways: readonly (readonly [string, (subject: Subject) => Promise<Verdict>])[] = [
    [
      'Acquis',
      async ({ authentication }) => ({
        signature: authentication.signatureValid === true,
        chain: authentication.anchor !== null,
      }),
    ],
    ['pkijs', async (subject) => pkijsVerdict(subject)],
    ['@zkpassport/utils', await zkpassportVerdicts(anchors)],
    ['OpenSSL command line', opensslVerdicts(anchors)],
  ];
  console.log(
    `\n  Verified${'signature'.padStart(28)}${'traced to a CSCA'.padStart(20)}${'ms each'.padStart(12)}`,
  );
  for (const [name, judge] of ways) {
    const started = performance.now();
    const found: Verdict[] = [];
    for (const subject of subjects) found.push(await judge(subject));
    const ms = (performance.now() - started) / subjects.length;
    const count = (key: keyof Verdict): string =>
      found.some((one) => one[key] === null)
        ? 'has no way'
        : `${found.filter((one) => one[key]).length} of ${subjects.length}`;
    // What Acquis found was found before: its time stands above.
    const time = name === 'Acquis' ? 'above' : ms.toFixed(1);
    console.log(
      `  ${name.padEnd(22)}${count('signature').padStart(14)}${count('chain').padStart(20)}${time.padStart(12)}`,
    );
  }
}

/** Null where the peer offers no such check. */
interface Verdict {
  readonly signature: boolean | null;
  readonly chain: boolean | null;
}

async function pkijsVerdict({ cms, authentication }: Subject): Promise<Verdict> {
  const { Certificate, ContentInfo, SignedData } = await import('pkijs');
  const attempt = async (work: () => Promise<boolean>): Promise<boolean> => work().catch(() => false);
  const signature = await attempt(async () => {
    const signed = new SignedData({ schema: ContentInfo.fromBER(cms.slice()).content });
    return signed.verify({ signer: 0, checkChain: false });
  });
  const chain = await attempt(async () => {
    if (!authentication.signer || !authentication.anchor) return false;
    const [signer, csca] = [authentication.signer, authentication.anchor.certificate].map(({ bytes }) =>
      Certificate.fromBER(bytes.slice()),
    );
    return signer && csca ? signer.verify(csca) : false;
  });
  return { signature, chain };
}

/**
 * It offers no check of the object’s own signature; it finds the CSCA among all, with a check of the signer’s. It brings
 * no reader of CSCA certificates: what it needs of each is written out for it.
 */
async function zkpassportVerdicts(anchors: Anchors): Promise<(subject: Subject) => Promise<Verdict>> {
  const { getCscaForPassportAsync, SOD } = await import('@zkpassport/utils');
  const { Binary } = await import('@zkpassport/utils/binary');
  const packaged = anchors.all.flatMap(({ certificate }) => packagedOf(certificate));
  return async ({ cms }) => {
    try {
      const { certificate } = SOD.fromDER(Binary.from(cms));
      // Key identifiers are left out of what is written out: it then goes by country and signature.
      return {
        signature: null,
        chain: (await getCscaForPassportAsync(certificate, packaged, true)) !== null,
      };
    } catch {
      return { signature: null, chain: false };
    }
  };
}

function packagedOf({
  key,
  scheme,
  subject,
  notBefore,
  notAfter,
}: Certificate): readonly PackagedCertificate[] {
  const country = stateCodes().find((code) => code.length === 3 && alpha2Of(code) === subject.country) ?? '';
  const common = { country, validity: { not_before: notBefore / 1000, not_after: notAfter / 1000 } };
  if (key.kind === 'rsa') {
    const signature_algorithm = scheme.kind === 'rsa-pss' ? 'RSA-PSS' : 'RSA';
    const exponent = Number(`0x${hexOf(key.exponent)}`);
    const public_key = {
      type: 'RSA',
      modulus: `0x${hexOf(key.modulus)}`,
      exponent,
      key_size: key.bits,
    } as const;
    return [{ ...common, signature_algorithm, public_key }];
  }
  if (key.kind !== 'ec' || key.curve === null) return [];
  const half = key.curve.p.length;
  const point = hexOf(key.point);
  const public_key = {
    type: 'EC',
    curve: key.curve.name,
    key_size: half * 4,
    public_key_x: `0x${point.slice(2, 2 + half)}`,
    public_key_y: `0x${point.slice(2 + half)}`,
    // Its types pair each curve with its size by name.
  } as PackagedCertificate['public_key'];
  return [{ ...common, signature_algorithm: 'ECDSA', public_key }];
}

function opensslVerdicts(anchors: Anchors): (subject: Subject) => Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'acquis-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const trusted = join(folder, 'trusted.pem');
  const pems = anchors.all.flatMap(({ certificate }) => pemOf(certificate.bytes));
  writeFileSync(trusted, pems.join('\n'));
  return ({ cms }) => {
    const file = join(folder, 'object.der');
    writeFileSync(file, cms);
    const run = (...more: string[]): boolean =>
      spawnSync('openssl', [
        'cms',
        '-verify',
        '-inform',
        'DER',
        '-in',
        file,
        '-out',
        '/dev/null',
        '-purpose',
        'any',
        ...more,
      ]).status === 0;
    return Promise.resolve({
      signature: run('-noverify'),
      chain: run('-CAfile', trusted, '-no_check_time', '-partial_chain'),
    });
  };
}

function pemOf(bytes: Uint8Array): readonly string[] {
  try {
    return [new X509Certificate(bytes).toString()];
  } catch {
    return [];
  }
}
