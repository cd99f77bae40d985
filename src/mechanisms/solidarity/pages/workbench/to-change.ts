/** From a scenario to the change of facts that the rules take, and to the question that API and command take. */
import { cents, euro, MEMBER_STATES, parseDay, type MemberState } from '#kernel';
import type { CycleFacts, Situation } from '../../facts.ts';
import type { SolidarityParameters } from '../../parameters.ts';
import type { Vintage } from '../../reference/figures.ts';
import { changeOf, type Assumption, type Change } from '../../rules/index.ts';
import type { Scenario } from './scenario.ts';

/** `vintages` are those that the server has; one that it has not is left out. */
export function toChange(scenario: Scenario, facts: CycleFacts, vintages: readonly Vintage[]): Change {
  const { pool, money, key, pledges, deductions, shortcomings, notDelivering, forum, choices } = scenario;
  const vintage = vintages.find(({ id }) => id === key);
  return changeOf(
    {
      pool,
      money: money === undefined ? undefined : euro(money),
      key: vintage && { vintage: vintage.id, figures: vintage.figures },
      ...situationsOf(scenario, facts.situations),
      pledges: entries(pledges).map(([state, { relocations, money: paid, alternative }]) => ({
        state,
        relocations,
        money: euro(paid),
        alternative: euro(alternative),
      })),
      deductions: entries(deductions).map(([state, granted]) => ({ state, basis: '62', granted })),
      shortcomings,
      notDelivering,
      forumReconvenedOn: forum === undefined ? undefined : parseDay(forum),
      parameters: choices && parametersOf(choices),
    },
    facts,
  );
}

/** The same as `POST /api/solidarity/what-if` and `acquis solidarity what-if --input` take it. */
export function toQuestion(scenario: Scenario, facts: CycleFacts): Record<string, unknown> {
  const { pool, money, key, pledges, deductions, shortcomings, notDelivering, forum, choices } = scenario;
  const question = {
    year: facts.year,
    pool,
    money,
    withVintage: key,
    ...situationsOf(scenario, facts.situations),
    pledges: pledges && entries(pledges).map(([state, pledge]) => ({ state, ...pledge })),
    deductions: deductions && entries(deductions).map(([state, granted]) => ({ state, granted })),
    shortcomings,
    notDelivering,
    forumReconvenedOn: forum,
    parameters: choices && parametersOf(choices),
  };
  return Object.fromEntries(Object.entries(question).filter(([, value]) => value !== undefined));
}

function parametersOf(choices: NonNullable<Scenario['choices']>): Partial<SolidarityParameters> {
  return Object.fromEntries(
    Object.entries(choices).map(([name, value]) => [
      name,
      value === 'true' ? true : value === 'false' ? false : value,
    ]),
  );
}

/** The states of each category: those recorded, save what the scenario puts elsewhere. */
function situationsOf(
  { situations: assumed }: Scenario,
  recorded: readonly Situation[],
): Pick<Assumption, 'pressure' | 'significant'> {
  if (assumed === undefined) return {};
  const statesIn = (category: Situation['category']): MemberState[] =>
    MEMBER_STATES.filter((state) =>
      assumed[state] === undefined
        ? recorded.some((one) => one.state === state && one.category === category)
        : assumed[state] === category,
    );
  return { pressure: statesIn('pressure'), significant: statesIn('significant') };
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
