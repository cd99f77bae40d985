/** Which sources stand behind which figure. */
import type { MemberState } from '#kernel';
import type { Source } from '../../../desk/panel/answer.ts';
import type { CycleFacts } from '../facts.ts';
import type { CycleRecord } from './facts-query.ts';
import type { Measure } from './figure.ts';
import type { PoolMeasure } from './pool-figures.ts';

const KEY = ['figure', 'population', 'gdp', 'key'];
const POOL = ['pool', 'proposal'];
const PLEDGES = ['pledge'];
const DEDUCTIONS = ['deduction'];
const LISTS = ['situation', 'list'];

const OF_STATE: Readonly<Record<Measure | 'role', readonly string[]>> = {
  role: LISTS,
  share: KEY,
  persons: [...POOL, ...KEY],
  euro: [...POOL, ...KEY],
  pledged: PLEDGES,
  deducted: DEDUCTIONS,
  owed: [...POOL, ...KEY, ...DEDUCTIONS],
};

const OF_POOL: Readonly<Record<PoolMeasure, readonly string[]>> = {
  reference: POOL,
  money: POOL,
  value: POOL,
  pledged: PLEDGES,
  reconvene: [...PLEDGES, ...POOL],
};

/** The sources of a state's figure: those of the fact itself first, then those of the record. */
export function sourcesOfState(
  { facts, sources }: CycleRecord,
  state: MemberState,
  measure: Measure | 'role',
): readonly Source[] {
  return withoutDoubles([...ownSources(facts, state, measure), ...named(sources, OF_STATE[measure])]);
}

export function sourcesOfPool({ sources }: CycleRecord, measure: PoolMeasure): readonly Source[] {
  return named(sources, OF_POOL[measure]);
}

/** Whether the figure rests on the reference key, so that its vintage is worth naming. */
export function restsOnKey(measure: Measure | 'role'): boolean {
  return measure === 'share' || measure === 'persons' || measure === 'euro' || measure === 'owed';
}

function named(sources: readonly Source[], beginnings: readonly string[]): Source[] {
  return beginnings.flatMap((start) => sources.filter(({ what }) => what.toLowerCase().startsWith(start)));
}

function ownSources(facts: CycleFacts, state: MemberState, measure: Measure | 'role'): Source[] {
  const own: { readonly source: string; readonly standing: Source['standing'] }[] = [];
  if (measure === 'pledged') own.push(...facts.pledges.filter((item) => item.state === state));
  if (measure === 'deducted' || measure === 'owed') {
    own.push(...facts.deductions.filter((item) => item.state === state));
  }
  if (measure === 'role') {
    const listed = facts.situations.filter((item) => item.state === state);
    own.push(...listed.map(({ source, basis }) => ({ source, standing: standingOf(basis) })));
  }
  return own
    .filter(({ source }) => source !== '')
    .map(({ source, standing }) => {
      const url = /https?:\/\/\S+/.exec(source)?.[0] ?? null;
      return { what: measure, title: source, url, date: null, standing };
    });
}

function standingOf(basis: 'decision' | 'self-declared' | 'accepted'): Source['standing'] {
  return basis === 'self-declared' ? 'reported' : 'official';
}

function withoutDoubles(sources: readonly Source[]): Source[] {
  const seen = new Map(sources.map((source) => [`${source.title} ${source.url ?? ''}`, source]));
  return [...seen.values()];
}
