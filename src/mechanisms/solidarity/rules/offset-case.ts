/** Article 63(8)-(9): does one person's case qualify for a responsibility offset? Advice to an official, as ever. */
import {
  addMonths,
  allOf,
  no,
  notYetKnown,
  reason,
  yes,
  type Day,
  type Determination,
  type Provision,
} from '#kernel';
import {
  ART_39_1,
  ART_46_1,
  ART_46_2,
  ART_63_8_A,
  ART_63_8_B,
  ART_63_8_C,
  ART_63_8_D,
  ART_63_8_E,
  ART_63_8_F,
  ART_63_9,
} from '../law-procedure.ts';
import type { SolidarityParameters } from '../parameters.ts';

/** What is known of one case; `null` where it is not. */
export interface OffsetCase {
  readonly unaccompaniedMinor: boolean | null;
  /** The article by which the beneficiary is responsible, for instance 33. */
  readonly responsibleUnderArticle: number | null;
  /** The day from which the time limit runs: lodging of the application, or acceptance for a transfer. */
  readonly timeLimitFrom: Day | null;
  /** A Eurodac or VIS hit: one month in place of two (39(1)). */
  readonly databaseHit: boolean | null;
  /** What lengthens the time limit to transfer (46(2)). */
  readonly transferExtension: 'none' | 'imprisoned' | 'absconding' | null;
  readonly absconded: boolean | null;
  readonly beneficiaryOfProtection: boolean | null;
  readonly admittedPerson: boolean | null;
  readonly finallyRejected: boolean | null;
}

/** All points of 63(8) must hold; 63(9) adds that a final rejection does not bar the case. */
export function caseQualifiesForOffset(
  facts: OffsetCase,
  asOf: Day,
  parameters: Pick<SolidarityParameters, 'caseTimeLimit'>,
): Determination {
  const points = allOf([
    notMinor(facts),
    responsibilityRests(facts),
    withinTimeLimit(facts, asOf, parameters.caseTimeLimit),
    mustNot(facts.absconded, 'absconded', 'offset-case.not-absconded', ART_63_8_D),
    mustNot(
      facts.beneficiaryOfProtection,
      'beneficiaryOfProtection',
      'offset-case.not-protected',
      ART_63_8_E,
    ),
    mustNot(facts.admittedPerson, 'admittedPerson', 'offset-case.not-admitted', ART_63_8_F),
  ]);
  if (facts.finallyRejected !== true) return points;
  return { ...points, reasons: [...points.reasons, reason('offset-case.rejection-no-bar', 'yes', ART_63_9)] };
}

/** Point (a): not an unaccompanied minor. */
function notMinor({ unaccompaniedMinor }: OffsetCase): Determination {
  return mustNot(unaccompaniedMinor, 'unaccompaniedMinor', 'offset-case.not-minor', ART_63_8_A);
}

/** Point (b): the beneficiary is responsible under Articles 29 to 33. */
function responsibilityRests({ responsibleUnderArticle: article }: OffsetCase): Determination {
  if (article === null) return open('responsibleUnderArticle', 'offset-case.responsible', ART_63_8_B);
  const held = article >= 29 && article <= 33;
  const reasons = [reason('offset-case.responsible', held ? 'yes' : 'no', ART_63_8_B, { article })];
  return held ? yes(reasons) : no(reasons);
}

/** Point (c): the time limit has not expired; which one it means is a parameter, since the text can be read both ways. */
function withinTimeLimit(
  { timeLimitFrom, databaseHit, transferExtension }: OffsetCase,
  asOf: Day,
  reading: SolidarityParameters['caseTimeLimit'],
): Determination {
  if (timeLimitFrom === null) return open('timeLimitFrom', 'offset-case.in-time', ART_63_8_C);
  const [least, most] = timeLimitMonths(reading, databaseHit, transferExtension);
  const rest = reading === 'transfer' ? (most === 6 ? ART_46_1 : ART_46_2) : ART_39_1;
  const because = [reason('offset-case.time-limit', 'yes', rest, { months: least })];
  const [early, late] = [addMonths(timeLimitFrom, least), addMonths(timeLimitFrom, most)];
  if (asOf <= early) return yes([reason('offset-case.in-time', 'yes', ART_63_8_C, {}, because)]);
  if (asOf > late) return no([reason('offset-case.in-time', 'no', ART_63_8_C, {}, because)]);
  return open(
    reading === 'transfer' ? 'transferExtension' : 'databaseHit',
    'offset-case.in-time',
    ART_63_8_C,
  );
}

/** The time limit in months: least and most where the fact that decides is not known. */
function timeLimitMonths(
  reading: SolidarityParameters['caseTimeLimit'],
  hit: boolean | null,
  extension: OffsetCase['transferExtension'],
): readonly [least: number, most: number] {
  if (reading === 'take-charge-request') return hit === null ? [1, 2] : hit ? [1, 1] : [2, 2];
  if (extension === null) return [6, 36];
  const months = { none: 6, imprisoned: 12, absconding: 36 }[extension];
  return [months, months];
}

function mustNot(fact: boolean | null, path: string, code: string, provision: Provision): Determination {
  if (fact === null) return open(path, code, provision);
  return fact ? no([reason(code, 'no', provision)]) : yes([reason(code, 'yes', provision)]);
}

function open(path: string, code: string, provision: Provision): Determination {
  return notYetKnown([{ path, provision }], [reason(code, 'not-yet-known', provision)]);
}
