/** A case as it stands on the page: what was stated, what is not known, what is typed and not yet gone on with. */
import type { Entry } from './entries.ts';

/** The readings that somebody can choose; absent is the default. */
export interface Readings {
  readonly firstOfJuly2026?: string;
  readonly dependency?: string;
  readonly unaccompaniedMinorAtBorder?: string;
}

export interface CaseState {
  /** As JSON, by path: `applicant.minor`. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly notKnown: readonly string[];
  /** What stands in fields and was not gone on with, by path. */
  readonly typed: Readonly<Record<string, Entry>>;
  /** The answered step that is being changed. */
  readonly editing: string | null;
  /** The day as of which it is looked at; null is today. */
  readonly asOf: string | null;
  readonly readings: Readings;
}

export const NEW_CASE: CaseState = {
  facts: {},
  notKnown: [],
  typed: {},
  editing: null,
  asOf: null,
  readings: {},
};

/** What is said of one fact: a value, that it is not known, or nothing. */
export type Said = { readonly value: unknown } | 'not-known' | 'nothing';

/** Takes what was said of some facts into the case; of all others nothing changes. */
export function answer(state: CaseState, said: Readonly<Record<string, Said>>): CaseState {
  const facts = { ...state.facts };
  const notKnown = new Set(state.notKnown);
  const typed = { ...state.typed };
  for (const [path, one] of Object.entries(said)) {
    delete facts[path];
    delete typed[path];
    notKnown.delete(path);
    if (one === 'not-known') notKnown.add(path);
    else if (one !== 'nothing') facts[path] = one.value;
  }
  return { ...state, facts, notKnown: [...notKnown], typed };
}

export function type(state: CaseState, path: string, entry: Entry): CaseState {
  return { ...state, typed: { ...state.typed, [path]: entry } };
}

/** Opens a step that was answered, or closes it again and lets go of what was typed in it. */
export function edit(state: CaseState, step: string | null, paths: readonly string[] = []): CaseState {
  const typed = Object.fromEntries(Object.entries(state.typed).filter(([path]) => !paths.includes(path)));
  return { ...state, editing: step, typed };
}

export function isEmpty({ facts, notKnown, typed }: CaseState): boolean {
  return [facts, notKnown, typed].every((one) => Object.keys(one).length === 0);
}

/** Facts by topic, as procedures and files take them: `{ applicant: { minor: false } }`. */
export function byTopic(facts: CaseState['facts']): Record<string, Record<string, unknown>> {
  const topics: Record<string, Record<string, unknown>> = {};
  for (const [path, value] of Object.entries(facts)) {
    const [topic = '', key = ''] = path.split('.');
    (topics[topic] ??= {})[key] = value;
  }
  return topics;
}

/** What the procedure is asked. */
export function inputOf({ facts, notKnown, asOf, readings }: Omit<CaseState, 'typed' | 'editing'>) {
  return { facts: byTopic(facts), notKnown, ...(asOf === null ? {} : { asOf }), ...readings };
}

/** The fact that a refusal is about: `facts.responsibility.family.0.state` is `responsibility.family`. */
export function factOf(where: string): string {
  return where
    .replace(/^facts\./, '')
    .split('.', 2)
    .join('.');
}
