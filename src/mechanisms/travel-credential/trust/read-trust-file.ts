/**
 * A file that brings trust: what kind it is by its bytes, and what came out. Nothing is trusted by this alone: a list that
 * is not signed by whom it must be brings nothing, and of any other the verification says on what it rests.
 */
import { damaged, readFile, type Element } from '../asn1/index.ts';
import { certificateOf, sameName, type Certificate, type Cryptography } from '../certificates/index.ts';
import type { Anchor, Anchors } from './anchor.ts';
import { bytesOfBase64 } from './base64.ts';
import { crlOf, type Crl } from './crl.ts';
import type { Crls } from './crls.ts';
import { deviationListOf, verifyDeviationList, type DeviationList } from './deviation-list.ts';
import { bundled, derKindOf, fileFormOf, pemBlocks } from './file-kind.ts';
import { certificateFingerprint, fingerprintOf, type Fingerprint } from './fingerprint.ts';
import { ldifEntries, type LdifAttribute } from './ldif.ts';
import { masterListOf, verifyMasterList } from './master-list.ts';
import { messageOf, type Problem } from './problem.ts';
import type { ListVerification } from './signed-list.ts';

export type TrustFileKind =
  'certificates' | 'master-list' | 'bare-master-list' | 'crl' | 'deviation-list' | 'ldif';

/** A deviation list with the state that published it, by its signer’s certificate. */
export interface PublishedDeviations {
  readonly country: string;
  readonly fingerprint: Fingerprint;
  /** The list as it came, in its CMS. */
  readonly bytes: Uint8Array;
  readonly list: DeviationList;
}

/** A list that the file is, or that is in it. */
export interface VerifiedList {
  readonly what: 'master-list' | 'deviation-list';
  readonly bare: boolean;
  readonly verification: ListVerification;
  /** How many certificates or entries it has. */
  readonly count: number;
}

export interface TrustFile {
  readonly kind: TrustFileKind;
  /** CSCA certificates, each once, in the order of the file. */
  readonly anchors: readonly Anchor[];
  /** Certificates of document signers and of signers of lists. */
  readonly signers: readonly Certificate[];
  readonly crls: readonly Crl[];
  readonly deviationLists: readonly PublishedDeviations[];
  /** Of each list, in the order of the file. */
  readonly lists: readonly VerifiedList[];
  /** Of the one list that the file is; null for files of another kind. */
  readonly verification: ListVerification | null;
  readonly problems: readonly Problem[];
}

export interface TrustFileQuestion {
  /** What the file is called, as the source of what came out. */
  readonly name: string;
  /** CSCAs that are trusted already. */
  readonly held: Anchors;
  /** Revocation lists that are there already. */
  readonly crls?: Crls;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly cryptography: Cryptography;
}

/** Reads a trust file. Throws a Refusal where it is none, or where nothing in it can be read. */
export function readTrustFile(bytes: Uint8Array, question: TrustFileQuestion): TrustFile {
  const collected = new Collected(question);
  const form = fileFormOf(bytes);
  let kind: TrustFileKind;
  if (form === 'der') {
    const { element, trailing } = readFile(bytes);
    if (trailing > 0)
      collected.problems.push({
        what: 'entry',
        place: 1,
        sentence: `${trailing} bytes follow what was read.`,
      });
    kind = collected.der(element);
  } else if (form === 'pem') kind = collected.pem(new TextDecoder('latin1').decode(bytes));
  else {
    for (const { attributes } of ldifEntries(bytes, collected.problems))
      for (const attribute of attributes) collected.attribute(attribute);
    kind = 'ldif';
  }
  return collected.as(kind);
}

/** Attributes of the PKD that have something in them, in small letters. */
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'usercertificate',
  'cacertificate',
  'certificaterevocationlist',
  'authorityrevocationlist',
  'pkdmasterlistcontent',
  'cscamasterlistdata',
  'pkddeviationlistcontent',
]);

class Collected {
  readonly problems: Problem[] = [];
  readonly #question: TrustFileQuestion;
  readonly #anchors = new Map<Fingerprint, Anchor>();
  readonly #signers = new Map<Fingerprint, Certificate>();
  readonly #crls = new Map<Fingerprint, Crl>();
  readonly #deviationLists: PublishedDeviations[] = [];
  readonly #lists: VerifiedList[] = [];

  constructor(question: TrustFileQuestion) {
    this.#question = question;
  }

  der(element: Element): TrustFileKind {
    const kind = derKindOf(element);
    if (kind === 'certificate') this.#certificate(certificateOf(element));
    else if (kind === 'certificate-bundle')
      for (const one of bundled(element)) this.#certificate(certificateOf(one));
    else if (kind === 'crl') this.#crl(crlOf(element));
    else if (kind === 'deviation-list') this.#deviations(element);
    else return this.#masterList(element);
    return kind === 'certificate' || kind === 'certificate-bundle' ? 'certificates' : kind;
  }

  pem(text: string): TrustFileKind {
    const kinds = new Set<TrustFileKind>();
    for (const { label, body, line } of pemBlocks(text)) {
      if (label.includes('KEY')) continue;
      this.#noting('entry', line, () => kinds.add(this.#whole(bytesOfBase64(body, `line ${line}`))));
    }
    const [kind] = kinds;
    if (kind !== undefined) return kind;
    throw damaged(this.problems[0]?.sentence ?? 'There is no certificate or list in the file.', 'file');
  }

  attribute({ name, value, line }: LdifAttribute): void {
    if (typeof value !== 'string' && ATTRIBUTES.has(name))
      this.#noting('entry', line, () => this.#whole(value));
  }

  as(kind: TrustFileKind): TrustFile {
    const verification = kind === 'ldif' ? null : (this.#lists[0]?.verification ?? null);
    return {
      kind,
      anchors: [...this.#anchors.values()],
      signers: [...this.#signers.values()],
      crls: [...this.#crls.values()],
      deviationLists: this.#deviationLists,
      lists: this.#lists,
      verification,
      problems: this.problems,
    };
  }

  #whole(bytes: Uint8Array): TrustFileKind {
    return this.der(readFile(bytes).element);
  }

  #noting(what: Problem['what'], place: number, read: () => unknown): void {
    try {
      read();
    } catch (error) {
      this.problems.push({ what, place, sentence: messageOf(error) });
    }
  }

  #masterList(element: Element): TrustFileKind {
    const list = masterListOf(element);
    const verification = verifyMasterList(list, this.#question);
    const bare = list.signedData === null;
    this.#lists.push({ what: 'master-list', bare, verification, count: list.certificates.length });
    this.problems.push(...list.problems);
    // A list that says it is signed and is not, by whom it must be, brings nothing.
    if (bare || verification.determination.answer !== 'no')
      for (const certificate of list.certificates) this.#anchor(certificate);
    return bare ? 'bare-master-list' : 'master-list';
  }

  #deviations(element: Element): void {
    const list = deviationListOf(element);
    const verification = verifyDeviationList(list, this.#question);
    this.#lists.push({ what: 'deviation-list', bare: false, verification, count: list.entries.length });
    const country = verification.signer?.certificate.subject.country ?? null;
    if (verification.determination.answer === 'no' || country === null) return;
    const fingerprint = fingerprintOf(element.bytes, this.#question.cryptography);
    this.#deviationLists.push({ country, fingerprint, bytes: element.bytes, list });
  }

  #crl(crl: Crl): void {
    this.#crls.set(fingerprintOf(crl.bytes, this.#question.cryptography), crl);
  }

  #certificate(certificate: Certificate): void {
    if (isCsca(certificate)) this.#anchor(certificate);
    else this.#signers.set(certificateFingerprint(certificate, this.#question.cryptography), certificate);
  }

  #anchor(certificate: Certificate): void {
    const fingerprint = certificateFingerprint(certificate, this.#question.cryptography);
    if (!this.#anchors.has(fingerprint))
      this.#anchors.set(fingerprint, { certificate, fingerprint, sources: [this.#question.name] });
  }
}

/** Eight real CSCAs say that they are no CA, and four do not say that they sign certificates: their name tells. */
function isCsca({ extensions, issuer, subject }: Certificate): boolean {
  return (
    extensions.basicConstraints?.ca === true ||
    extensions.keyUsage?.has('keyCertSign') === true ||
    sameName(issuer, subject)
  );
}
