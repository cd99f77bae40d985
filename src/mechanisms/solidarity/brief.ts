/** The pool in a letter: the position of one state, with its reasons as notes. */
import { explain, type ExplainedReason, type Reason } from '#kernel';
import type { Brief, BriefQuestion, BriefSentence } from '#procedure';
import type { StateEvaluation } from './evaluation.ts';
import { MESSAGES } from './messages/index.ts';
import { cycleQuestion, loadCycle } from './procedures/load-cycle.ts';
import { recordedYears } from './procedures/recorded-years.ts';
import { eventsAsOf } from './record/as-of.ts';
import { knownBy } from './record/known-by.ts';
import { evaluateCycle } from './rules/index.ts';
import { stateSentences, type SentenceAbout } from './words/state-words.ts';

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
  const { facts } = await loadCycle(question, { store, today }, (events, day) =>
    eventsAsOf(knownBy(events, day), day),
  );
  const evaluation = evaluateCycle(facts);
  const item = evaluation.states.find((one) => one.state === state);
  if (item === undefined) return null;
  return {
    sentences: stateSentences(evaluation, facts, state, language).map(({ about: what, text }) => ({
      text,
      notes: flat(explain(reasonsOf(item, what), { language, messages: MESSAGES[language] }).reasons),
    })),
  };
}

/** What each sentence rests on. */
function reasonsOf(item: StateEvaluation, about: SentenceAbout): readonly Reason[] {
  switch (about) {
    case 'role':
      return item.roleReasons;
    case 'share':
      return item.fairShare.reasons;
    case 'pledge':
      return item.pledged.reasons;
    case 'deduction':
      return item.deducted.reasons;
    case 'owed':
      return item.owed.reasons;
    case 'pool':
      return [];
  }
}

/** An address in the middle of a sentence is for a screen. */
const ADDRESS = /, https?:\/\/[^\s)]+/g;

function flat(reasons: readonly ExplainedReason[]): BriefSentence['notes'] {
  return reasons.flatMap(({ text, citation, url, because }) => [
    { text: text.replaceAll(ADDRESS, ''), citation, url },
    ...flat(because),
  ]);
}
