/** The procedures by which a file of the Council comes about, each as data. */
import type { ProcedureOf } from './procedure.ts';
import { CONCLUSIONS } from './procedures/conclusions.ts';
import { IMPLEMENTING_ACT } from './procedures/implementing-act.ts';
import { INFORMATION } from './procedures/information.ts';
import { INTERNATIONAL_AGREEMENT } from './procedures/international-agreement.ts';
import { ORDINARY_LEGISLATIVE } from './procedures/ordinary-legislative.ts';
import { SPECIAL_LEGISLATIVE } from './procedures/special-legislative.ts';

const BY_KIND = {
  'ordinary-legislative': ORDINARY_LEGISLATIVE,
  'special-legislative': SPECIAL_LEGISLATIVE,
  'implementing-act': IMPLEMENTING_ACT,
  'international-agreement': INTERNATIONAL_AGREEMENT,
  conclusions: CONCLUSIONS,
  information: INFORMATION,
} as const;

export type ProcedureKind = keyof typeof BY_KIND;

type Each = (typeof BY_KIND)[ProcedureKind];
type KeysOf<Part> = Part extends unknown ? keyof Part : never;

/** What a file can have reached. */
export type Mark = KeysOf<Each['marks']>;
/** What can happen to a file. */
export type StepCode = KeysOf<Each['steps']>;

/** A procedure whichever it is: it has some of the marks and some of the steps. */
export interface Procedure {
  readonly frame: ProcedureOf<Mark, StepCode>['frame'];
  readonly marks: Readonly<Partial<ProcedureOf<Mark, StepCode>['marks']>>;
  readonly steps: Readonly<Partial<ProcedureOf<Mark, StepCode>['steps']>>;
}

export const PROCEDURES: Readonly<Record<ProcedureKind, Procedure>> = BY_KIND;

export const PROCEDURE_KINDS = Object.keys(BY_KIND) as ProcedureKind[];

/** The marks of a procedure, in the order in which they are usually reached. */
export function marksOf(kind: ProcedureKind): readonly Mark[] {
  return Object.keys(PROCEDURES[kind].marks) as Mark[];
}

export function stepsOf(kind: ProcedureKind): readonly StepCode[] {
  return Object.keys(PROCEDURES[kind].steps) as StepCode[];
}

export function isStepCode(code: string): code is StepCode {
  return PROCEDURE_KINDS.some((kind) => Object.hasOwn(PROCEDURES[kind].steps, code));
}
