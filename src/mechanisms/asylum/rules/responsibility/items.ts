/** How rules look at the items of a list, each of whose facts may be unknown: as findings under `responsibility.family.0.status`. */
import { addMonths, fact, formatDay, rule, type Day, type Finding, type Provision } from '#kernel';
import type { FactPath, Facts } from '../../facts/index.ts';
import type { Candidate } from './contest.ts';

/** An item with its place, so that its facts can be asked for. */
export interface Placed<Item> {
  readonly item: Item;
  readonly list: FactPath;
  readonly at: number;
}

/** The items with their places. */
export function placed<Item>(list: FactPath, items: readonly Item[]): readonly Placed<Item>[] {
  return items.map((item, at) => ({ item, list, at }));
}

/** A list that is not there, asked for as a whole under the provision that needs it. */
export function unlisted(list: FactPath, provision: Provision): () => readonly Candidate[] {
  const asked = rule('responsibility.listed', provision, () => fact(list, undefined));
  return () => [{ found: asked(), state: undefined, statePath: list, rule: provision, at: 0 }];
}

export function pathOf({ list, at }: Pick<Placed<unknown>, 'list' | 'at'>, key: string): string {
  return `${list}.${at}.${key}`;
}

/** The keys of an item whose facts have a type. */
type KeyFor<Item, Value> = {
  [Key in keyof Item]-?: Exclude<Item[Key], undefined> extends Value ? Key : never;
}[keyof Item] &
  string;

/** Whether a fact of an item is so. */
export function so<Item, Key extends KeyFor<Item, boolean>>(of: Placed<Item>, key: Key): Finding {
  const value = of.item[key] as boolean | undefined;
  return fact(pathOf(of, key), value);
}

/** Whether a fact of an item is one of some answers. */
export function among<Item, Key extends KeyFor<Item, string>>(
  of: Placed<Item>,
  key: Key,
  answers: readonly Item[Key][],
): Finding {
  const value = of.item[key];
  if (value === undefined) return fact(pathOf(of, key), undefined);
  return fact(pathOf(of, key), answers.includes(value), () => ({ value: String(value) }));
}

/** Whether a figure of an item fulfils a condition. */
export function figure<Item, Key extends KeyFor<Item, number>>(
  of: Placed<Item>,
  key: Key,
  condition: (value: number) => boolean,
): Finding {
  const value = of.item[key] as number | undefined;
  if (value === undefined) return fact(pathOf(of, key), undefined);
  return fact(pathOf(of, key), condition(value), () => ({ value }));
}

/** Whether a day of an item stands as it must to the day of first registration (24(2)). */
export function atRegistration<Item, Key extends KeyFor<Item, Day>>(
  facts: Facts,
  of: Placed<Item>,
  key: Key,
  condition: (value: Day, registered: Day) => boolean,
): Finding {
  const value = of.item[key] as Day | undefined;
  if (value === undefined) return fact(pathOf(of, key), undefined);
  const registered = facts['application.registeredOn'];
  if (registered === undefined) return fact('application.registeredOn', undefined);
  return fact(pathOf(of, key), condition(value, registered), () => ({ value: { day: formatDay(value) } }));
}

/**
 * Less than so many months from one day to another: on the same date of the last month it is no longer less. That is
 * a distance between two events, not a period within which somebody acts, so that no weekend moves it (75).
 */
export function lessThanMonths(from: Day, to: Day, months: number): boolean {
  return to < addMonths(from, months);
}

/** More than so many months from one day to another: on the same date of the last month it is not yet more. */
export function moreThanMonths(from: Day, to: Day, months: number): boolean {
  return to > addMonths(from, months);
}
