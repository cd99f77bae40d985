/** Lists of member states as people type them: `DE,FR` or `de fr`, with `EL` for Greece. */
import { fromEuCode, isMemberState, type MemberState } from '#kernel';
import * as z from 'zod';

/** Each state once, in the order given. */
export const stateList = z
  .string()
  .max(1000)
  .default('')
  .refine((text) => strangerIn(text) === undefined, {
    error: ({ input }) =>
      `“${strangerIn(String(input))}” is not a member state: give ISO codes with commas, such as DE,FR,NL.`,
  })
  .transform((text) => [...new Set(codesIn(text).flatMap((code) => memberOf(code) ?? []))]);

function strangerIn(text: string): string | undefined {
  return codesIn(text).find((code) => memberOf(code) === undefined);
}

function codesIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter((code) => code !== '');
}

function memberOf(code: string): MemberState | undefined {
  const state = fromEuCode(code);
  return state !== undefined && isMemberState(state) ? state : undefined;
}
