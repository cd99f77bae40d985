/** A question that the law asks of a case, with the words for its outcomes. */
import type { Conclusion, Day, Finding, HolidayCalendar, Language, Words } from '#kernel';
import type { Facts } from '../facts/index.ts';
import type { AsylumParameters } from '../parameters.ts';

/** What every question is decided by, besides the facts. */
export interface Given {
  readonly parameters: AsylumParameters;
  /** The public holidays of the state that examines. */
  readonly calendar: HolidayCalendar;
  /** The day as of which the case is looked at. */
  readonly asOf: Day;
}

export interface QuestionOf<Outcome> {
  readonly name: string;
  readonly title: Words;
  /** Whether a case has come to it; always, where it is not there. */
  readonly arises?: (facts: Facts, given: Given) => boolean;
  readonly decide: (facts: Facts, given: Given) => Conclusion<Outcome>;
  /** One word for programs. */
  readonly codeOf: (outcome: Outcome) => string;
  /** A sentence without its full stop. */
  readonly say: (outcome: Outcome, language: Language) => string;
}

/** The answer to a question, as it stands. */
export interface Answered {
  readonly name: string;
  readonly title: Words;
  /** Null where it is not yet known. */
  readonly outcome: string | null;
  /** Every outcome that is still possible. */
  readonly possible: readonly string[];
  readonly findings: readonly Finding[];
  /** What leaves it open. */
  readonly open: readonly Finding[];
  /** The outcomes in words: the one that is settled, or those that are possible. */
  readonly say: (language: Language) => readonly string[];
}

export interface Question {
  readonly name: string;
  readonly title: Words;
  readonly arises: (facts: Facts, given: Given) => boolean;
  readonly answer: (facts: Facts, given: Given) => Answered;
}

/** A question whose outcomes others need not know the type of. */
export function question<Outcome>({
  name,
  title,
  arises = always,
  decide,
  codeOf,
  say,
}: QuestionOf<Outcome>): Question {
  return {
    name,
    title,
    arises,
    answer(facts, given) {
      const { outcome, possible, findings, open } = decide(facts, given);
      return {
        name,
        title,
        outcome: outcome === null ? null : codeOf(outcome),
        possible: possible.map(codeOf),
        findings,
        open,
        say: (language) => possible.map((one) => say(one, language)),
      };
    },
  };
}

const always = (): boolean => true;

/** A question with a few outcomes, each with its sentence. */
export function choiceQuestion<Outcome extends string>({
  words,
  ...asked
}: Pick<QuestionOf<Outcome>, 'name' | 'title' | 'arises' | 'decide'> & {
  readonly words: Readonly<Record<Outcome, Words>>;
}): Question {
  return question<Outcome>({
    ...asked,
    codeOf: (outcome) => outcome,
    say: (outcome, language) => words[outcome][language],
  });
}
