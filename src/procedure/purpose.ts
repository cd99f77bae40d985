/** Why personal data are looked at: stated beforehand, one of those declared, and logged before anything is shown. */
import { Refusal } from '#kernel';
import type { Context } from './context.ts';

/** The header in which a caller states a purpose. */
export const PURPOSE_HEADER = 'x-acquis-purpose';

/** The purpose of who works on their own data folder and states none. */
export const OPERATOR_PURPOSE = 'administration';

export interface Personal {
  /** What the data may be looked at for. */
  readonly purposes: readonly [string, ...string[]];
  /** Whose data, from an input that is not yet checked; absent where a list of many is shown. */
  readonly subject?: (input: unknown) => string | undefined;
}

/**
 * The purpose that the policy is asked with. Where none fits, it is asked with one that does: who may not do a thing
 * for any purpose hears that, and not which purpose to state.
 */
export function policyPurpose(
  personal: Personal | undefined,
  stated: string | undefined,
): string | undefined {
  if (!personal) return stated;
  return stated !== undefined && personal.purposes.includes(stated) ? stated : personal.purposes[0];
}

/** The purpose as stated. Throws a Refusal when there is none, or one for which these data are not kept. */
export function checkPurpose({ purposes }: Personal, stated: string | undefined): string {
  if (stated !== undefined && purposes.includes(stated)) return stated;
  const sentence =
    stated === undefined
      ? 'These are personal data: they are shown for a stated purpose only.'
      : `“${stated.slice(0, 50)}” is no purpose for which these personal data may be looked at.`;
  throw new Refusal('invalid-input', sentence, {
    where: PURPOSE_HEADER,
    remedy: `State one of ${purposes.join(', ')}: in the header ${PURPOSE_HEADER}, or with --purpose.`,
  });
}

/** Writes the look down; when that fails, so does the call. A look that then finds nothing was a look too. */
export async function logView(
  { caller, store }: Pick<Context, 'caller' | 'store'>,
  action: string,
  purpose: string,
  { subject }: Personal,
  input: unknown,
): Promise<void> {
  const { views } = (await store()).people;
  try {
    await views.record({
      means: caller.identity?.means ?? 'anonymous',
      who: caller.identity?.id ?? null,
      role: caller.role,
      state: caller.state ?? null,
      action,
      purpose,
      subject: subject?.(input)?.slice(0, 200) ?? null,
    });
  } catch (cause) {
    const refusal = new Refusal(
      'unavailable',
      'The log of who looks at personal data cannot be written, so nothing is shown.',
      { remedy: 'Try again in a moment.' },
    );
    refusal.cause = cause;
    throw refusal;
  }
}

/** The field of an unchecked input, where it is text: for `subject`. */
export function textIn(field: string): (input: unknown) => string | undefined {
  return (input) => {
    if (typeof input !== 'object' || input === null) return undefined;
    const value: unknown = Object.entries(input).find(([name]) => name === field)?.[1];
    return typeof value === 'string' ? value : undefined;
  };
}
