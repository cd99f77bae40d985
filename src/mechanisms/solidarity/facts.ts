/**
 * The facts of one annual cycle: what the rules are given, parsed at the door and trusted inside.
 * Persons are whole numbers, money is in cents, days are day numbers; `null` means: not known.
 */
import type { Cents, Day, Fraction, MemberState } from '#kernel';
import type { SolidarityParameters } from './parameters.ts';

/** How sure a fact is: in an official text, reported by a named source, or not known. Never invented. */
export type Standing = 'official' | 'reported' | 'unknown';

/** Population in persons on 1 January; GDP in units of EUR 100 000 (one decimal of a million). */
export interface KeyFigure {
  readonly population: number;
  readonly gdp: number;
}

/** The figures that the reference key is computed from, all of one vintage. */
export interface KeyFigures {
  /** The name of the vintage in `reference/figures.ts` or in the register. */
  readonly vintage: string;
  readonly figures: Readonly<Partial<Record<MemberState, KeyFigure>>>;
}

/** Article 11: what the Commission found, or what a state says of itself (58 to 62). */
export type SituationCategory = 'pressure' | 'risk' | 'significant';

export interface Situation {
  readonly state: MemberState;
  readonly category: SituationCategory;
  /** `decision`: Article 11; `self-declared`: Articles 59 and 61 to 62; `accepted`: 59(4). */
  readonly basis: 'decision' | 'self-declared' | 'accepted';
  /** Pressure that comes from disembarkations after search and rescue (11(3)). */
  readonly searchAndRescue: boolean;
  /** A reduction or a draw may need that the state has notified the need under 58(1). */
  readonly notifiedOn: Day | null;
  readonly source: string;
}

/** Article 12: what the Commission proposed. */
export interface Proposal {
  readonly relocations: number;
  readonly money: Cents;
  readonly standing: Standing;
}

/** Article 57(1): what the Council established. */
export interface Pool {
  readonly relocations: number;
  readonly money: Cents;
  /** Article 57(2): the indicative part for states with search-and-rescue disembarkations. */
  readonly searchAndRescueShare: Fraction | null;
  readonly adoptedOn: Day;
  readonly appliesFrom: Day;
}

/** Article 57(1) and (3): what a state pledged, by type. */
export interface Pledge {
  readonly state: MemberState;
  /** Persons; `null` where the pledge is not public. */
  readonly relocations: number | null;
  readonly money: Cents | null;
  /** The value of alternative measures, 57(4). */
  readonly alternative: Cents | null;
  readonly standing: Standing;
  readonly source: string;
}

/** Articles 61 and 62. */
export interface Deduction {
  readonly state: MemberState;
  readonly basis: '61' | '62';
  readonly requestedOn: Day | null;
  /** `asked`: no decision yet; `granted`: by Council implementing act; `refused`. */
  readonly status: 'asked' | 'granted' | 'refused';
  /** The part of the fair share deducted, in persons; `'full'`: all of it; `null`: not known. */
  readonly granted: number | 'full' | null;
  readonly standing: Standing;
  readonly source: string;
}

/** Article 60: something a beneficiary draws on the pool, shared over contributors by their pledges. */
export interface Draw {
  readonly beneficiary: MemberState;
  readonly relocations: number;
  readonly money: Cents;
}

/** Article 60(6): what a contributor did in the pool year, as confirmed to the coordinator. */
export interface Delivery {
  readonly state: MemberState;
  readonly beneficiary: MemberState | null;
  readonly relocations: number;
  readonly money: Cents;
  readonly alternative: Cents;
}

/** Article 63(6): cases for which a contributor became responsible instead of the beneficiary. */
export interface OffsetTaken {
  readonly state: MemberState;
  readonly beneficiary: MemberState;
  readonly cases: number;
  /** Untransferred cases that both states agreed to count (first cycle); they count only where the parameters say so. */
  readonly bilateral: boolean;
}

/** Article 60(3), fourth subparagraph: systemic shortcomings found in a beneficiary. */
export interface Shortcoming {
  readonly beneficiary: MemberState;
  readonly foundOn: Day;
  readonly endedOn: Day | null;
}

/** What a beneficiary asked for (58(1)-(2), 59(2)). */
export interface Need {
  readonly beneficiary: MemberState;
  readonly notifiedOn: Day;
  readonly relocations: number;
  readonly money: Cents;
}

/** All facts of one year's cycle, read as of one day. */
export interface CycleFacts {
  readonly year: number;
  readonly asOf: Day;
  readonly key: KeyFigures;
  readonly parameters: SolidarityParameters;
  readonly situations: readonly Situation[];
  readonly proposal: Proposal | null;
  readonly pool: Pool | null;
  readonly pledges: readonly Pledge[];
  readonly deductions: readonly Deduction[];
  readonly needs: readonly Need[];
  readonly draws: readonly Draw[];
  readonly deliveries: readonly Delivery[];
  readonly offsets: readonly OffsetTaken[];
  readonly shortcomings: readonly Shortcoming[];
  /** States assumed not to deliver: a what-if, never recorded. */
  readonly nonDelivery: readonly MemberState[];
  /** Whether the High-Level Forum was reconvened under 13(4), and when. */
  readonly forumReconvenedOn: Day | null;
}
