/** Certificates as the page shows them: found, in order, and by state. */
import { foldedText } from '#kernel';
import type { CertificateJson } from '../../trust/answers.ts';
import type { NameOf } from './country-names.ts';
import type { TrustSearch } from './search.ts';

export interface StateOfTrust {
  readonly country: string | null;
  readonly name: string;
  readonly certificates: readonly CertificateJson[];
  readonly trusted: number;
  readonly keys: readonly string[];
  /** The day from which the newest is valid. */
  readonly newest: string;
  /** The last day on which any that is trusted is valid; null where none is. */
  readonly until: string | null;
  readonly expiring: number;
  readonly withdrawn: number;
  readonly sources: readonly string[];
}

/** Those that the address asks for. */
export function foundOf(
  certificates: readonly CertificateJson[],
  { q = '', country, validity, key, trust = 'trusted' }: TrustSearch,
  nameOf: NameOf,
): readonly CertificateJson[] {
  const asked = foldedText(q);
  return certificates.filter(
    (one) =>
      (trust === 'all' || one.trusted === (trust === 'trusted')) &&
      (country === undefined || one.country === country) &&
      (validity === undefined || one.validity === validity) &&
      (key === undefined || one.key.startsWith(`${key} `)) &&
      (asked === '' || isFound(one, asked, nameOf)),
  );
}

function isFound({ country, name, fingerprint }: CertificateJson, asked: string, nameOf: NameOf): boolean {
  return (
    country?.toLowerCase() === asked ||
    foldedText(nameOf(country)).includes(asked) ||
    foldedText(name).includes(asked) ||
    (asked.length >= LEAST_DIGITS && fingerprint.startsWith(asked))
  );
}

/** Fewer digits of a fingerprint would find what nobody meant. */
const LEAST_DIGITS = 4;

export function sortedBy(
  certificates: readonly CertificateJson[],
  sort: TrustSearch['sort'] = 'state',
  nameOf: NameOf,
  locale: string,
): readonly CertificateJson[] {
  if (sort === 'until') return certificates.toSorted((a, b) => a.until.localeCompare(b.until));
  if (sort === 'newest') return certificates.toSorted((a, b) => b.from.localeCompare(a.from));
  const { compare } = new Intl.Collator(locale);
  return certificates.toSorted(
    (a, b) => compare(nameOf(a.country), nameOf(b.country)) || b.from.localeCompare(a.from),
  );
}

/** One line a state, by its name. */
export function statesOf(
  certificates: readonly CertificateJson[],
  nameOf: NameOf,
  locale: string,
): readonly StateOfTrust[] {
  const { compare } = new Intl.Collator(locale);
  return [...Map.groupBy(certificates, ({ country }) => country)]
    .map(([country, group]) => stateOf(country, nameOf(country), group))
    .toSorted((one, other) => compare(one.name, other.name));
}

function stateOf(
  country: string | null,
  name: string,
  certificates: readonly CertificateJson[],
): StateOfTrust {
  const trusted = certificates.filter((one) => one.trusted);
  return {
    country,
    name,
    certificates,
    trusted: trusted.length,
    keys: [...new Set(certificates.map(({ key }) => key))].toSorted(),
    newest: latest(certificates.map(({ from }) => from)) ?? '',
    until: latest(trusted.map(({ until }) => until)),
    expiring: trusted.filter(({ validity }) => validity === 'expiring').length,
    withdrawn: certificates.length - trusted.length,
    sources: [...new Set(certificates.flatMap(({ sources }) => sources))],
  };
}

function latest(days: readonly string[]): string | null {
  return days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
}
