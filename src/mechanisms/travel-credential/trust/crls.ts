/** Is a certificate revoked (Doc 9303-12, 4.1.5 and 6.1.2; RFC 5280, 6.3.3)? By the CRLs that are there: none is no “good”. */
import { reason, type Reason, type ReasonValue } from '#kernel';
import {
  nameKey,
  nameText,
  type Certificate,
  type Cryptography,
  type Deviation,
} from '../certificates/index.ts';
import type { Anchor, Anchors } from './anchor.ts';
import type { Crl, RevokedEntry } from './crl.ts';
import {
  DOC_9303_12_CRL,
  DOC_9303_12_REVOCATION,
  DOC_9303_12_REVOCATION_CHECK,
  RFC_5280_CRL_VALIDATION,
} from './law.ts';
import { DAY_MS, dayValue } from './moment.ts';
import { DEFAULT_TRUST_PARAMETERS, type TrustParameters } from './parameters.ts';

export type RevocationStatus = 'revoked' | 'good' | 'unknown';

/** Why it is not known: there is no list, none that a trusted CSCA signed, or none that is whole and of that time. */
export type UnknownWhy = 'no-list' | 'not-verified' | 'stale';

export interface Revocation {
  readonly status: RevocationStatus;
  /** Null unless it is not known. */
  readonly why: UnknownWhy | null;
  readonly reasons: readonly Reason[];
  /** Since when, and why where the list says so; null unless it is revoked. */
  readonly entry: RevokedEntry | null;
  /** The list that the answer rests on. */
  readonly crl: Crl | null;
  readonly deviations: readonly Deviation[];
}

/** A CRL with the trusted CSCA whose key verifies it; null where none does. */
interface Checked {
  readonly crl: Crl;
  readonly signer: Anchor | null;
  readonly deviations: readonly Deviation['code'][];
}

/** CRLs by the names they are issued under. A list is verified when it is first needed, and once. */
export class Crls {
  readonly all: readonly Crl[];
  readonly #byName: ReadonlyMap<string, readonly Crl[]>;
  readonly #anchors: Anchors;
  readonly #cryptography: Cryptography;
  readonly #parameters: Pick<TrustParameters, 'crlMaxAgeDays'>;
  readonly #checked = new Map<Crl, Checked>();

  constructor(
    crls: readonly Crl[],
    anchors: Anchors,
    cryptography: Cryptography,
    parameters: Pick<TrustParameters, 'crlMaxAgeDays'> = DEFAULT_TRUST_PARAMETERS,
  ) {
    this.all = crls;
    const named = crls.flatMap((crl) =>
      [crl.issuer, ...crl.formerNames].map((name) => ({ key: nameKey(name), crl })),
    );
    this.#byName = new Map(
      [...Map.groupBy(named, ({ key }) => key)].map(([key, list]) => [
        key,
        list.map(({ crl }) => crl).toSorted((one, other) => other.thisUpdate - one.thisUpdate),
      ]),
    );
    this.#anchors = anchors;
    this.#cryptography = cryptography;
    this.#parameters = parameters;
  }

  /**
   * Whether a certificate is revoked at a moment (milliseconds since 1970). A CSCA has one list for all it issued, under
   * any of its keys, so that lists go by its name. A serial number on any list that verifies is revoked, however old the
   * list and whatever the moment asked about; it is good only by a list that is whole and fresh at that moment.
   */
  revocationOf(certificate: Certificate, at: number): Revocation {
    const lists = this.#byName.get(nameKey(certificate.issuer)) ?? [];
    const issuer = nameText(certificate.issuer);
    if (lists.length === 0)
      return unknown(
        'no-list',
        [reason('trust.crl-there', 'not-yet-known', DOC_9303_12_REVOCATION, { issuer })],
        null,
      );
    const there = reason('trust.crl-there', 'yes', DOC_9303_12_REVOCATION, { issuer });
    const checked = lists.map((crl) => this.#check(crl));
    const verified = checked.filter(({ signer }) => signer !== null);
    const [newest] = verified;
    if (newest === undefined)
      return unknown('not-verified', [there, signature(lists[0], 'not-yet-known')], lists[0] ?? null);
    const naming = verified.find(({ crl }) => crl.revoked.has(certificate.serial));
    if (naming) return revoked(naming, certificate.serial, there);
    const reasons = [there, signature(newest.crl, 'yes'), ...this.#fitness(newest.crl, at)];
    if (reasons.some(({ held }) => held !== 'yes')) return unknown('stale', reasons, newest.crl);
    const listed = reason('trust.crl-serial', 'yes', DOC_9303_12_REVOCATION_CHECK, {
      serial: certificate.serial,
      issued: dayValue(newest.crl.thisUpdate),
    });
    return {
      status: 'good',
      why: null,
      reasons: [...reasons, listed],
      entry: null,
      crl: newest.crl,
      deviations: deviationsOf(newest),
    };
  }

  /** Whether the signature of a CRL is one of a trusted CSCA: its anchor, else null. */
  signerOf(crl: Crl): Anchor | null {
    return this.#check(crl).signer;
  }

  #check(crl: Crl): Checked {
    let found = this.#checked.get(crl);
    if (found === undefined) {
      found = this.#verify(crl);
      this.#checked.set(crl, found);
    }
    return found;
  }

  #verify(crl: Crl): Checked {
    const { issuer, authorityKeyIdentifier } = crl;
    for (const anchor of this.#anchors.candidatesFor({ issuer, extensions: { authorityKeyIdentifier } })) {
      const { keyUsage } = anchor.certificate.extensions;
      // RFC 5280, 6.3.3 (f): a key whose usage is told must be one for CRLs.
      if (anchor.certificate.subject.country !== issuer.country || keyUsage?.has('cRLSign') === false)
        continue;
      const verification = this.#cryptography.verify(
        crl.scheme,
        anchor.certificate.key,
        crl.tbs,
        crl.signature,
      );
      if (verification.valid === true) return { crl, signer: anchor, deviations: verification.deviations };
    }
    return { crl, signer: null, deviations: [] };
  }

  #fitness(crl: Crl, at: number): readonly Reason[] {
    const until = freshUntil(crl, this.#parameters);
    const values: Record<string, ReasonValue> = { issued: dayValue(crl.thisUpdate), until: dayValue(until) };
    const fresh = crl.thisUpdate <= at && at <= until;
    return [
      reason('trust.crl-complete', crl.complete ? 'yes' : 'not-yet-known', RFC_5280_CRL_VALIDATION),
      reason('trust.crl-fresh', fresh ? 'yes' : 'not-yet-known', DOC_9303_12_REVOCATION, values),
    ];
  }
}

/** When the next list was promised, or where none was, when this one is too old. */
export function freshUntil(
  { nextUpdate, thisUpdate }: Pick<Crl, 'nextUpdate' | 'thisUpdate'>,
  { crlMaxAgeDays }: Pick<TrustParameters, 'crlMaxAgeDays'> = DEFAULT_TRUST_PARAMETERS,
): number {
  return nextUpdate ?? thisUpdate + crlMaxAgeDays * DAY_MS;
}

function signature(crl: Crl | undefined, held: 'yes' | 'not-yet-known'): Reason {
  const issued = crl ? dayValue(crl.thisUpdate) : null;
  return reason('trust.crl-signature', held, DOC_9303_12_CRL, { issued });
}

function unknown(why: UnknownWhy, reasons: readonly Reason[], crl: Crl | null): Revocation {
  return { status: 'unknown', why, reasons, entry: null, crl, deviations: crl?.deviations ?? [] };
}

function revoked(checked: Checked, serial: string, there: Reason): Revocation {
  const { crl } = checked;
  const entry = crl.revoked.get(serial) ?? null;
  const listed = reason('trust.crl-serial', 'no', DOC_9303_12_REVOCATION_CHECK, {
    serial,
    issued: dayValue(crl.thisUpdate),
    since: entry ? dayValue(entry.since) : null,
    why: entry?.reason ?? null,
  });
  return {
    status: 'revoked',
    why: null,
    reasons: [there, signature(crl, 'yes'), listed],
    entry,
    crl,
    deviations: deviationsOf(checked),
  };
}

function deviationsOf({ crl, deviations }: Checked): readonly Deviation[] {
  return [...crl.deviations, ...deviations.map((code) => ({ code, where: 'crl' }))];
}
