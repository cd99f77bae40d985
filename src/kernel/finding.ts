/**
 * Findings: what the rules of a case return. A finding is one of three answers, the rule that was tried, and the
 * findings it rests on. Reasons and missing facts are read from the tree afterwards, so that a rule says each thing
 * once and a thousand cases can be decided without putting any of it into words.
 *
 * Answers combine as in Kleene's strong logic: a fact that becomes known can settle what was open, and can never
 * open again what was settled.
 */
import type { Provision } from './citation.ts';
import type { Answer, Determination, MissingFact, Reason, ReasonValue } from './determination.ts';
import { reason } from './determination.ts';

export type ReasonValues = Readonly<Record<string, ReasonValue>>;

export interface Finding {
  readonly held: Answer;
  /** The rule that was tried; null for a fact, and for a mere conjunction or alternative, whose parts stand in its place. */
  readonly code: string | null;
  /** Null where it rests on the provision of the rule around it. */
  readonly provision: Provision | null;
  /** What was looked at: made when somebody asks. */
  readonly values: (() => ReasonValues) | null;
  readonly parts: readonly Finding[];
  /** Of a fact: where it stands among the facts. Its text is `fact.<path>`. */
  readonly path: string | null;
}

const NOTHING: readonly Finding[] = [];

/**
 * Whether findings keep what they rest on. Many cases at a time are counted by their outcomes alone, and then making
 * the tree would take most of the time. A rule never waits for anything, so what runs inside `outcomesOnly` is all that
 * the switch can concern.
 */
let keeping = true;

/** Runs rules for their outcomes alone: their findings have no reasons, and name nothing that is missing. */
export function outcomesOnly<Result>(run: () => Result): Result {
  const before = keeping;
  keeping = false;
  try {
    return run();
  } finally {
    keeping = before;
  }
}

/** Whether findings keep what they rest on just now: what remembers a finding remembers with it which kind it is. */
export function keepsReasons(): boolean {
  return keeping;
}

/** Findings that keep nothing. */
const BARE: Readonly<Record<Answer, Finding>> = {
  yes: { held: 'yes', code: null, provision: null, values: null, parts: NOTHING, path: null },
  no: { held: 'no', code: null, provision: null, values: null, parts: NOTHING, path: null },
  'not-yet-known': {
    held: 'not-yet-known',
    code: null,
    provision: null,
    values: null,
    parts: NOTHING,
    path: null,
  },
};

/** All findings have one shape: the engine that runs them is quick on objects that are alike. */
function finding(
  held: Answer,
  code: string | null,
  provision: Provision | null,
  values: (() => ReasonValues) | null,
  parts: readonly Finding[],
  path: string | null,
): Finding {
  return keeping ? { held, code, provision, values, parts, path } : BARE[held];
}

/** `undefined` is not yet known. */
export function answerOf(held: boolean | undefined): Answer {
  return held === undefined ? 'not-yet-known' : held ? 'yes' : 'no';
}

/** A fact as somebody stated it; undefined is not yet known, and then it is a fact to ask for. */
export function fact(path: string, stated: boolean | undefined, values?: () => ReasonValues): Finding {
  return finding(answerOf(stated), null, null, values ?? null, NOTHING, path);
}

/** A fact that nobody stated and that follows from others: it holds as the finding does, and asks for what that asks for. */
export function derivedFact(path: string, from: Finding): Finding {
  return finding(from.held, null, null, null, [from], path);
}

/** A comparison that needs no fact beyond those it was given: a date with a date, a figure with a limit. */
export function compared(
  code: string,
  provision: Provision,
  held: boolean,
  values?: () => ReasonValues,
): Finding {
  return finding(held ? 'yes' : 'no', code, provision, values ?? null, NOTHING, null);
}

/** A condition among others: its finding, or how to come by it, which is tried only where nothing before it settles the matter. */
export type Condition = Finding | (() => Finding);

/** All must hold: one *no* settles it, else one that is not yet known leaves it open. Of nothing, it holds. */
export function every(...conditions: Condition[]): Finding {
  return together(conditions, 'yes', 'no');
}

/** One suffices: one *yes* settles it, else one that is not yet known leaves it open. Of nothing, it does not hold. */
export function some(...conditions: Condition[]): Finding {
  return together(conditions, 'no', 'yes');
}

/** `held` where each is so, `settled` as soon as one is. */
function together(conditions: Condition[], held: Answer, settled: Answer): Finding {
  let answer = held;
  let tried = 0;
  for (const condition of conditions) {
    let part: Finding;
    if (typeof condition === 'function') {
      if (answer === settled) continue;
      part = condition();
    } else part = condition;
    // The list was made for this call: what was found takes the place of how to come by it.
    if (keeping) conditions[tried] = part;
    tried += 1;
    if (part.held === held || answer === settled) continue;
    answer = part.held;
    if (answer === settled && !keeping) return BARE[settled];
  }
  if (!keeping) return BARE[answer];
  if (tried < conditions.length) conditions.length = tried;
  return finding(answer, null, null, null, conditions as Finding[], null);
}

/** It must not hold. */
export function not(part: Finding): Finding {
  const held = part.held === 'yes' ? 'no' : part.held === 'no' ? 'yes' : 'not-yet-known';
  return finding(held, null, null, null, [part], null);
}

/** A rule: what it is called in the reasons, the provision it implements, and whether its conditions hold. */
export interface Rule<Given extends readonly unknown[]> {
  (...given: Given): Finding;
  readonly code: string;
  readonly provision: Provision;
}

/** Makes a rule of a provision out of the conditions that it sets. */
export function rule<Given extends readonly unknown[]>(
  code: string,
  provision: Provision,
  conditions: (...given: Given) => Finding,
  values?: (...given: Given) => ReasonValues,
): Rule<Given> {
  const named = (found: Finding, shown: (() => ReasonValues) | null): Finding => {
    if (!keeping) return found;
    // A bare conjunction gives its parts away; what has a name of its own stays one part.
    const parts = found.code === null && found.path === null ? found.parts : [found];
    return finding(found.held, code, provision, shown, parts, null);
  };
  // Apart, since what was given need not be kept where no value is shown: most rules, and most of the time.
  const tried =
    values === undefined
      ? (...given: Given): Finding => named(conditions(...given), null)
      : (...given: Given): Finding =>
          keeping ? named(conditions(...given), () => values(...given)) : conditions(...given);
  return Object.assign(tried, { code, provision });
}

/** What a finding is called in the reasons; null where its parts stand in its place. */
function nameOf({ code, path }: Finding): string | null {
  return code ?? (path === null ? null : `fact.${path}`);
}

/** The facts that would settle a finding which is not yet known, each once, with the provision that asks for it. */
export function missingIn(subject: Finding | readonly Finding[]): readonly MissingFact[] {
  const found = new Map<string, MissingFact>();
  const look = (one: Finding, around: Provision | null): void => {
    if (one.held !== 'not-yet-known') return;
    const provision = one.provision ?? around;
    // What a derived fact follows from is asked in its place.
    if (one.path !== null && provision !== null && one.parts.length === 0 && !found.has(one.path)) {
      found.set(one.path, { path: one.path, provision });
    }
    for (const part of one.parts) look(part, provision);
  };
  for (const one of 'held' in subject ? [subject] : subject) look(one, null);
  return [...found.values()];
}

/** Findings as reasons: each rule and fact that was tried, with what it rests on. */
export function reasonsOf(subject: Finding | readonly Finding[]): readonly Reason[] {
  const reasons: Reason[] = [];
  for (const one of 'held' in subject ? [subject] : subject) addReasons(one, null, reasons);
  return reasons;
}

const NO_VALUES: ReasonValues = {};

function addReasons(one: Finding, around: Provision | null, to: Reason[]): void {
  const provision = one.provision ?? around;
  const code = nameOf(one);
  if (code === null || provision === null) {
    for (const part of one.parts) addReasons(part, provision, to);
    return;
  }
  const values = one.values === null ? NO_VALUES : one.values();
  if (one.parts.length === 0) {
    to.push(reason(code, one.held, provision, values));
    return;
  }
  const because: Reason[] = [];
  for (const part of one.parts) addReasons(part, provision, because);
  to.push(reason(code, one.held, provision, values, because.length > 0 ? because : undefined));
}

/** A finding as a determination: yes, no, or not yet known with the facts that are missing. */
export function determinationOf(subject: Finding): Determination {
  const reasons = reasonsOf(subject);
  switch (subject.held) {
    case 'yes':
      return { answer: 'yes', outcome: null, reasons };
    case 'no':
      return { answer: 'no', reasons };
    case 'not-yet-known':
      return { answer: 'not-yet-known', missing: missingIn(subject), reasons };
  }
}

/** Which of several outcomes follows, or that it is not yet known. */
export interface Conclusion<Outcome> {
  /** Null where it is not yet known. */
  readonly outcome: Outcome | null;
  /** Every outcome that is still possible; one where it is settled. */
  readonly possible: readonly Outcome[];
  /** What was tried, in order, up to what settled it. */
  readonly findings: readonly Finding[];
  /** Those whose answer is not yet known and makes a difference. */
  readonly open: readonly Finding[];
}

/**
 * The outcome of the first finding that holds, in the order of the law; `otherwise` where none does: what comes after
 * that is not tried. One that is not yet known leaves the outcome open, unless what comes after it would lead to the
 * same. Outcomes are compared by `same`, by identity where it is not given.
 */
export function firstThat<Outcome>(
  tried: readonly (readonly [condition: Condition, outcome: Outcome])[],
  otherwise: Outcome,
  same: (one: Outcome, other: Outcome) => boolean = Object.is,
): Conclusion<Outcome> {
  const findings: Finding[] = [];
  const unknown: number[] = [];
  let last = otherwise;
  for (const [condition, outcome] of tried) {
    const found = typeof condition === 'function' ? condition() : condition;
    if (found.held === 'not-yet-known') unknown.push(findings.length);
    findings.push(found);
    if (found.held === 'yes') {
      last = outcome;
      break;
    }
  }
  let possible = [last];
  if (unknown.length === 0) return { outcome: last, possible, findings, open: NOTHING };
  const open: Finding[] = [];
  // From the end: whether an open one matters depends on what would follow if it did not hold.
  for (const at of unknown.reverse()) {
    const [found, step] = [findings[at], tried[at]];
    if (found === undefined || step === undefined) continue;
    const [, outcome] = step;
    if (possible.every((one) => same(one, outcome))) continue;
    open.unshift(found);
    possible = [outcome, ...possible.filter((one) => !same(one, outcome))];
  }
  const [only] = possible;
  return {
    outcome: possible.length === 1 && only !== undefined ? only : null,
    possible,
    findings,
    open,
  };
}

/** Whether a conclusion is one of some outcomes, as a finding; open where it can still go either way. */
export function concludes<Outcome>(
  { possible, findings, open }: Conclusion<Outcome>,
  among: (outcome: Outcome) => boolean,
): Finding {
  const fitting = possible.filter(among).length;
  if (fitting > 0 && fitting < possible.length) return finding('not-yet-known', null, null, null, open, null);
  return finding(fitting > 0 ? 'yes' : 'no', null, null, null, findings, null);
}

/** A conclusion as a determination: its outcome with reasons, or the facts that are missing. */
export function determinationOfConclusion<Outcome>(subject: Conclusion<Outcome>): Determination<Outcome> {
  const reasons = reasonsOf(subject.findings);
  return subject.outcome === null
    ? { answer: 'not-yet-known', missing: missingIn(subject.open), reasons }
    : { answer: 'yes', outcome: subject.outcome, reasons };
}
