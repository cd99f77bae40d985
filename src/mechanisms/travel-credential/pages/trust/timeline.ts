/** Where the validity of certificates is drawn: a scale of whole years, and bars that do not lie on each other. */
import { dayOf, parseDay, type Day } from '#kernel';
import type { CertificateJson } from '../../trust/answers.ts';

export interface Scale {
  /** The place of a day as `2026-11-30`, in per cent of the width. */
  readonly at: (day: string) => number;
  /** Years that are written, a round number apart. */
  readonly years: readonly number[];
  /** The place of today. */
  readonly today: number;
}

const YEARS_APART = 10;

/** A scale on which all of them are, as of a day; null where there are none. */
export function scaleOf(
  certificates: readonly Pick<CertificateJson, 'from' | 'until'>[],
  today: Day,
): Scale | null {
  if (certificates.length === 0) return null;
  const first = Math.min(...certificates.map(({ from }) => yearOf(from)));
  const last = 1 + Math.max(...certificates.map(({ until }) => yearOf(until)));
  const start = dayOf(first, 1, 1);
  const width = dayOf(last, 1, 1) - start;
  const round = Math.ceil(first / YEARS_APART) * YEARS_APART;
  const years = Array.from(
    { length: Math.max(0, Math.ceil((last - round) / YEARS_APART)) },
    (_, place) => round + place * YEARS_APART,
  );
  const placeOf = (day: Day): number => ((day - start) / width) * 100;
  return { years, today: placeOf(today), at: (day) => placeOf(parseDay(day)) };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export interface Bar {
  readonly certificate: CertificateJson;
  /** From 0 at the top. */
  readonly lane: number;
}

/** Each in the first lane where it overlaps no other, the oldest first. */
export function barsOf(certificates: readonly CertificateJson[]): readonly Bar[] {
  const ends: string[] = [];
  return certificates
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .map((certificate) => {
      const free = ends.findIndex((end) => end < certificate.from);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = certificate.until;
      return { certificate, lane };
    });
}
