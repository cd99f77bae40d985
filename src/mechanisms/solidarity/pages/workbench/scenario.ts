/**
 * A scenario as the address holds it: readable, stable, and the same in a link, a saved scenario and a pasted row.
 *
 *     pool=30000&key=2024-11&p=DE:100:0:0,FR:200:500000:0&d=PL:full&not=HU,SK&set=rounding:nearest
 */
import { isMemberState, type MemberState } from '#kernel';
import { CHOICES, type ChoiceName } from './choices.ts';

export interface AssumedPledge {
  readonly relocations: number;
  /** Whole euro. */
  readonly money: number;
  readonly alternative: number;
}

export type AssumedSituation = 'pressure' | 'significant' | 'none';

/** What is another than recorded; what is absent is as recorded. */
export interface Scenario {
  readonly pool?: number;
  /** Whole euro, where the money is not to follow the relocations. */
  readonly money?: number;
  /** The vintage of the figures. */
  readonly key?: string;
  readonly pledges?: Readonly<Partial<Record<MemberState, AssumedPledge>>>;
  readonly deductions?: Readonly<Partial<Record<MemberState, number | 'full'>>>;
  readonly situations?: Readonly<Partial<Record<MemberState, AssumedSituation>>>;
  readonly shortcomings?: readonly MemberState[];
  readonly notDelivering?: readonly MemberState[];
  /** The day on which the forum meets again. */
  readonly forum?: string;
  readonly choices?: Readonly<Partial<Record<ChoiceName, string>>>;
}

/** The parts of an address that a scenario is made of. */
export const PARTS = ['pool', 'money', 'key', 'p', 'd', 's', 'short', 'not', 'forum', 'set'] as const;
export type Part = (typeof PARTS)[number];
export type ScenarioText = Readonly<Partial<Record<Part, string>>>;

export interface ReadScenario {
  readonly scenario: Scenario;
  /** What could not be read, as it stands in the address: `p=XX:1`. The rest holds. */
  readonly unread: readonly string[];
}

const LARGEST = 1_000_000;
const MOST_EURO = 1_000_000_000_000;

/** Reads the parts of an address. Never throws: what it cannot read it names. */
export function readScenario(raw: Readonly<Record<string, unknown>>): ReadScenario {
  const unread: string[] = [];
  const text = (part: Part): string | undefined => {
    const value = raw[part];
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
  };
  /** The items of a list that can be read; the others are named. */
  const items = <Item>(part: Part, read: (item: string) => Item | undefined): Item[] =>
    (text(part) ?? '')
      .split(',')
      .filter((item) => item !== '')
      .flatMap((item) => {
        const found = read(item);
        if (found === undefined) unread.push(`${part}=${item}`);
        return found === undefined ? [] : [found];
      });
  const one = <Value>(part: Part, read: (item: string) => Value | undefined): Value | undefined => {
    const value = text(part);
    if (value === undefined || value === '') return undefined;
    const found = read(value);
    if (found === undefined) unread.push(`${part}=${value}`);
    return found;
  };
  const scenario = {
    pool: one('pool', (value) => whole(value, 1, LARGEST)),
    money: one('money', (value) => whole(value, 1, MOST_EURO)),
    key: one('key', (value) => (/^[a-z0-9-]{1,40}$/.test(value) ? value : undefined)),
    pledges: record(items('p', readPledge)),
    deductions: record(items('d', readDeduction)),
    situations: record(items('s', readSituation)),
    shortcomings: list(items('short', stateOf)),
    notDelivering: list(items('not', stateOf)),
    forum: one('forum', (value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value) ? value : undefined)),
    choices: record(items('set', readChoice)),
  };
  return {
    scenario: Object.fromEntries(
      Object.entries(scenario).filter(([, value]) => value !== undefined),
    ) as Scenario,
    unread,
  };
}

/** The parts of the address for a scenario; the same scenario always gives the same text. */
export function writeScenario(scenario: Scenario): ScenarioText {
  const parts: Readonly<Record<Part, string | undefined>> = {
    pool: scenario.pool?.toString(),
    money: scenario.money?.toString(),
    key: scenario.key,
    p: joined(
      scenario.pledges,
      ({ relocations, money, alternative }) => `${relocations}:${money}:${alternative}`,
    ),
    d: joined(scenario.deductions, String),
    s: joined(scenario.situations, String),
    short: scenario.shortcomings?.toSorted().join(','),
    not: scenario.notDelivering?.toSorted().join(','),
    forum: scenario.forum,
    set: joined(scenario.choices, String),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== undefined && text !== ''));
}

/** Whether nothing is another than recorded. */
export function isRecord(scenario: Scenario): boolean {
  return Object.keys(writeScenario(scenario)).length === 0;
}

/** One text for the whole scenario, for a saved one or to compare with: `pool=30000&not=HU`. */
export function scenarioText(scenario: Scenario): string {
  return Object.entries(writeScenario(scenario))
    .map(([part, text]) => `${part}=${text}`)
    .join('&');
}

export function readScenarioText(text: string): ReadScenario {
  const parts = text.split('&').map((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
  });
  return readScenario(Object.fromEntries(parts) as Record<string, string>);
}

function readPledge(item: string): [MemberState, AssumedPledge] | undefined {
  const [code = '', relocations = '', money = '0', alternative = '0', ...more] = item.split(':');
  const state = stateOf(code);
  const numbers = [
    whole(relocations, 0, LARGEST),
    whole(money, 0, MOST_EURO),
    whole(alternative, 0, MOST_EURO),
  ] as const;
  const [persons, euro, measures] = numbers;
  // Denmark takes no part: it pledges nothing.
  if (state === undefined || state === 'DK' || more.length > 0) return undefined;
  if (persons === undefined || euro === undefined || measures === undefined) return undefined;
  return [state, { relocations: persons, money: euro, alternative: measures }];
}

function readDeduction(item: string): [MemberState, number | 'full'] | undefined {
  const [code = '', size = '', ...more] = item.split(':');
  const state = stateOf(code);
  const granted = size === 'full' ? size : whole(size, 0, LARGEST);
  return state === undefined || granted === undefined || more.length > 0 ? undefined : [state, granted];
}

function readSituation(item: string): [MemberState, AssumedSituation] | undefined {
  const [code = '', situation] = item.split(':');
  const state = stateOf(code);
  const found = (['pressure', 'significant', 'none'] as const).find((name) => name === situation);
  return state === undefined || found === undefined ? undefined : [state, found];
}

function readChoice(item: string): [ChoiceName, string] | undefined {
  const [name = '', value = ''] = item.split(':');
  const choice = CHOICES.find((one) => one.name === name);
  return choice?.options.includes(value) === true ? [choice.name, value] : undefined;
}

function stateOf(code: string): MemberState | undefined {
  return isMemberState(code) ? code : undefined;
}

function whole(text: string, least: number, most: number): number | undefined {
  if (!/^\d{1,15}$/.test(text)) return undefined;
  const value = Number(text);
  return value >= least && value <= most ? value : undefined;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function record<Key extends string, Value>(entries: readonly [Key, Value][]): Record<Key, Value> | undefined {
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Record<Key, Value>);
}

function list<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : [...new Set(items)];
}

function joined<Value>(
  entries: Readonly<Partial<Record<string, Value>>> | undefined,
  write: (value: Value) => string,
): string | undefined {
  return Object.entries(entries ?? {})
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}:${write(value)}`]))
    .join(',');
}
