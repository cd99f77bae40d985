/** A passport or an identity card: the files of its chip, signed by a document signer, with the fault that was asked for. */
import { writeMrz, type MrzFormat } from '../../documents/index.ts';
import { ALGORITHMS, type AlgorithmName } from './algorithms.ts';
import { makeAuthority, PERIODS, type Authority, type AuthorityOptions } from './authority.ts';
import { makeChip, type Chip } from './chip.ts';
import type { CertifiedSigner } from './cms.ts';
import { dg1, dg11, dg2, efCom, type Picture } from './data-groups.ts';
import type { Fault } from './faults.ts';
import { drawDocumentNumber, drawPerson, type Person } from './person.ts';
import { drawPortrait } from './portrait.ts';
import type { Draws } from './random.ts';
import { securityObject } from './security-object.ts';

const DAY = 86_400_000;
const YEAR = 365 * DAY;

export interface DocumentOptions {
  /** The code of the state that issues it; the first of the world when absent. */
  readonly state?: string;
  readonly person?: Partial<Person>;
  /** As in the zone; the code of the state when absent. */
  readonly nationality?: string;
  /** The picture on the chip; drawn when absent. */
  readonly portrait?: Picture;
  /** A passport (TD3) when absent; TD1 and TD2 are identity cards. */
  readonly format?: Extract<MrzFormat, 'TD1' | 'TD2' | 'TD3'>;
  readonly fault?: Fault;
  /** Of the security object: 0, or 1 with the versions of LDS and Unicode. */
  readonly version?: 0 | 1;
  readonly byKeyIdentifier?: boolean;
  /** With what the chip proves that it is no copy by active authentication; `none`: it cannot. */
  readonly active?: AlgorithmName | 'none';
}

export interface TestDocument {
  readonly state: string;
  readonly person: Person;
  readonly fault: Fault | null;
  readonly mrz: readonly string[];
  readonly files: {
    readonly com: Uint8Array;
    readonly sod: Uint8Array;
    /** By their number. */
    readonly dataGroups: ReadonlyMap<number, Uint8Array>;
  };
  readonly chip: Chip;
  /** The certificate of its signer. */
  readonly signer: Uint8Array;
}

export async function makeDocument(
  authority: Authority,
  algorithms: AuthorityOptions,
  options: DocumentOptions,
  draws: Draws,
): Promise<TestDocument> {
  const { code, at } = authority;
  const signer = await signerOf(authority, algorithms, options.fault);
  return issueDocument({ code, at, signer }, options, draws);
}

/** A state with the signer of a document; `at` is the day of its world. */
export type Issuer = Pick<Authority, 'code' | 'at'> & { readonly signer: CertifiedSigner };

/** A document by a signer that is there already. */
export async function issueDocument(
  { code, at, signer }: Issuer,
  options: DocumentOptions,
  draws: Draws,
): Promise<TestDocument> {
  const { fault } = options;
  const person = { ...drawPerson(draws), ...options.person };
  const issuing = fault === 'country-mismatch' ? otherThan(code) : code;
  const format = options.format ?? 'TD3';
  const mrz = writeMrz(
    {
      documentCode: format === 'TD3' ? 'P' : 'ID',
      issuingState: issuing,
      documentNumber: drawDocumentNumber(draws),
      surname: person.surname,
      givenNames: person.givenNames,
      nationality: options.nationality ?? code,
      birthDate: person.birthDate,
      sex: person.sex,
      expiryDate: dayOf(fault === 'expired-document' ? at - 2 * DAY : at + 9 * YEAR),
    },
    format,
  );
  const active = options.active ?? 'p256-sha256';
  const chip = await makeChip({
    active: active === 'none' ? null : ALGORITHMS[active].key,
    activeDigest: active === 'none' ? 'sha256' : ALGORITHMS[active].scheme.digest,
    agreement: { kind: 'ec', curve: 'P-256', explicit: true },
  });
  const signed = new Map<number, Uint8Array>([
    [1, dg1(mrz)],
    [2, dg2(options.portrait ?? drawPortrait(person.face))],
    [11, dg11({ ...person, fullName: `${person.givenNames} ${person.surname}` })],
    [14, chip.dg14],
  ]);
  if (chip.dg15 !== null) signed.set(15, chip.dg15);
  const sod = securityObject({
    signer,
    dataGroups: hashed(signed, fault),
    digest: signer.scheme.digest,
    version: options.version ?? 1,
    signingTime: at - 0.9 * YEAR,
    byKeyIdentifier: options.byKeyIdentifier ?? false,
  });
  const dataGroups = read(signed, person, fault);
  return {
    state: code,
    person,
    fault: fault ?? null,
    mrz,
    files: {
      com: efCom([...dataGroups.keys()]),
      sod: fault === 'bad-signature' ? lastOctetChanged(sod) : sod,
      dataGroups,
    },
    chip,
    signer: signer.certificate,
  };
}

/** The signer of a document; an unknown CSCA has the name of the known one and another key. */
async function signerOf(
  authority: Authority,
  algorithms: AuthorityOptions,
  fault: Fault | undefined,
): Promise<CertifiedSigner> {
  if (fault === 'unknown-csca') return (await makeAuthority(algorithms, authority.at)).certify('document');
  return authority.certify('document', {
    ...(fault === 'expired-signer' ? { validity: PERIODS.expiredSigner } : {}),
    wrongUse: fault === 'wrong-key-usage',
  });
}

/** The files that the digests in the security object are of. */
function hashed(files: ReadonlyMap<number, Uint8Array>, fault: Fault | undefined): Map<number, Uint8Array> {
  const of = new Map(files);
  if (fault === 'wrong-hash') of.set(11, Uint8Array.of(0x6b, 0));
  if (fault === 'missing-data-group') of.delete(2);
  return of;
}

/** The files that are read from the chip: a changed portrait is put there after it was signed. */
function read(
  files: ReadonlyMap<number, Uint8Array>,
  { face }: Person,
  fault: Fault | undefined,
): Map<number, Uint8Array> {
  const on = new Map(files);
  if (fault === 'changed-portrait') on.set(2, dg2(drawPortrait(face + 1)));
  return on;
}

function lastOctetChanged(file: Uint8Array): Uint8Array {
  const changed = file.slice();
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  return changed;
}

function otherThan(code: string): string {
  return code === 'D' ? 'NLD' : 'D';
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
