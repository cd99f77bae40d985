/** The pool in a letter: the position of one state, with its reasons as notes. */
import { explain, type ExplainedReason } from '#kernel';
import type { Brief, BriefQuestion } from '#procedure';
import { MESSAGES } from './messages/index.ts';
import { cycleQuestion, loadCycle } from './procedures/load-cycle.ts';
import { recordedYears } from './procedures/recorded-years.ts';
import { evaluateCycle } from './rules/index.ts';
import { stateInWords } from './words/state-words.ts';

/** Of the year that the dossier's name has, or of the last one recorded; null where no cycle is. */
export async function brief({
  store,
  today,
  state,
  language,
  asOf,
  about,
}: BriefQuestion): Promise<Brief | null> {
  const { register } = await store();
  const years = await recordedYears(register);
  const named = Number(/\d{4}/.exec(about)?.[0]);
  const year = years.includes(named) ? named : years[0];
  if (year === undefined) return null;
  const question = { ...cycleQuestion.parse({ year, language }), asOf };
  const { facts } = await loadCycle(question, { store, today });
  const evaluation = evaluateCycle(facts);
  const item = evaluation.states.find((one) => one.state === state);
  if (item === undefined) return null;
  const reasons = [...item.roleReasons, ...item.owed.reasons];
  return {
    text: stateInWords(evaluation, facts, state, language, false),
    notes: flat(explain(reasons, { language, messages: MESSAGES[language] }).reasons),
  };
}

function flat(reasons: readonly ExplainedReason[]): Brief['notes'] {
  return reasons.flatMap(({ text, citation, url, because }) => [{ text, citation, url }, ...flat(because)]);
}
