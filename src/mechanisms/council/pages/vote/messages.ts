/** What the page asks of its worker; each question is answered by what the rules give. */
import type { Majority, Voters } from '../../rules/majority.ts';
import type { CoalitionQuestion } from '../../rules/minimal-coalitions.ts';
import type { Page } from '../../rules/smallest-coalitions.ts';

export type ToWorker =
  | { readonly type: 'power'; readonly majority: Majority; readonly voters: Voters }
  | { readonly type: 'coalitions'; readonly question: CoalitionQuestion; readonly page: Page };
