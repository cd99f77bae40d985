/** What the parts of a form share: the entries of its facts, and what is wrong with them. */
import type { ReactNode } from 'react';
import type { Asked, Why } from './ask-case.ts';
import type { Entry } from './entries.ts';

/** A fact in a form; one that is changed later is not asked for any more, and has no why. */
export interface FormFact extends Asked {
  readonly why: Why;
}

export interface FormFacts {
  readonly entryOf: (path: string) => Entry;
  readonly onEntry: (path: string, entry: Entry) => void;
  readonly errorOf: (path: string) => ReactNode;
  /** Whether other answers have made it idle. */
  readonly isIdle: (path: string) => boolean;
}

/** Questions of yes or no that follow one another, together; all others alone. */
export function groupsOf(facts: readonly FormFact[]): readonly (readonly FormFact[])[] {
  const groups: FormFact[][] = [];
  for (const fact of facts) {
    const last = groups.at(-1);
    if (fact.form === 'yes-no' && last?.[0]?.form === 'yes-no') last.push(fact);
    else groups.push([fact]);
  }
  return groups;
}
