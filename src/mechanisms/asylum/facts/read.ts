/** How rules look at facts: as findings that hold, do not hold, or are not yet known. */
import { derivedFact, fact, formatDay, type Day, type Finding, type ReasonValues } from '#kernel';
import { DERIVATIONS } from './derivations.ts';
import type { FactPath, Facts, YesNoPath } from './index.ts';

/** Whether a fact is so, as it was stated, or else as it follows from others. */
export function is(facts: Facts, path: YesNoPath): Finding {
  const stated = facts[path];
  if (stated !== undefined) return fact(path, stated);
  const derive = facts[DERIVATIONS]?.[path];
  return derive === undefined ? fact(path, undefined) : derivedFact(path, derive(facts));
}

/** Whether a fact that is no yes or no fulfils a condition. */
export function where<Path extends FactPath>(
  facts: Facts,
  path: Path,
  condition: (value: NonNullable<Facts[Path]>) => boolean,
): Finding {
  const value = facts[path];
  return value === undefined || value === null
    ? fact(path, undefined)
    : fact(path, condition(value), () => ({ value: shown(value) }));
}

function shown(value: unknown): ReasonValues[string] {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  // Of the facts that are numbers, those beyond any count are days: a day is a number of its own kind only for the
  // compiler. A rate is computed without rounding, and shown with two decimals.
  if (typeof value === 'number') return Math.round(value * 100) / 100;
  return JSON.stringify(value);
}

/** Whether a day is there and fulfils a condition; the day is shown. */
export function onDay<Path extends FactPath>(
  facts: Facts,
  path: Facts[Path] extends Day | undefined ? Path : never,
  condition: (value: Day) => boolean,
): Finding {
  const value = facts[path as FactPath] as Day | undefined;
  return value === undefined
    ? fact(path, undefined)
    : fact(path, condition(value), () => ({ value: { day: formatDay(value) } }));
}
