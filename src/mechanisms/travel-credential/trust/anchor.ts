/** The CSCA certificates that are trusted, found by what a document signer’s certificate says of its issuer. */
import { nameKey, type Certificate } from '../certificates/index.ts';

/** A CSCA certificate that is trusted, and where it came from. */
export interface Anchor {
  readonly certificate: Certificate;
  /** SHA-256 of the certificate, in hexadecimal. */
  readonly fingerprint: string;
  /** The files or lists that it was taken from. */
  readonly sources: readonly string[];
}

/** What a certificate or a CRL says of its issuer. */
export interface Issued {
  readonly issuer: Certificate['issuer'];
  readonly extensions: Pick<Certificate['extensions'], 'authorityKeyIdentifier'>;
}

export class Anchors {
  readonly all: readonly Anchor[];
  readonly #byKeyIdentifier: ReadonlyMap<string | null, readonly Anchor[]>;
  readonly #byName: ReadonlyMap<string, readonly Anchor[]>;
  readonly #byCountry: ReadonlyMap<string | null, readonly Anchor[]>;

  constructor(anchors: readonly Anchor[]) {
    this.all = anchors;
    this.#byKeyIdentifier = Map.groupBy(
      anchors,
      ({ certificate }) => certificate.extensions.subjectKeyIdentifier,
    );
    this.#byName = Map.groupBy(anchors, ({ certificate }) => nameKey(certificate.subject));
    this.#byCountry = Map.groupBy(anchors, ({ certificate }) => certificate.subject.country);
  }

  /**
   * Those that may have issued a certificate, the likeliest first: by key identifier, by name, by country. Several
   * certificates share a name and a key (a CSCA’s own and its links), so that only the signature tells.
   */
  candidatesFor({ issuer, extensions }: Issued): readonly Anchor[] {
    const identifier = extensions.authorityKeyIdentifier;
    const found = new Set([
      ...(identifier === null ? [] : (this.#byKeyIdentifier.get(identifier) ?? [])),
      ...(this.#byName.get(nameKey(issuer)) ?? []),
      ...(this.#byCountry.get(issuer.country) ?? []),
    ]);
    return [...found];
  }

  ofCountry(country: string): readonly Anchor[] {
    return this.#byCountry.get(country) ?? [];
  }
}
