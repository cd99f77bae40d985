import type { Provision } from './citation.ts';

/** The three answers that a rule can give. */
export type Answer = 'yes' | 'no' | 'not-yet-known';

/** A value that a reason looked at: plain, so that it prints, travels and compares. Amounts carry their unit. */
export type ReasonValue =
  | string
  | number
  | boolean
  | null
  | { readonly persons: number }
  | { readonly euro: string }
  | { readonly percent: string }
  | { readonly day: string }
  /** A moment in UTC, to the minute: `2026-12-03T13:30Z`. */
  | { readonly moment: string }
  | { readonly states: readonly string[] };

/**
 * One rule that was tried: what it looked at, whether it held, and the provision it rests on.
 * Carries a code and values, never prose: the words are in a mechanism's `messages/`, one file a language.
 */
export interface Reason {
  readonly code: string;
  readonly held: Answer;
  readonly provision: Provision;
  readonly values: Readonly<Record<string, ReasonValue>>;
  /** The reasons this one rests on. */
  readonly because?: readonly Reason[];
}

/** A fact that was missing: a path into the facts, so that a form can ask for it. */
export interface MissingFact {
  readonly path: string;
  readonly provision: Provision;
}

/** An outcome together with its reasons. `Outcome` is what follows when the answer is yes. */
export type Determination<Outcome = null> =
  | { readonly answer: 'yes'; readonly outcome: Outcome; readonly reasons: readonly Reason[] }
  | { readonly answer: 'no'; readonly reasons: readonly Reason[] }
  | {
      readonly answer: 'not-yet-known';
      readonly missing: readonly MissingFact[];
      readonly reasons: readonly Reason[];
    };

export function reason(
  code: string,
  held: Answer,
  provision: Provision,
  values: Readonly<Record<string, ReasonValue>> = {},
  because?: readonly Reason[],
): Reason {
  return because ? { code, held, provision, values, because } : { code, held, provision, values };
}

export function yes(reasons: readonly Reason[]): Determination;
export function yes<Outcome>(reasons: readonly Reason[], outcome: Outcome): Determination<Outcome>;
export function yes<Outcome>(reasons: readonly Reason[], outcome?: Outcome): Determination<Outcome | null> {
  return { answer: 'yes', outcome: outcome ?? null, reasons };
}

export function no(reasons: readonly Reason[]): Determination<never> {
  return { answer: 'no', reasons };
}

export function notYetKnown(
  missing: readonly MissingFact[],
  reasons: readonly Reason[] = [],
): Determination<never> {
  return { answer: 'not-yet-known', missing, reasons };
}

/**
 * All must hold: one *no* settles it, else one *not yet known* leaves it open (Kleene's strong conjunction).
 * An empty list holds. Reasons of all are kept, in order.
 */
export function allOf(parts: readonly Determination<unknown>[]): Determination {
  const reasons = parts.flatMap((part) => part.reasons);
  if (parts.some((part) => part.answer === 'no')) return no(reasons);
  const missing = missingOf(parts);
  return parts.some((part) => part.answer === 'not-yet-known') ? notYetKnown(missing, reasons) : yes(reasons);
}

/** One suffices: one *yes* settles it, else one *not yet known* leaves it open. An empty list does not hold. */
export function anyOf(parts: readonly Determination<unknown>[]): Determination {
  const reasons = parts.flatMap((part) => part.reasons);
  if (parts.some((part) => part.answer === 'yes')) return yes(reasons);
  const missing = missingOf(parts);
  return parts.some((part) => part.answer === 'not-yet-known') ? notYetKnown(missing, reasons) : no(reasons);
}

/** Each fact once, though several parts may miss it under the same provision. */
function missingOf(parts: readonly Determination<unknown>[]): MissingFact[] {
  const all = parts.flatMap((part) => (part.answer === 'not-yet-known' ? part.missing : []));
  const keys = all.map(({ path, provision }) => JSON.stringify([path, provision]));
  return all.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
