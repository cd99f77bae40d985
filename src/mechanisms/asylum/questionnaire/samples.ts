/** For each kind of fact, answers to try when it is not yet known: how much each would settle tells what to ask first. */
import { dayOf, type Day } from '#kernel';
import type { FactKind } from '../facts/kinds.ts';

/** On both sides of the days on which the law changed. */
const DAYS: readonly Day[] = [dayOf(2026, 6, 1), dayOf(2026, 8, 3)];

/** Usual answers first. An empty list of a form that takes several says: there are none. */
export function samplesOf(kind: FactKind<unknown>): readonly unknown[] {
  switch (kind.form) {
    case 'yes-no':
      return [false, true];
    case 'choice':
      return kind.options ?? [];
    case 'day':
      return DAYS;
    case 'percent':
      return [10, 50];
    case 'number':
      return [0];
    case 'state':
      return ['NL'];
    case 'country':
      return ['EGY', 'SYR'];
    case 'states':
    case 'list':
      return [[]];
  }
}
