/** What several questions of one case ask again: the answer on the same facts is kept until others come. */
import { keepsReasons, type Rule } from '#kernel';

type Tried<Given extends readonly unknown[], Result> = (...given: Given) => Result;

/**
 * Remembers the last answer of a rule, or of a question, by the identity of what it was given: facts and parameters never
 * change in place. At most three are told apart, so that nothing is put together to look one answer up.
 */
export function lately<Given extends readonly [unknown, unknown?, unknown?]>(tried: Rule<Given>): Rule<Given>;
export function lately<Given extends readonly [unknown, unknown?, unknown?], Result>(
  tried: Tried<Given, Result>,
): Tried<Given, Result>;
export function lately<Given extends readonly [unknown, unknown?, unknown?], Result>(
  tried: Tried<Given, Result>,
): Tried<Given, Result> {
  let last: { readonly answer: Result } | null = null;
  let withReasons = false;
  let [first, second, third]: readonly unknown[] = [];
  const again = (...given: Given): Result => {
    if (
      last !== null &&
      given[0] === first &&
      given[1] === second &&
      given[2] === third &&
      withReasons === keepsReasons()
    ) {
      return last.answer;
    }
    last = { answer: tried(...given) };
    first = given[0];
    second = given[1];
    third = given[2];
    withReasons = keepsReasons();
    return last.answer;
  };
  return Object.assign(again, tried);
}
