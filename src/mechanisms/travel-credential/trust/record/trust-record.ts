/** Trust as the register has it, at one version of its stream: folded from events, one after the other. */
import { Anchors, type Anchor } from '../anchor.ts';
import { bytesOfBase64 } from '../base64.ts';
import { readCertificate, type Certificate, type Cryptography } from '../../certificates/index.ts';
import { readCrl, type Crl } from '../crl.ts';
import { Crls } from '../crls.ts';
import type { Basis, TrustEvent, TrustEventData } from '../events.ts';
import { certificateFingerprint, type Fingerprint } from '../fingerprint.ts';

export interface TrustedCertificate {
  readonly fingerprint: Fingerprint;
  readonly certificate: Certificate;
  readonly basis: Basis;
  /** False since it was withdrawn. */
  readonly trusted: boolean;
  readonly sources: readonly string[];
  /** The events about it, oldest first. */
  readonly history: readonly TrustEvent[];
}

export type RecordedDeviations = TrustEventData<'DeviationListRecorded'> & Pick<TrustEvent, 'recordedAt'>;

export type RecordedImport = TrustEventData<'TrustImported'> &
  Pick<TrustEvent, 'version' | 'recordedAt' | 'actor'>;

export class TrustRecord {
  readonly certificates: Map<Fingerprint, TrustedCertificate>;
  readonly signers: Map<Fingerprint, Certificate>;
  readonly crls: Map<Fingerprint, Crl>;
  readonly deviationLists: Map<Fingerprint, RecordedDeviations>;
  readonly imports: RecordedImport[];
  readonly announced: Set<Fingerprint>;
  readonly #cryptography: Cryptography;
  #version: number;

  /** Empty, or as an earlier one, which stays as it is. */
  constructor(cryptography: Cryptography, earlier?: TrustRecord) {
    this.#cryptography = cryptography;
    this.#version = earlier?.version ?? 0;
    this.certificates = new Map(earlier?.certificates);
    this.signers = new Map(earlier?.signers);
    this.crls = new Map(earlier?.crls);
    this.deviationLists = new Map(earlier?.deviationLists);
    this.imports = [...(earlier?.imports ?? [])];
    this.announced = new Set(earlier?.announced);
  }

  /** The version of the stream that it is folded up to: what past determinations say that they rested on. */
  get version(): number {
    return this.#version;
  }

  /** Those that are trusted. */
  get anchors(): Anchors {
    return new Anchors(this.trusted());
  }

  trusted(): readonly Anchor[] {
    return [...this.certificates.values()]
      .filter(({ trusted }) => trusted)
      .map(({ certificate, fingerprint, sources }) => ({ certificate, fingerprint, sources }));
  }

  revocations(anchors: Anchors): Crls {
    return new Crls([...this.crls.values()], anchors, this.#cryptography);
  }

  apply(event: TrustEvent): void {
    this.#version = event.version;
    switch (event.type) {
      case 'TrustImported':
        return this.#imported(event);
      case 'CertificateTrusted':
        return this.#trusted(event);
      case 'TrustWithdrawn':
        return this.#change(event, event.data.fingerprint, { trusted: false });
      case 'TrustRestored':
        return this.#change(event, event.data.fingerprint, { trusted: true });
      case 'SignersRecorded':
        return this.#signers(event.data);
      case 'CrlRecorded':
        this.crls.set(event.data.fingerprint, readCrl(bytesOfBase64(event.data.crl, 'crl')));
        return;
      case 'DeviationListRecorded':
        this.deviationLists.set(event.data.fingerprint, { ...event.data, recordedAt: event.recordedAt });
        return;
      case 'ExpiryAnnounced':
        this.announced.add(event.data.fingerprint);
        return this.#change(event, event.data.fingerprint, {});
    }
  }

  #imported(event: TrustEvent & { readonly type: 'TrustImported' }): void {
    const { version, recordedAt, actor, data } = event;
    this.imports.push({ ...data, version, recordedAt, actor });
    for (const fingerprint of data.certificates) {
      const there = this.certificates.get(fingerprint);
      if (there && !there.sources.includes(data.name))
        this.#change(event, fingerprint, { sources: [...there.sources, data.name] });
    }
  }

  #trusted(event: TrustEvent & { readonly type: 'CertificateTrusted' }): void {
    const { fingerprint, certificate, source, basis } = event.data;
    this.certificates.set(fingerprint, {
      fingerprint,
      certificate: readCertificate(bytesOfBase64(certificate, 'certificate'), 'csca'),
      basis,
      trusted: true,
      sources: [source],
      history: [event],
    });
  }

  #signers({ certificates }: TrustEventData<'SignersRecorded'>): void {
    for (const text of certificates) {
      const certificate = readCertificate(bytesOfBase64(text, 'certificate'), 'dsc');
      this.signers.set(certificateFingerprint(certificate, this.#cryptography), certificate);
    }
  }

  #change(event: TrustEvent, fingerprint: Fingerprint, change: Partial<TrustedCertificate>): void {
    const there = this.certificates.get(fingerprint);
    if (there)
      this.certificates.set(fingerprint, { ...there, ...change, history: [...there.history, event] });
  }
}
