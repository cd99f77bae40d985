/** Which sources stand behind which figure. */
import type { MemberState } from '#kernel';
import type { Source } from '../../../../desk/panel/answer.ts';
import type { CycleFacts } from '../../facts.ts';
import type { CycleRecord } from './facts-query.ts';
import type { Measure } from './figure.ts';
import type { PoolMeasure } from './pool-figures.ts';

const KEY = ['figure', 'population', 'gdp', 'key'];
const POOL = ['pool'];
const PROPOSAL = ['proposal'];
const PLEDGES = ['pledge'];

/** Beside the sources of the fact itself. */
const OF_STATE: Readonly<Record<Measure | 'role', readonly string[]>> = {
  role: [],
  share: KEY,
  persons: [...POOL, ...KEY],
  euro: [...POOL, ...KEY],
  pledged: [],
  deducted: [],
  owed: [...POOL, ...KEY],
};

const OF_POOL: Readonly<Record<PoolMeasure, readonly string[]>> = {
  reference: POOL,
  money: POOL,
  value: POOL,
  pledged: PLEDGES,
  reconvene: [...POOL, ...PLEDGES],
};

/** The sources of a state's figure: those of the fact itself first, then those that it is computed from. */
export function sourcesOfState(record: CycleRecord, state: MemberState, measure: Measure | 'role'): Source[] {
  const { facts, sources } = record;
  const own = ownSources(facts, state, measure).map(
    (source) => sources.find(({ title }) => title === source.title) ?? source,
  );
  // A pledge of which nothing is known still has the act that lists it.
  const silent = measure === 'pledged' && own.length === 0 ? POOL : [];
  return withoutDoubles([...own, ...named(record, [...silent, ...OF_STATE[measure]])]);
}

export function sourcesOfPool(record: CycleRecord, measure: PoolMeasure): Source[] {
  return withoutDoubles(named(record, OF_POOL[measure]));
}

/** Whether the figure rests on the reference key, so that its vintage is worth naming. */
export function restsOnKey(measure: Measure | 'role'): boolean {
  return measure === 'share' || measure === 'persons' || measure === 'euro' || measure === 'owed';
}

/** A source may be for several things at once: `pool, pledges`. Before there is a pool, the proposal stands for it. */
function named({ facts, sources }: CycleRecord, beginnings: readonly string[]): Source[] {
  const wanted =
    facts.pool === null && beginnings.includes('pool') ? [...PROPOSAL, ...beginnings] : beginnings;
  const isFor = ({ what }: Source, start: string): boolean =>
    what
      .toLowerCase()
      .split(', ')
      .some((one) => one.startsWith(start));
  return wanted.flatMap((start) => sources.filter((source) => isFor(source, start)));
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
    own.push(...facts.deductions.filter((item) => item.state === state && item.status === 'granted'));
  }
  return own
    .filter(({ source }) => source !== '')
    .map(({ source, standing }) => ({ ...titleAndAddress(source), what: measure, date: null, standing }));
}

/** A fact names its source as one text: the title, then its address where it has one. */
function titleAndAddress(source: string): Pick<Source, 'title' | 'url'> {
  const url = /https?:\/\/\S+$/.exec(source)?.[0] ?? null;
  const title = url === null ? source : source.slice(0, -url.length).replace(/[\s,:;]+$/, '');
  return { title: title === '' ? source : title, url };
}

function standingOf(basis: 'decision' | 'self-declared' | 'accepted'): Source['standing'] {
  return basis === 'self-declared' ? 'reported' : 'official';
}

/** One line a title, in the order first named. */
function withoutDoubles(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.title, source])).values()];
}
