import { formatsIn, stateName, type Language, type MemberState } from '#kernel';
import type { ChangeInput } from '../procedures/change.ts';
import { REPORT_WORDS } from '../words/report-words.ts';

/** What a scenario assumes, in words: `a pool of 30,000 relocations; not delivering: Germany`. */
export function describeChange(change: ChangeInput, language: Language): string {
  const words = REPORT_WORDS[language].change;
  const formats = formatsIn(language);
  const names = (states: readonly MemberState[]): string =>
    states.length === 0
      ? REPORT_WORDS[language].none
      : formats.list(states.map((state) => stateName(state, language)));
  const statesOf = (list: readonly { readonly state: MemberState }[]): string =>
    names(list.map(({ state }) => state));
  const said = [
    given(change.pool, (pool) => words.pool(formats.whole(pool))),
    given(change.money, (money) => words.money(formats.euro(money))),
    given(change.withVintage, words.vintage),
    given(change.withRounding, words.rounding),
    given(change.participants, (states) => words.participants(names(states))),
    given(change.pressure, (states) => words.pressure(names(states))),
    given(change.significant, (states) => words.significant(names(states))),
    given(change.pledges, (list) => words.pledges(statesOf(list))),
    given(change.deductions, (list) => words.deductions(statesOf(list))),
    given(change.shortcomings, (states) => words.shortcomings(names(states))),
    given(change.notDelivering, (states) => words.notDelivering(names(states))),
    given(change.forumReconvenedOn, (day) => words.forum(formats.day(day))),
    given(change.parameters, (parameters) => words.parameters(Object.keys(parameters).join(', '))),
  ].filter((part) => part !== null);
  return said.length === 0 ? words.nothing : said.join('; ');
}

function given<Value>(value: Value | undefined, say: (value: Value) => string): string | null {
  return value === undefined ? null : say(value);
}
