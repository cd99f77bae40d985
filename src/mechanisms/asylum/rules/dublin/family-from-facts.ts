/** Family, relatives and dependants as Dublin III asks for them (2(g), 2(h), 8 to 11, 16). */
import {
  addMonths,
  compared,
  every,
  fact,
  formatDay,
  not,
  rule,
  some,
  type Finding,
  type StateCode,
} from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import type { Dependant, Person } from '../../facts/responsibility.ts';
import { DUBLIN_7_2, DUBLIN_8_3 } from '../../law/dublin.ts';
import { closeTo, relative } from '../responsibility/family-member.ts';
import { among, pathOf, placed, so, type Placed } from '../responsibility/items.ts';
import { inSeveral, living, oneOf, pointer, type Choice, type Pointer } from './one-of.ts';
import { agreedState, missing, NONE, put, putState, WITHIN, type Reading } from './reading.ts';

const COMES_OF_AGE_IN_MONTHS = 18 * 12;

/** 2(i), 7(2): below 18 when the application was first lodged. */
function minorAtLodging(facts: Facts): Finding {
  const [born, lodged] = [facts['applicant.birthDate'], facts['application.lodgedOn']];
  if (born === undefined || lodged === undefined) return is(facts, 'applicant.minor');
  const held = lodged < addMonths(born, COMES_OF_AGE_IN_MONTHS);
  return compared('dublin.minor-at-lodging', DUBLIN_7_2, held, () => ({ born: { day: formatDay(born) } }));
}

/** 2(j). */
export function unaccompaniedMinorAtLodging(facts: Facts): Finding {
  return every(is(facts, 'applicant.unaccompanied'), minorAtLodging(facts));
}

/** 2(g): the family existed in the country of origin already; one that began after arrival did not. */
function ofOrigin(person: Placed<Person>): Finding {
  const { existedInOrigin, formed } = person.item;
  return existedInOrigin === undefined && formed !== undefined && formed !== 'before-arrival'
    ? among(person, 'formed', ['before-arrival'])
    : so(person, 'existedInOrigin');
}

/** 9, whenever the family began; 10, of the country of origin; both with the wish in writing. */
export function readFamily(reading: Reading, facts: Facts, family: readonly Person[]): void {
  const persons = placed('responsibility.family', family);
  const pointedBy = (conditions: (one: Placed<Person>) => readonly Finding[]) =>
    oneOf(
      persons.map((one) =>
        pointer(one, every(...conditions(one), closeTo(facts, one, minorAtLodging), so(one, 'wish'))),
      ),
      agreedState(facts),
    );
  putState(
    reading,
    'beneficiaryIn',
    pointedBy((one) => [among(one, 'status', ['beneficiary'])]),
  );
  put(reading, 'beneficiaryWish', true, WITHIN);
  putState(
    reading,
    'familyApplicantIn',
    pointedBy((one) => [among(one, 'status', ['applicant']), not(so(one, 'firstDecision')), ofOrigin(one)]),
  );
  put(reading, 'familyApplicantWish', true, WITHIN);
}

/** 8(3): in several states, what is in the best interests of the minor. */
export const inBestInterests = rule('dublin.minor-best-interests', DUBLIN_8_3, (chosen: Finding) => chosen);

/** 8(1) to (3): family or a sibling, else a relative, legally present; in several states, the best interests of the minor. */
export function readFamilyOfMinor(reading: Reading, facts: Facts, family: readonly Person[]): void {
  const persons = placed('responsibility.family', family);
  const spouseLegallyPresent = some(
    ...persons
      .filter(({ item }) => item.relation === undefined || item.relation === 'spouse')
      .map((one) => every(among(one, 'relation', ['spouse']), so(one, 'legallyPresent'))),
  );
  const present = (one: Placed<Person>, ...who: readonly Finding[]): Pointer =>
    pointer(one, every(...who, so(one, 'legallyPresent'), not(so(one, 'againstBestInterests'))));
  const close = persons.map((one) => present(one, familyOfMinor(facts, one, spouseLegallyPresent)));
  const relatives = persons.map((one) => present(one, relative(one), so(one, 'canCare')));
  const interests: Choice = {
    path: 'responsibility.bestInterestsState',
    state: facts['responsibility.bestInterestsState'],
    by: inBestInterests,
  };
  put(reading, 'minorFamilyInBestInterests', true, WITHIN);
  put(reading, 'minorRelativeInBestInterests', true, WITHIN);
  const all = [...close, ...relatives];
  if (!inSeveral(all)) {
    putState(reading, 'minorFamilyIn', oneOf(close, interests));
    putState(reading, 'minorRelativeIn', oneOf(relatives, interests));
    return;
  }
  const chosen = oneOf(all, interests);
  const nobody = { state: null, found: NONE };
  const byFamily = living(close).some(({ state }) => state === chosen.state);
  const open = chosen.state === undefined;
  putState(reading, 'minorFamilyIn', open || byFamily ? chosen : nobody);
  putState(reading, 'minorRelativeIn', open || !byFamily ? chosen : nobody);
}

/** 2(g), 8(1): siblings; of a married minor the parents too, unless the spouse is legally present. */
function familyOfMinor(facts: Facts, person: Placed<Person>, spouseLegallyPresent: Finding): Finding {
  switch (person.item.relation) {
    case undefined:
      return fact(pathOf(person, 'relation'), undefined);
    case 'sibling':
      return among(person, 'relation', ['sibling']);
    case 'parent':
    case 'responsible-adult':
      return some(
        every(not(is(facts, 'responsibility.married')), ofOrigin(person)),
        every(is(facts, 'responsibility.married'), not(spouseLegallyPresent)),
      );
    default:
      return every(ofOrigin(person), closeTo(facts, person, minorAtLodging));
  }
}

/** 16(1): child, sibling or parent, legally resident, one dependent on the other, by ties of the country of origin. */
export function readDependants(reading: Reading, facts: Facts, dependants: readonly Dependant[]): void {
  const pointed = oneOf(
    placed('responsibility.dependants', dependants).map((one) =>
      pointer(
        one,
        every(
          among(one, 'relation', ['child', 'sibling', 'parent']),
          so(one, 'legallyResident'),
          so(one, 'dependent'),
          tiesOfOrigin(one),
          so(one, 'canCare'),
          so(one, 'wish'),
        ),
      ),
    ),
    agreedState(facts),
  );
  putState(reading, 'dependencyIn', pointed);
  put(reading, 'dependencyConditions', true, WITHIN);
  // 16(2) is about travel to another state than that where the applicant is.
  const there = facts['responsibility.presentIn'];
  if (there !== undefined && pointed.state === there) put(reading, 'healthPreventsTravel', false, NONE);
}

/** Ties of the country of origin were there before arrival, too. */
function tiesOfOrigin(of: Placed<Dependant>): Finding {
  return of.item.tiesInOrigin === undefined && of.item.tiesBeforeArrival === false
    ? so(of, 'tiesBeforeArrival')
    : so(of, 'tiesInOrigin');
}

/** 11: a family that applied together and would be separated. */
export function readTogether(reading: Reading, facts: Facts): void {
  const together = facts['responsibility.together'];
  if (together === undefined) return;
  const all = placed('responsibility.together', together);
  const unknown = all.filter(({ item }) => item.state === undefined).map((one) => pathOf(one, 'state'));
  if (together.length > 1 && unknown.length > 0) {
    const asked = missing(unknown);
    put(reading, 'wouldBeSeparated', undefined, asked);
    put(reading, 'largestNumberIn', undefined, asked);
    put(reading, 'oldestIn', undefined, asked);
    return;
  }
  const numbers = new Map<StateCode, number>();
  for (const { state } of together) {
    if (state !== undefined) numbers.set(state, (numbers.get(state) ?? 0) + 1);
  }
  put(reading, 'wouldBeSeparated', numbers.size > 1);
  if (numbers.size <= 1) return;
  const highest = Math.max(...numbers.values());
  const [most, ...others] = [...numbers.keys()].filter((state) => numbers.get(state) === highest);
  put(reading, 'largestNumberIn', others.length === 0 ? most : null);
  const oldest = all.find(({ item }) => item.oldest === true);
  const undecided = all.filter(({ item }) => item.oldest === undefined).map((one) => pathOf(one, 'oldest'));
  if (oldest !== undefined) put(reading, 'oldestIn', oldest.item.state);
  else if (undecided.length > 0) put(reading, 'oldestIn', undefined, missing(undecided));
  else put(reading, 'oldestIn', null);
}
