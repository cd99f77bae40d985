/** A document as its chip tells it, and what the rule on making a credential asks of it. */
import { dateOf, daysInMonth, MEMBER_STATES, parseDay, type Day } from '#kernel';
import { portraitIn } from '../../credential/holder.ts';
import { zoneIn, type ChipImage, type MrzDate, type MrzFields } from '../../documents/index.ts';
import type { HolderFacts } from '../../journey/rules/may-make.ts';
import type { ChipFiles } from './chip-files.ts';

export interface ChipDocument {
  readonly files: ChipFiles;
  /** Of a person who does not exist. */
  readonly demonstration: boolean;
  /** Null where the zone cannot be read. */
  readonly fields: MrzFields | null;
  /** Null where the picture cannot be read. */
  readonly portrait: ChipImage | null;
}

export function documentOf(files: ChipFiles, demonstration: boolean, asOf: Day): ChipDocument {
  const dg1 = files.dataGroups.get(1);
  return {
    files,
    demonstration,
    fields: (dg1 && zoneIn(dg1, asOf)?.fields) ?? null,
    portrait: portraitIn(files),
  };
}

/** The facts that the document settles; whether chip and face hold comes later. */
export function holderFacts({ fields }: Pick<ChipDocument, 'fields'>, asOf: Day): HolderFacts {
  return {
    nationality: fields?.nationality ?? null,
    age: fields === null ? null : ageOn(fields.birthDate, asOf),
    document: fields === null ? null : kindOf(fields),
    chipGenuine: null,
    faceMatched: null,
  };
}

/** A zone begins with P for a passport, with A, C or I for a card. */
function kindOf({ documentCode, issuingStateAlpha2 }: MrzFields): HolderFacts['document'] {
  if (documentCode.startsWith('P')) return 'passport';
  const ofTheUnion = MEMBER_STATES.some((state) => state === issuingStateAlpha2);
  return /^[ACI]/.test(documentCode) && ofTheUnion ? 'eu-identity-card' : 'other';
}

/** The least that somebody can be whose month or day of birth is not known; null without a year. */
export function ageOn(birthDate: MrzDate, asOf: Day): number | null {
  const [year, month = 12, day] = (birthDate ?? 'X').split('-').map(numberIn);
  if (year === undefined) return null;
  const born = { month, dayOfMonth: day ?? daysInMonth(year, month) };
  const today = dateOf(asOf);
  const before =
    today.month < born.month || (today.month === born.month && today.dayOfMonth < born.dayOfMonth);
  return today.year - year - (before ? 1 : 0);
}

function numberIn(part: string): number | undefined {
  return part.includes('X') ? undefined : Number(part);
}

/** The day that a zone names; null where a part of it is not known. */
export function dayIn(date: MrzDate): Day | null {
  return date === null || date.includes('X') ? null : parseDay(date);
}
