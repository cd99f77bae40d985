/**
 * Which member state is responsible (AMMR, Part III, Chapters II and III), for applications registered from 1 July 2026.
 * By the situation on the day of first registration (24(2)), whatever happened since is Article 37: `shifts`.
 */
import type { Conclusion } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { responsibilityLaw } from '../applicable-law/applicable-law.ts';
import { stateOfSecurityCheck } from './article-16.ts';
import { criteriaForMinors } from './article-25.ts';
import { familyWhoReside } from './article-26.ts';
import { familyWhoApply } from './article-27.ts';
import { familyTogether } from './article-28.ts';
import { residenceDocumentsAndVisas } from './article-29.ts';
import { diplomas } from './article-30.ts';
import { visaWaivedEntries, visaWaivedWhereRegistered } from './article-31.ts';
import { airportTransitArea } from './article-32.ts';
import { disembarkations, irregularCrossings, relocationAfterEntry } from './article-33.ts';
import { dependentPersons } from './article-34.ts';
import { unaccompaniedMinor } from './family-member.ts';
import { branch, firstNamed, unlessFirst, type Criteria } from './hierarchy.ts';
import type { Responsible } from './responsible.ts';

/**
 * The state responsible and the provision that makes it so. Null with nothing open where Dublin III governs, which
 * decides by rules of its own.
 */
export function responsibleState(facts: Facts, parameters: AsylumParameters): Conclusion<Responsible> {
  const law = responsibilityLaw(facts, parameters);
  if (law.outcome !== 'AMMR') return { outcome: null, possible: [], findings: law.findings, open: law.open };
  const concluded = unlessFirst(stateOfSecurityCheck(facts), () =>
    branch(
      unaccompaniedMinor(facts),
      () => firstNamed(facts, parameters, [criteriaForMinors]),
      () => firstNamed(facts, parameters, CRITERIA[parameters.dependency]),
    ),
  );
  return { ...concluded, findings: [...law.findings, ...concluded.findings] };
}

/** For everybody but unaccompanied minors, in the order in which they are set out (24(1)). */
const IN_ORDER: Criteria = [
  familyWhoReside,
  familyWhoApply,
  familyTogether,
  residenceDocumentsAndVisas,
  diplomas,
  visaWaivedWhereRegistered,
  visaWaivedEntries,
  airportTransitArea,
  relocationAfterEntry,
  disembarkations,
  irregularCrossings,
];

/** Article 34 by the parameter that says where it stands. */
const CRITERIA: Readonly<Record<AsylumParameters['dependency'], Criteria>> = {
  'before-article-26': [dependentPersons, ...IN_ORDER],
  'after-article-33': [...IN_ORDER, dependentPersons],
};
