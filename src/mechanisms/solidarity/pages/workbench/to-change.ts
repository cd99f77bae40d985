/** From a scenario to the change of facts that the rules take, and to the question that API and command take. */
import { cents, euro, parseDay, type MemberState } from '#kernel';
import type { CycleFacts, Situation } from '../../facts.ts';
import type { SolidarityParameters } from '../../parameters.ts';
import type { Vintage } from '../../reference/figures.ts';
import type { Change } from '../../rules/index.ts';
import type { Scenario } from './scenario.ts';

/** `vintages` are those that the server has; one that it has not is left out. */
export function toChange(scenario: Scenario, facts: CycleFacts, vintages: readonly Vintage[]): Change {
  const { pool, money, key, shortcomings, notDelivering, forum } = scenario;
  const vintage = vintages.find(({ id }) => id === key);
  return {
    ...(pool === undefined ? {} : { pool }),
    ...(money === undefined ? {} : { money: euro(money) }),
    ...(vintage ? { key: { vintage: vintage.id, figures: vintage.figures } } : {}),
    ...(scenario.choices ? { parameters: parametersOf(scenario.choices) } : {}),
    ...(scenario.situations ? { situations: situationsOf(scenario.situations, facts.situations) } : {}),
    pledges: entries(scenario.pledges).map(([state, pledge]) => ({
      state,
      relocations: pledge.relocations,
      money: euro(pledge.money),
      alternative: euro(pledge.alternative),
      standing: 'unknown',
      source: 'what-if',
    })),
    deductions: entries(scenario.deductions).map(([state, granted]) => ({
      state,
      basis: '62',
      requestedOn: null,
      status: 'granted',
      granted,
      standing: 'unknown',
      source: 'what-if',
    })),
    ...(shortcomings
      ? { shortcomings: shortcomings.map((beneficiary) => ({ beneficiary, foundOn: facts.asOf })) }
      : {}),
    ...(notDelivering ? { nonDelivery: notDelivering } : {}),
    ...(forum === undefined ? {} : { forumReconvenedOn: parseDay(forum) }),
  };
}

/** The same as `POST /api/solidarity/what-if` and `acquis solidarity what-if --input` take it. */
export function toQuestion(scenario: Scenario, facts: CycleFacts): Record<string, unknown> {
  const { pool, money, key, shortcomings, notDelivering, forum, situations } = scenario;
  const after = situations && situationsOf(situations, facts.situations);
  const inCategory = (category: Situation['category']) =>
    after?.filter((one) => one.category === category).map(({ state }) => state);
  return {
    year: facts.year,
    ...(pool === undefined ? {} : { pool }),
    ...(money === undefined ? {} : { money }),
    ...(key === undefined ? {} : { withVintage: key }),
    ...(after ? { pressure: inCategory('pressure'), significant: inCategory('significant') } : {}),
    ...(scenario.pledges
      ? { pledges: entries(scenario.pledges).map(([state, pledge]) => ({ state, ...pledge })) }
      : {}),
    ...(scenario.deductions
      ? { deductions: entries(scenario.deductions).map(([state, granted]) => ({ state, granted })) }
      : {}),
    ...(shortcomings ? { shortcomings } : {}),
    ...(notDelivering ? { notDelivering } : {}),
    ...(forum === undefined ? {} : { forumReconvenedOn: forum }),
    ...(scenario.choices ? { parameters: parametersOf(scenario.choices) } : {}),
  };
}

function parametersOf(choices: NonNullable<Scenario['choices']>): Partial<SolidarityParameters> {
  return Object.fromEntries(
    Object.entries(choices).map(([name, value]) => [
      name,
      value === 'true' ? true : value === 'false' ? false : value,
    ]),
  );
}

/** The recorded situations, save for the states that the scenario puts elsewhere. */
function situationsOf(
  assumed: NonNullable<Scenario['situations']>,
  recorded: readonly Situation[],
): Situation[] {
  return [
    ...recorded.filter(({ state, category }) => assumed[state] === undefined || category === 'risk'),
    ...entries(assumed).flatMap(([state, category]) =>
      category === 'none'
        ? []
        : [
            {
              state,
              category,
              basis: 'decision' as const,
              searchAndRescue: false,
              notifiedOn: null,
              source: 'what-if',
            },
          ],
    ),
  ];
}

function entries<Value>(
  record: Readonly<Partial<Record<MemberState, Value>>> | undefined,
): [MemberState, Value][] {
  return Object.entries(record ?? {}) as [MemberState, Value][];
}

/** Whole euro of an amount, for a field. */
export function wholeEuroOf(amount: bigint): number {
  return Number(cents(amount) / 100n);
}
