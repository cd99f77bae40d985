/** What is recorded of a trust file: its certificates with what their trust rests on, its lists, and what was left out. */
import { explain, Refusal, type Language } from '#kernel';
import { nameText, type Certificate, type Cryptography } from '../../certificates/index.ts';
import { Anchors, type Anchor } from '../anchor.ts';
import { base64Of } from '../base64.ts';
import { Crls } from '../crls.ts';
import { checkCsca } from '../csca-checks.ts';
import type { Basis, NewTrustEvent, TrustEventData } from '../events.ts';
import { certificateFingerprint, fingerprintOf, type Fingerprint } from '../fingerprint.ts';
import { issuedBy } from '../issued-by.ts';
import { DOC_9303_12_MASTER_LIST } from '../law.ts';
import { trustedByLinks } from '../links.ts';
import { MESSAGES } from '../../messages/index.ts';
import type { Problem } from '../problem.ts';
import type { PublishedDeviations, TrustFile, VerifiedList } from '../read-trust-file.ts';
import type { TrustRecord } from './trust-record.ts';

export interface ImportQuestion {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Set where the importer answers for a list that nobody signed. */
  readonly unsigned: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly language: Language;
  readonly cryptography: Cryptography;
}

export interface ImportPlan {
  readonly summary: TrustEventData<'TrustImported'>;
  readonly events: readonly NewTrustEvent[];
  readonly added: readonly Fingerprint[];
  /** Trusted before. */
  readonly known: readonly Fingerprint[];
  /** In the file, but trust in them was withdrawn: an import does not bring it back. */
  readonly withdrawn: readonly Fingerprint[];
  /** To be put into the vault: their document numbers are personal data. */
  readonly deviationLists: readonly PublishedDeviations[];
  readonly problems: readonly Problem[];
}

const WORDS = {
  en: {
    bare: 'The master list is bare: nobody signed it.',
    bareRemedy: 'Import a signed one; or answer for each certificate in it yourself, with --unsigned.',
    unsigned: 'The list is not signed by whom it must be',
    again: 'Get the list again from who published it.',
    stateFirst: 'Import the CSCA certificate of the state first.',
  },
  nl: {
    bare: 'De masterlist is kaal: niemand heeft haar ondertekend.',
    bareRemedy: 'Lees een ondertekende in; of sta zelf in voor elk certificaat erin, met --unsigned.',
    unsigned: 'De lijst is niet ondertekend door wie dat moet',
    again: 'Haal de lijst opnieuw bij wie haar publiceerde.',
    stateFirst: 'Lees eerst het CSCA-certificaat van de staat in.',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Document signers of one import: more are left out, and said to be. */
const MAX_SIGNERS = 5_000;
const SIGNERS_PER_EVENT = 200;

/** Throws a Refusal (`barred`) where the file is a list that is not signed by whom it must be. */
export function planImport(file: TrustFile, record: TrustRecord, question: ImportQuestion): ImportPlan {
  refuseUnsigned(file, question);
  const { name, cryptography } = question;
  const problems: Problem[] = [...file.problems, ...refusedLists(file, question.language)];
  const { fresh, known, withdrawn } = sorted(file.anchors, record);
  const genuine = fresh.filter((anchor, place) => isGenuine(anchor, place, question, problems));
  const trusted = basesOf(genuine, file, record, cryptography);
  const anchors = new Anchors([...record.trusted(), ...genuine]);
  const signers = freshSigners(file.signers, record, anchors, cryptography, problems);
  const crls = freshCrls(file, record, anchors, cryptography, problems);
  const deviationLists = file.deviationLists.filter(
    ({ fingerprint }) => !record.deviationLists.has(fingerprint),
  );
  const kept = new Set([...genuine, ...known].map(({ fingerprint }) => fingerprint));
  const summary: TrustEventData<'TrustImported'> = {
    name,
    sha256: fingerprintOf(question.bytes, cryptography),
    bytes: question.bytes.length,
    kind: file.kind,
    lists: file.lists.map(listData),
    certificates: [...kept],
    signers: signers.map((signer) => certificateFingerprint(signer, cryptography)),
    crls: crls.map(({ bytes }) => fingerprintOf(bytes, cryptography)),
    deviationLists: file.deviationLists.map(({ fingerprint }) => fingerprint),
    problems: problems.length,
  };
  return {
    summary,
    events: [
      ...trusted.map(({ anchor, basis }): NewTrustEvent => ({
        type: 'CertificateTrusted',
        data: {
          fingerprint: anchor.fingerprint,
          certificate: base64Of(anchor.certificate.bytes),
          source: name,
          basis,
        },
      })),
      ...signerEvents(signers, name),
      ...crls.map(({ bytes }): NewTrustEvent => ({
        type: 'CrlRecorded',
        data: { fingerprint: fingerprintOf(bytes, cryptography), crl: base64Of(bytes), source: name },
      })),
    ],
    added: trusted.map(({ anchor }) => anchor.fingerprint),
    known: known.map(({ fingerprint }) => fingerprint),
    withdrawn: withdrawn.map(({ fingerprint }) => fingerprint),
    deviationLists,
    problems,
  };
}

function refuseUnsigned(file: TrustFile, { unsigned, language }: ImportQuestion): void {
  const { verification, kind } = file;
  if (verification === null || (kind === 'bare-master-list' && unsigned)) return;
  if (kind === 'bare-master-list')
    throw new Refusal('barred', WORDS[language].bare, {
      where: 'file',
      provision: DOC_9303_12_MASTER_LIST,
      remedy: WORDS[language].bareRemedy,
    });
  // Of a deviation list nothing is kept until its state is trusted: no importer can answer for another state’s defects.
  const barred =
    verification.determination.answer === 'no' ||
    (kind === 'deviation-list' && verification.determination.answer !== 'yes');
  if (barred) throw listRefused(verification.determination, language);
}

function listRefused(
  determination: VerifiedList['verification']['determination'],
  language: Language,
): Refusal {
  const { answer } = determination;
  const failed = determination.reasons.find(({ held }) => held === answer);
  const words = explain(
    determination.reasons.filter((one) => one === failed),
    {
      language,
      messages: MESSAGES[language],
    },
  ).reasons[0];
  const { unsigned, again, stateFirst } = WORDS[language];
  return new Refusal('barred', `${words?.text ?? unsigned}.`, {
    where: 'file',
    ...(failed ? { provision: failed.provision } : {}),
    remedy: answer === 'no' ? again : stateFirst,
  });
}

/** Lists within LDIF that bring nothing. */
function refusedLists(file: TrustFile, language: Language): readonly Problem[] {
  if (file.kind !== 'ldif') return [];
  return file.lists.flatMap(({ what, verification }, place): Problem[] => {
    const { answer } = verification.determination;
    return answer === 'no'
      ? [{ what, place: place + 1, sentence: listRefused(verification.determination, language).message }]
      : [];
  });
}

function sorted(anchors: readonly Anchor[], record: TrustRecord) {
  const stateOf = ({ fingerprint }: Anchor): 'fresh' | 'known' | 'withdrawn' => {
    const there = record.certificates.get(fingerprint);
    return there === undefined ? 'fresh' : there.trusted ? 'known' : 'withdrawn';
  };
  const { fresh = [], known = [], withdrawn = [] } = Object.groupBy(anchors, stateOf);
  return { fresh, known, withdrawn };
}

/** A certificate that was changed since it was signed is not taken, whoever brings it. */
function isGenuine(
  { certificate }: Anchor,
  place: number,
  { at, cryptography }: ImportQuestion,
  problems: Problem[],
): boolean {
  const { determination } = checkCsca(certificate, { among: NONE, at, cryptography });
  const changed = determination.reasons.some(
    ({ code, held }) => code === 'trust.csca-self-signed' && held === 'no',
  );
  if (changed)
    problems.push({
      what: 'certificate',
      place: place + 1,
      sentence: `The certificate of ${nameText(certificate.subject)} is not signed with its own key, as it says: it was changed.`,
    });
  return !changed;
}

const NONE = new Anchors([]);

/** A signed list whose signer is traced carries its certificates; one that comes alone may be reached by a link. */
function basesOf(
  fresh: readonly Anchor[],
  { lists, kind }: TrustFile,
  record: TrustRecord,
  cryptography: Cryptography,
): readonly { readonly anchor: Anchor; readonly basis: Basis }[] {
  const [only] = lists;
  const by = only?.verification.determination.answer === 'yes' ? only.verification.signer?.issuer : null;
  const carried: Basis | null = kind === 'master-list' && by ? { kind: 'list', by: by.fingerprint } : null;
  // Where a list carries them, links count for its own state alone: they are what its CSCA itself may rest on.
  const linkable = carried
    ? fresh.filter(({ certificate }) => certificate.subject.country === by?.certificate.subject.country)
    : fresh;
  const links = new Map(
    trustedByLinks(record.trusted(), linkable, cryptography).map((linked) => [
      linked.anchor.fingerprint,
      linked,
    ]),
  );
  return fresh.map((anchor) => {
    const linked = links.get(anchor.fingerprint);
    const basis: Basis = linked
      ? { kind: 'link', by: linked.by.fingerprint }
      : (carried ?? { kind: 'importer' });
    return { anchor, basis };
  });
}

/** Those that a trusted CSCA issued. */
function freshSigners(
  signers: readonly Certificate[],
  record: TrustRecord,
  anchors: Anchors,
  cryptography: Cryptography,
  problems: Problem[],
): readonly Certificate[] {
  const fresh = signers.filter((signer) => !record.signers.has(certificateFingerprint(signer, cryptography)));
  if (fresh.length > MAX_SIGNERS)
    problems.push({
      what: 'certificate',
      place: MAX_SIGNERS + 1,
      sentence: `Of ${fresh.length} certificates of document signers, ${MAX_SIGNERS} are taken at once.`,
    });
  return fresh.slice(0, MAX_SIGNERS).filter((signer, place) => {
    const issued = anchors
      .candidatesFor(signer)
      .some(({ certificate }) => issuedBy(signer, certificate, cryptography).valid === true);
    if (!issued)
      problems.push({
        what: 'certificate',
        place: place + 1,
        sentence: `No trusted CSCA issued the certificate of ${nameText(signer.subject)}.`,
      });
    return issued;
  });
}

function* signerEvents(signers: readonly Certificate[], source: string): Generator<NewTrustEvent> {
  for (let at = 0; at < signers.length; at += SIGNERS_PER_EVENT) {
    const certificates = signers.slice(at, at + SIGNERS_PER_EVENT).map(({ bytes }) => base64Of(bytes));
    yield { type: 'SignersRecorded', data: { certificates, source } };
  }
}

/** Those that a trusted CSCA signed, one of this file among them. */
function freshCrls(
  file: TrustFile,
  record: TrustRecord,
  anchors: Anchors,
  cryptography: Cryptography,
  problems: Problem[],
) {
  const fresh = file.crls.filter(({ bytes }) => !record.crls.has(fingerprintOf(bytes, cryptography)));
  const crls = new Crls(fresh, anchors, cryptography);
  return fresh.filter((crl, place) => {
    const isSigned = crls.signerOf(crl) !== null;
    if (!isSigned)
      problems.push({
        what: 'crl',
        place: place + 1,
        sentence: `No trusted CSCA signed the revocation list of ${nameText(crl.issuer)}.`,
      });
    return isSigned;
  });
}

function listData({
  what,
  bare,
  verification,
  count,
}: VerifiedList): TrustEventData<'TrustImported'>['lists'][number] {
  const { determination, signer, signingTime } = verification;
  return {
    what,
    bare,
    answer: determination.answer,
    count,
    signer: signer ? nameText(signer.certificate.subject).slice(0, 500) : null,
    signerIssuedBy: signer?.issuer?.fingerprint ?? null,
    issuerPlace: signer?.place ?? null,
    signedAt: signingTime === null ? null : new Date(signingTime).toISOString(),
  };
}
