/** What the address of the trust store holds: which view, which certificates, and as of which version. */
import { VALIDITIES, type CertificateJson } from '../../trust/answers.ts';

export const VIEWS = ['states', 'certificates', 'history'] as const;
export const TRUSTS = ['trusted', 'withdrawn', 'all'] as const;
export const SORTS = ['state', 'until', 'newest'] as const;
export const KEYS = ['RSA', 'EC'] as const;

type OneOf<List extends readonly string[]> = List[number];

export interface TrustSearch {
  /** Absent: by state. */
  readonly show?: OneOf<typeof VIEWS>;
  readonly q?: string;
  /** Of one state, by the letters in its certificates. */
  readonly country?: string;
  readonly validity?: CertificateJson['validity'];
  readonly key?: OneOf<typeof KEYS>;
  /** Absent: those that are trusted. */
  readonly trust?: OneOf<typeof TRUSTS>;
  readonly sort?: OneOf<typeof SORTS>;
  /** From 1. */
  readonly page?: number;
  /** In the history: each certificate too, and not only the files that brought them. */
  readonly each?: 'yes';
  /** Trust as it was; absent: as it is. */
  readonly version?: number;
}

const MOST_LETTERS = 80;

/** What it does not know it leaves out, and what is so anyway. */
export function parseTrust(raw: Readonly<Record<string, unknown>>): TrustSearch {
  const { q, country, page, version } = raw;
  const asked = typeof q === 'number' ? String(q) : q;
  return {
    ...one('show', VIEWS, raw, 'states'),
    ...(typeof asked === 'string' && asked !== '' ? { q: asked.slice(0, MOST_LETTERS) } : {}),
    ...(typeof country === 'string' && /^[A-Z]{2,3}$/.test(country) ? { country } : {}),
    ...one('validity', VALIDITIES, raw),
    ...one('key', KEYS, raw),
    ...one('trust', TRUSTS, raw, 'trusted'),
    ...one('sort', SORTS, raw, 'state'),
    ...(isWhole(page) && page > 1 ? { page } : {}),
    ...(raw['each'] === 'yes' ? { each: 'yes' } : {}),
    ...(isWhole(version) ? { version } : {}),
  };
}

function one<Name extends string, Value extends string>(
  name: Name,
  known: readonly Value[],
  raw: Readonly<Record<string, unknown>>,
  usual?: Value,
): { readonly [Key in Name]?: Value } {
  const found = known.find((value) => value === raw[name]);
  if (found === undefined || found === usual) return {};
  const part: { [Key in Name]?: Value } = {};
  part[name] = found;
  return part;
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
