/** A scenario with one thing of one state changed; what comes back to what is recorded leaves the scenario. */
import type { MemberState } from '#kernel';
import type { AssumedPledge, AssumedSituation, Scenario } from './scenario.ts';

/** A pledge is assumed whole: the parts that are not given are as recorded, or nothing where that is not public. */
export function withPledge(
  scenario: Scenario,
  state: MemberState,
  part: keyof AssumedPledge,
  value: number | 'full' | undefined,
  recorded: Readonly<Record<keyof AssumedPledge, number | null>>,
): Scenario {
  const { [state]: old, ...others } = scenario.pledges ?? {};
  const base: AssumedPledge = old ?? {
    relocations: recorded.relocations ?? 0,
    money: recorded.money ?? 0,
    alternative: recorded.alternative ?? 0,
  };
  const next: AssumedPledge = { ...base, [part]: typeof value === 'number' ? value : (recorded[part] ?? 0) };
  const same = (['relocations', 'money', 'alternative'] as const).every(
    (one) => next[one] === (recorded[one] ?? 0),
  );
  const isRecord = same && (value === undefined || recorded[part] !== null);
  return put(scenario, 'pledges', isRecord ? others : { ...others, [state]: next });
}

export function withDeduction(
  scenario: Scenario,
  state: MemberState,
  value: number | 'full' | undefined,
): Scenario {
  const { [state]: _, ...others } = scenario.deductions ?? {};
  return put(scenario, 'deductions', value === undefined ? others : { ...others, [state]: value });
}

export function withSituation(
  scenario: Scenario,
  state: MemberState,
  value: AssumedSituation,
  recorded: AssumedSituation,
): Scenario {
  const { [state]: _, ...others } = scenario.situations ?? {};
  return put(scenario, 'situations', value === recorded ? others : { ...others, [state]: value });
}

export function withFlag(
  scenario: Scenario,
  flag: 'notDelivering' | 'shortcomings',
  state: MemberState,
  on: boolean,
): Scenario {
  const others = (scenario[flag] ?? []).filter((one) => one !== state);
  const next = on ? [...others, state].toSorted() : others;
  const { [flag]: _, ...rest } = scenario;
  return next.length === 0 ? rest : { ...rest, [flag]: next };
}

function put<Name extends 'pledges' | 'deductions' | 'situations'>(
  scenario: Scenario,
  name: Name,
  value: NonNullable<Scenario[Name]>,
): Scenario {
  const { [name]: _, ...rest } = scenario;
  return Object.keys(value).length === 0 ? rest : { ...rest, [name]: value };
}
