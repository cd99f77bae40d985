/** The country that an address names. */
import {
  fromEuCode,
  isMemberState,
  memberOfAlpha3,
  parseCountry,
  Refusal,
  type CountryCode,
  type MemberState,
} from '#kernel';

export type AskedCountry =
  | { readonly code: CountryCode }
  /** People apply there; nobody comes from there. */
  | { readonly member: MemberState }
  /** In the words of the refusal, which are English. */
  | { readonly refusal: string };

export function askedCountry(text: string): AskedCountry {
  const upper = text.toUpperCase();
  const member = memberOfAlpha3(upper) ?? fromEuCode(upper);
  if (member !== undefined && isMemberState(member)) return { member };
  try {
    return { code: parseCountry(text) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { remedy } = error.details;
    return { refusal: remedy === undefined ? error.message : `${error.message} ${remedy}` };
  }
}
