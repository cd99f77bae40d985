/** What the page and its worker say to each other. */
import type { Majority, Voters } from '../../rules/majority.ts';
import type { CoalitionQuestion } from '../../rules/minimal-coalitions.ts';
import type { Power } from '../../rules/power.ts';
import type { FoundCoalitions } from '../../rules/smallest-coalitions.ts';

export type ToWorker =
  | { readonly type: 'power'; readonly majority: Majority; readonly voters: Voters }
  | { readonly type: 'coalitions'; readonly question: CoalitionQuestion; readonly limit: number };

export type FromWorker =
  | { readonly type: 'power'; readonly power: readonly Power[] }
  | { readonly type: 'coalitions'; readonly found: FoundCoalitions };
