/** The state of a cycle: what follows from its events alone, before any rule. */
import type { Day, MemberState } from '#kernel';
import type { Delivery, Draw, Need, OffsetTaken, Pledge, Pool, Proposal, Shortcoming } from '../facts.ts';
import type { SituationCategory, Standing } from '../facts.ts';

export interface FoundSituation {
  readonly state: MemberState;
  readonly category: SituationCategory;
  readonly searchAndRescue: boolean;
  readonly source: string;
}

export interface SelfDeclaration {
  readonly state: MemberState;
  readonly on: Day;
  readonly outcome: 'accepted' | 'accepted-without-pool' | 'not-accepted' | null;
  readonly source: string;
}

export interface RecordedDeduction {
  readonly state: MemberState;
  readonly basis: '61' | '62';
  readonly requestedOn: Day | null;
  readonly selfDeclared: boolean;
  readonly assessedOn: Day | null;
  /** Assessed more than four weeks after the request (61(3), 62(4)): a fact to show, not a bar. */
  readonly assessedLate: boolean;
  readonly status: 'asked' | 'granted' | 'refused';
  readonly granted: number | 'full' | null;
  readonly standing: Standing;
  readonly source: string;
}

export interface Position {
  readonly state: MemberState;
  readonly position: 'against' | 'abstained' | 'statement';
  readonly text: string | null;
  readonly standing: Standing;
  readonly source: string;
}

export interface CycleState {
  readonly year: number;
  /** How many events it was folded from. */
  readonly version: number;
  readonly situations: readonly FoundSituation[];
  readonly proposal: Proposal | null;
  readonly forumConvenedOn: Day | null;
  readonly forumReconvenedOn: Day | null;
  readonly pool: Pool | null;
  readonly pledges: readonly Pledge[];
  readonly needs: readonly Need[];
  readonly selfDeclarations: readonly SelfDeclaration[];
  readonly deductions: readonly RecordedDeduction[];
  readonly draws: readonly Draw[];
  readonly deliveries: readonly Delivery[];
  readonly offsets: readonly OffsetTaken[];
  readonly shortcomings: readonly Shortcoming[];
  readonly positions: readonly Position[];
  readonly closedOn: Day | null;
}

export function emptyCycle(year: number): CycleState {
  return {
    year,
    version: 0,
    situations: [],
    proposal: null,
    forumConvenedOn: null,
    forumReconvenedOn: null,
    pool: null,
    pledges: [],
    needs: [],
    selfDeclarations: [],
    deductions: [],
    draws: [],
    deliveries: [],
    offsets: [],
    shortcomings: [],
    positions: [],
    closedOn: null,
  };
}

/** The Commission's list, or its agreement with what the state said of itself (59(4)), makes a beneficiary. */
export function isBeneficiary(cycle: CycleState, state: MemberState): boolean {
  return isIdentified(cycle, state, 'pressure') || declarationOf(cycle, state)?.outcome === 'accepted';
}

export function isIdentified(cycle: CycleState, state: MemberState, category: SituationCategory): boolean {
  return cycle.situations.some((one) => one.state === state && one.category === category);
}

/** The last thing the state said of itself under 59(1). */
export function declarationOf(cycle: CycleState, state: MemberState): SelfDeclaration | undefined {
  return cycle.selfDeclarations.findLast((one) => one.state === state);
}

export function deductionOf(cycle: CycleState, state: MemberState): RecordedDeduction | undefined {
  return cycle.deductions.findLast((one) => one.state === state);
}
