/** Cases at random for properties: all known, or with facts and facts of items left out. */
import { dayOf, type Day, type StateCode } from '#kernel';
import * as fc from 'fast-check';
import type { Facts } from '../../facts/index.ts';

const STATES = ['AT', 'DE', 'SE'] as const satisfies readonly StateCode[];
const state = fc.constantFrom(...STATES);
const isSo = fc.boolean();
const mostly = fc.integer({ min: 0, max: 4 }).map((one) => one > 0);
const REGISTERED = dayOf(2026, 8, 10);
const around = fc
  .constantFrom(-40, -21, -20, -13, -12, -1, 0, 1, 5)
  .chain((months) => fc.integer({ min: -1, max: 1 }).map((days) => (REGISTERED + months * 30 + days) as Day));
const few = <Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<readonly Item[]> =>
  fc.array(item, { maxLength: 2 });

const person = fc.record({
  relation: fc.constantFrom('spouse', 'partner', 'child', 'ward', 'parent', 'sibling', 'aunt-or-uncle'),
  state,
  formed: fc.constantFrom('before-arrival', 'before-arrival', 'born-after-arrival', 'after-arrival'),
  status: fc.constantFrom('beneficiary', 'former-beneficiary-citizen', 'applicant', 'other'),
  firstDecision: isSo,
  wish: mostly,
  minorUnmarried: mostly,
  comparableToMarriage: mostly,
  legallyPresent: mostly,
  canCare: mostly,
  againstBestInterests: isSo,
});
const heldDocument = fc
  .record({
    kind: fc.constantFrom('residence-document', 'visa'),
    issuer: state,
    onBehalfOf: state,
    visaType: fc.constantFrom('C', 'D'),
    validFrom: fc.constantFrom(dayOf(2020, 1, 1), dayOf(2021, 1, 1)),
    validUntil: around,
    withdrawn: isSo,
    fraudAfterIssue: mostly.map((one) => !one),
  })
  .map((one) => ({ ...one, withdrawnOn: (Math.min(one.validUntil, REGISTERED) - 30) as Day }));
const diploma = fc.record({
  state,
  issuedOn: fc.constantFrom(dayOf(2020, 8, 10), dayOf(2020, 8, 11), dayOf(2024, 1, 1)),
  academicYears: fc.constantFrom(0.5, 1, 2),
  recognised: mostly,
  distance: isSo,
});
const entry = fc.record({
  how: fc.constantFrom('irregular-crossing', 'disembarkation', 'visa-waived', 'airport-transit-area'),
  state,
  on: around,
});
const dependant = fc.record({
  relation: fc.constantFrom('child', 'sibling', 'parent'),
  state,
  legallyResident: mostly,
  dependent: mostly,
  tiesBeforeArrival: mostly,
  canCare: mostly,
  wish: mostly,
});

/** Everything known that the law can ask for. */
export const anyCase: fc.Arbitrary<Facts> = fc
  .record({
    'application.state': state,
    'application.registeredOn': fc.constant(REGISTERED),
    'applicant.minor': isSo,
    'applicant.unaccompanied': isSo,
    'responsibility.securityThreat': mostly.map((one) => !one),
    'responsibility.securityCheckBy': state,
    'responsibility.charterRiskIn': fc.subarray([...STATES]),
    'responsibility.presentIn': state,
    'responsibility.agreedState': state,
    'responsibility.family': few(person),
    'responsibility.married': isSo,
    'responsibility.bestInterestsState': state,
    'responsibility.registrationInBestInterests': isSo,
    'responsibility.together': few(fc.record({ state, oldest: isSo })),
    'responsibility.dependants': few(dependant),
    'responsibility.unableToTravel': isSo,
    'responsibility.documents': few(heldDocument),
    'responsibility.diplomas': few(diploma),
    'responsibility.entries': few(entry),
    'responsibility.visaWaivedWhereRegistered': isSo,
    'responsibility.relocated': mostly.map((one) => !one),
    'responsibility.relocatedTo': state,
  })
  .map((facts): Facts => facts);

/** What is left out, one in six: for each fact, and for each fact of an item. */
export const gaps = fc.array(
  fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
  { minLength: 97, maxLength: 97 },
);

/** A case with some of it not known. */
export function without(facts: Facts, missing: readonly boolean[]): Facts {
  let at = 0;
  const keep = (): boolean => missing[at++ % missing.length] !== true;
  const thin = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).filter(() => keep()))
      : value;
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([path]) => path === 'application.registeredOn' || keep())
      .map(([path, value]: [string, unknown]) => [path, Array.isArray(value) ? value.map(thin) : value]),
  );
}

/** What stands under a path, that of a fact of an item too. */
export function under(facts: Facts, path: string): unknown {
  const parts = path.split('.');
  const whole: unknown = Object.entries(facts).find(([one]) => one === parts.slice(0, 2).join('.'))?.[1];
  return parts
    .slice(2)
    .reduce<unknown>((value, key) => Object.entries(value ?? {}).find(([one]) => one === key)?.[1], whole);
}

/** A case in which one more fact is known, from the case where all are. */
export function answered(facts: Facts, all: Facts, path: string): Facts {
  const [topic = '', key = '', at, field] = path.split('.');
  const whole = `${topic}.${key}`;
  if (at === undefined || field === undefined) return { ...facts, [whole]: under(all, whole) };
  const items = under(facts, whole);
  if (!Array.isArray(items)) return facts;
  const known: unknown = under(all, path);
  return {
    ...facts,
    [whole]: items.map((item: object, place) => (place === Number(at) ? { ...item, [field]: known } : item)),
  };
}
