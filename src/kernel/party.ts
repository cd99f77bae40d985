/** Parties by ISO 3166-1 alpha-2 code. */

export const MEMBER_STATES = [
  'AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU',
  'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK',
] as const; // prettier-ignore

/** The four states associated with Schengen and Dublin. */
export const ASSOCIATED_STATES = ['CH', 'IS', 'LI', 'NO'] as const;

/** The states whose external borders the Schengen rules are about, whether they are in the area already or not. */
export const SCHENGEN_STATES = [...MEMBER_STATES, ...ASSOCIATED_STATES] as const;

export type MemberState = (typeof MEMBER_STATES)[number];
export type AssociatedState = (typeof ASSOCIATED_STATES)[number];
export type StateCode = MemberState | AssociatedState;

export function isMemberState(code: string): code is MemberState {
  return (MEMBER_STATES as readonly string[]).includes(code);
}

export function isAssociatedState(code: string): code is AssociatedState {
  return (ASSOCIATED_STATES as readonly string[]).includes(code);
}

export function isState(code: string): code is StateCode {
  return isMemberState(code) || isAssociatedState(code);
}

/** The code that Union texts and Eurostat use: `EL` for Greece, else the ISO code. */
export function toEuCode(code: StateCode): string {
  return code === 'GR' ? 'EL' : code;
}

/** The state for a code in either convention, `EL` or `GR`; undefined when it is no state we know. */
export function fromEuCode(code: string): StateCode | undefined {
  const upper = code.trim().toUpperCase();
  const iso = upper === 'EL' ? 'GR' : upper;
  return isState(iso) ? iso : undefined;
}
