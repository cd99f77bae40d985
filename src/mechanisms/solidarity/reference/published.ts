/**
 * Cycles as published: the facts that are public, each with its source, and nothing else. A pledge or a deduction
 * that is not public is absent or `null`: not known, never guessed.
 */
import type { FactsJson } from '../facts-json.ts';
import type { SourceJson } from '../outputs/source-output.ts';

export type PublishedFacts = Omit<FactsJson, 'asOf' | 'key' | 'parameters'>;

export interface PublishedCycle {
  readonly facts: PublishedFacts;
  readonly sources: readonly SourceJson[];
}

const SITUATIONS = {
  what: 'situations',
  title: 'Commission Implementing Decision (EU) 2025/2323 of 11 November 2025',
  url: 'http://data.europa.eu/eli/dec_impl/2025/2323/oj',
  date: '2025-11-14',
  standing: 'official',
} as const;
const POOL = {
  what: 'pool and pledges',
  title: 'Council Implementing Decision (EU) 2025/2642 of 19 December 2025',
  url: 'http://data.europa.eu/eli/dec_impl/2025/2642/oj',
  date: '2025-12-23',
  standing: 'official',
} as const;
const PROPOSAL = {
  what: 'proposal',
  title:
    'Euronews, December 2025: the proposal, which is classified, names 30 000 relocations and EUR 600 million',
  url: null,
  date: '2025-12',
  standing: 'reported',
} as const;
const NETHERLANDS = {
  what: 'pledge of the Netherlands',
  title:
    'Dutch House of Representatives, paper 32 317, nr. 978: the Netherlands will pledge a financial contribution',
  url: 'https://zoek.officielebekendmakingen.nl/kst-32317-978.html',
  date: '2025-11-20',
  standing: 'official',
} as const;
const ADJUSTMENTS = {
  what: 'deductions',
  title:
    'Council press release, 8 December 2025: states that asked had their contributions adjusted in the pool decision',
  url: 'https://www.consilium.europa.eu/en/press/press-releases/2025/12/08/',
  date: '2025-12-08',
  standing: 'official',
} as const;
const EFFECTIVE = {
  what: 'vote and statement of Spain',
  title:
    'Agence Europe, January 2026: adopted with two against and four abstentions; Spain counts 962 relocations and EUR 74.66 million as effective solidarity',
  url: 'https://agenceurope.eu/en/bulletin/article/13781/6/written-procedure-adopting-solidarity-pool-for-2026-closed-despite-spains-concerns',
  date: '2026-01-06',
  standing: 'reported',
} as const;

const inList = (
  category: 'pressure' | 'risk' | 'significant',
  states: readonly string[],
  searchAndRescue = false,
) => states.map((state) => ({ state, category, searchAndRescue, source: SITUATIONS.title }));
const relocates = (state: string, relocations: number) => ({
  state,
  relocations,
  money: 0,
  alternative: 0,
  standing: 'official' as const,
  source: POOL.title,
});

/** The first cycle: the pool of 2026. */
export const CYCLE_2026: PublishedCycle = {
  facts: {
    year: 2026,
    situations: [
      ...inList('pressure', ['GR', 'CY']),
      ...inList('pressure', ['IT', 'ES'], true),
      ...inList('risk', ['BE', 'BG', 'DE', 'EE', 'IE', 'FR', 'HR', 'LV', 'LT', 'NL', 'PL', 'FI']),
      ...inList('significant', ['BG', 'CZ', 'EE', 'HR', 'AT', 'PL']),
    ],
    proposal: { relocations: 30_000, money: 600_000_000, standing: 'reported' },
    pool: {
      relocations: 21_000,
      money: 420_000_000,
      searchAndRescueShare: '0.42',
      adoptedOn: '2025-12-19',
      appliesFrom: '2026-06-12',
    },
    pledges: [
      relocates('DE', 4_555),
      relocates('FR', 3_361),
      {
        state: 'NL',
        relocations: 0,
        money: null,
        alternative: null,
        standing: 'official',
        source: NETHERLANDS.title,
      },
    ],
  },
  sources: [SITUATIONS, POOL, PROPOSAL, NETHERLANDS, ADJUSTMENTS, EFFECTIVE],
};
