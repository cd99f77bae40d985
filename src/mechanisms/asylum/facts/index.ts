/** The facts of a case: every topic, every fact under its path, each of them unknown where it is absent. */
import { ADMISSIBILITY } from './admissibility.ts';
import { APPLICANT } from './applicant.ts';
import { APPLICATION } from './application.ts';
import { ARRIVAL } from './arrival.ts';
import { BORDER } from './border.ts';
import type { DERIVATIONS, Derivations } from './derivations.ts';
import { EXAMINATION } from './examination.ts';
import type { FactKind, FactsOf } from './kinds.ts';
import { LIMITS } from './limits.ts';
import { ORIGIN } from './origin.ts';
import { REMEDY } from './remedy.ts';
import { RESPONSIBILITY } from './responsibility.ts';
import { SCREENING } from './screening.ts';
import { THIRD_COUNTRY } from './third-country.ts';
import { TRANSFER } from './transfer.ts';

/** The topics, in the order in which a case goes through them. */
export const TOPICS = {
  application: APPLICATION,
  applicant: APPLICANT,
  arrival: ARRIVAL,
  screening: SCREENING,
  responsibility: RESPONSIBILITY,
  transfer: TRANSFER,
  admissibility: ADMISSIBILITY,
  thirdCountry: THIRD_COUNTRY,
  origin: ORIGIN,
  examination: EXAMINATION,
  border: BORDER,
  limits: LIMITS,
  remedy: REMEDY,
} as const;

export type Topic = keyof typeof TOPICS;

type Together<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** The facts that somebody can state, by path: `applicant.minor`. Absent is unknown. */
type StatedFacts = Together<{ [Name in Topic]: FactsOf<Name, (typeof TOPICS)[Name]> }[Topic]>;

/** The facts of one case. */
export type Facts = StatedFacts & { readonly [DERIVATIONS]?: Derivations };

export type FactPath = keyof Facts & string;

/** The paths of the facts that are answered by yes or no. */
export type YesNoPath = {
  [Path in FactPath]: Exclude<Facts[Path], undefined> extends boolean ? Path : never;
}[FactPath];

/** Every fact: its path and its kind, in the order of the topics. */
export const FACT_KINDS: ReadonlyMap<string, FactKind<unknown>> = new Map(
  Object.entries(TOPICS).flatMap(([topic, kinds]) =>
    Object.entries(kinds as Readonly<Record<string, FactKind<unknown>>>).map(
      ([key, kind]): [string, FactKind<unknown>] => [`${topic}.${key}`, kind],
    ),
  ),
);
