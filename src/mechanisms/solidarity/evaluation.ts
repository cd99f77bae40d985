/** What `evaluateCycle` answers: for every state and for the pool, each outcome with its reasons. */
import type { Cents, Day, Determination, Fraction, MemberState, Reason } from '#kernel';
import type { Pool } from './facts.ts';

/** How a state stands in the cycle; the same six on map, table and text. */
export type Role = 'contributes' | 'benefits' | 'deducted' | 'two-roles' | 'not-taking-part' | 'unknown';

/** A figure with the reasons it follows from; `value` is `null` where it is not yet known. */
export interface Computed<Value> {
  readonly value: Value | null;
  readonly reasons: readonly Reason[];
}

/** The same effort in its two units: persons, and euro at the pool's value per relocation. */
export interface Effort {
  readonly persons: number;
  readonly money: Cents;
}

/** What a state pledged, by type, and its common value (56(2)). */
export interface PledgeTotals {
  readonly relocations: number;
  readonly money: Cents;
  readonly alternative: Cents;
  /** All of it at the value per relocation. */
  readonly value: Cents;
}

export interface StateEvaluation {
  readonly state: MemberState;
  readonly role: Role;
  readonly roleReasons: readonly Reason[];
  /** Article 66; `null` for a state that takes no part. */
  readonly share: Fraction | null;
  readonly fairShare: Computed<Effort>;
  /** What this state's position lets it do or binds it to (Articles 56 to 62). */
  readonly position: {
    readonly mustContribute: Determination;
    readonly mayDraw: Determination;
    readonly mayAskDeduction: Determination<{ readonly basis: '61' | '62' }>;
    readonly hasPriorityAccess: Determination;
  };
  readonly pledged: Computed<PledgeTotals>;
  /** The parts of the pledge that are known; what is not known counts for nothing here. */
  readonly pledgedKnown: PledgeTotals;
  /** Relocations pledged: may be known where the rest of the pledge is not; `null` where they are not. */
  readonly pledgedRelocations: number | null;
  readonly deducted: Computed<Effort>;
  /** Fair share less deduction; nothing for a beneficiary (60(3), third subparagraph). */
  readonly obligation: Computed<Effort>;
  /** Still to be pledged to meet the obligation (57(3)). */
  readonly stillToPledge: Computed<Cents>;
  /** Called on by draws (60(3)). */
  readonly drawn: Computed<Effort>;
  readonly delivered: PledgeTotals;
  readonly offsets: number;
  /** Still to be delivered: the balance. */
  readonly owed: Computed<Cents>;
}

/** Article 63 for the cycle as a whole. */
export interface OffsetEvaluation {
  /** The numbers that the article compares with, in persons; `null` where what they rest on is not known. */
  readonly thresholds: {
    /** 63(1) and (2): half of the number in the proposal. */
    readonly halfOfProposal: number | null;
    /** 63(3)(b): 60 % of the reference number. */
    readonly sixtyPercentOfReference: number | null;
    /** 63(3): the higher of 12(2)(a) and the former. */
    readonly higher: number | null;
  };
  /** The five cases in the order of the article. */
  readonly requested: Determination;
  readonly mandatory: Determination<{ readonly cases: number }>;
  readonly mandatoryLater: Determination<{ readonly cases: number }>;
  /** Per contributor: may it offer (63(2)), and how many cases fall to it (63(3)-(7)). */
  readonly states: readonly {
    readonly state: MemberState;
    readonly mayOffer: Determination;
    readonly unfulfilled: Determination<{ readonly cases: number }>;
    readonly falls: Computed<number>;
  }[];
}

export interface BeneficiaryEvaluation {
  readonly state: MemberState;
  readonly mayDraw: Determination;
  readonly asked: Effort | null;
  readonly drawn: Effort;
  readonly delivered: Effort;
  /** Whether contributors are released towards it (60(3), fourth subparagraph). */
  readonly released: Determination<{ readonly since: Day }>;
}

export interface CycleEvaluation {
  readonly year: number;
  /** Money reference number over relocation reference number (12(3)). */
  readonly valuePerRelocation: Computed<Cents>;
  readonly proposalFloors: Determination;
  readonly poolAct: Determination<Pool>;
  /** Article 57(2): the indicative part for states with search-and-rescue disembarkations. */
  readonly searchAndRescue: Determination<{ readonly persons: number }>;
  readonly states: readonly StateEvaluation[];
  readonly beneficiaries: readonly BeneficiaryEvaluation[];
  readonly offsets: OffsetEvaluation;
  /** All that was pledged, and whether it is enough (13(4)). */
  readonly pledgedTotal: Computed<PledgeTotals>;
  readonly mustReconvene: Determination;
  /** What remains after everything not delivered. */
  readonly effective: Computed<Effort>;
}
