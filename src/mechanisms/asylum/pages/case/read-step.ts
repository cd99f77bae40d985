/** What a step says, as it is typed: its answers, and what is wrong before anybody is asked. */
import type { Said } from './case-state.ts';
import { readEntry, type Entry, type Fault, type Names } from './entries.ts';
import type { FormFact } from './form-facts.ts';

export interface ReadStep {
  readonly said: Readonly<Record<string, Said>>;
  /** By path. */
  readonly faults: Readonly<Record<string, Fault>>;
  /** Of which nothing is said. */
  readonly empty: readonly string[];
}

export function readStep(
  facts: readonly FormFact[],
  typed: Readonly<Record<string, Entry>>,
  names: Names,
): ReadStep {
  const said: Record<string, Said> = {};
  const faults: Record<string, Fault> = {};
  for (const fact of facts) {
    const read = readEntry(fact, typed[fact.path], names);
    if ('fault' in read) faults[fact.path] = read.fault;
    else said[fact.path] = read.said;
  }
  const empty = Object.keys(said).filter((path) => said[path] === 'nothing');
  return { said, faults, empty };
}
