/** Reasons and determinations of this mechanism as they leave the house: in its words. */
import type { Determination, Language, Reason } from '#kernel';
import { determinationInWords, reasonsInWords, type DeterminationJson, type ReasonJson } from '#procedure';
import { MESSAGES } from '../messages/index.ts';

export { determinationSchema, languageSchema, reasonSchema } from '#procedure';

export function reasonsToJson(reasons: readonly Reason[], language: Language): ReasonJson[] {
  return reasonsInWords(reasons, language, MESSAGES);
}

export function determinationToJson(
  determination: Determination<unknown>,
  language: Language,
): DeterminationJson {
  return determinationInWords(determination, language, MESSAGES);
}
