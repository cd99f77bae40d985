/** Why there is no credential, as one thing that a traveller understands; the reasons tell all of it. */
import type { GivenReason, Made } from './making.ts';

export type WhyNot =
  | { readonly why: 'portrait-changed' | 'data-changed' | 'part-changed'; readonly groups: string }
  | { readonly why: 'unknown-authority'; readonly country: string }
  | { readonly why: 'document-expired'; readonly until: string }
  | {
      readonly why:
        | 'signer-expired'
        | 'revoked'
        | 'forged'
        | 'unreadable'
        | 'cannot-be-verified'
        | 'incomplete'
        | 'other';
    };

type Failed = Pick<Made, 'authentication' | 'reasons'>;

/** What weighs most, since the level of a document is of what weighs most. */
export function whyNot({ authentication, reasons }: Failed): WhyNot {
  const all = flat(reasons);
  switch (authentication.level) {
    case 'digest-mismatch':
      return changed(all);
    case 'unknown-csca':
      return { why: 'unknown-authority', country: textOf(all, 'authentication.issuer-unknown', 'country') };
    case 'expired': {
      const until = dayOf(all, 'authentication.document-validity', 'until');
      return until === null ? { why: 'signer-expired' } : { why: 'document-expired', until };
    }
    case 'revoked':
      return { why: 'revoked' };
    case 'signature-failure':
      return { why: 'forged' };
    case 'structure-error':
      return { why: 'unreadable' };
    case 'unknown':
      return { why: 'cannot-be-verified' };
    case 'trusted':
      return { why: failed(all, 'credential.field-required') === undefined ? 'other' : 'incomplete' };
  }
}

const ZONE = 1;
const PORTRAIT = 2;

function changed(all: readonly GivenReason[]): WhyNot {
  const numbers = all
    .filter(({ code }) => code === 'authentication.group-mismatch')
    .map(({ values }) => values['number']);
  const groups = numbers.map((number) => `DG${String(number)}`).join(', ');
  if (numbers.includes(ZONE)) return { why: 'data-changed', groups };
  return { why: numbers.includes(PORTRAIT) ? 'portrait-changed' : 'part-changed', groups };
}

function flat(reasons: readonly GivenReason[]): readonly GivenReason[] {
  return reasons.flatMap((one) => [one, ...flat(one.because)]);
}

function failed(all: readonly GivenReason[], wanted: string): GivenReason | undefined {
  return all.find(({ code, held }) => code === wanted && held !== 'yes');
}

function textOf(all: readonly GivenReason[], code: string, name: string): string {
  const value = failed(all, code)?.values[name];
  return typeof value === 'string' ? value : '';
}

/** Values that are days come as `{ day }`. */
function dayOf(all: readonly GivenReason[], code: string, name: string): string | null {
  const value = failed(all, code)?.values[name];
  return typeof value === 'object' && value !== null && 'day' in value ? String(value.day) : null;
}
