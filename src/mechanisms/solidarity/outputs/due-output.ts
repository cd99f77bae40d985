/** A deadline as it leaves the house: in words, with its citation and link. */
import { textUrl, formatDay, printProvision, type Language } from '#kernel';
import type { Due } from '../rules/due.ts';
import { reasonsToJson } from './reason-output.ts';

export function dueToJson({ year, state, by, entry }: Due, language: Language) {
  return {
    year,
    code: entry.code,
    text: reasonsToJson(entry.reasons, language)[0]?.text ?? entry.code,
    actor: entry.actor,
    state,
    from: entry.from === null ? null : formatDay(entry.from),
    by: formatDay(by),
    citation: printProvision(entry.provision, { language }),
    url: textUrl(entry.provision, language),
  };
}
