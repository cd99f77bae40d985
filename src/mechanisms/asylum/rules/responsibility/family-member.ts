/** Article 2, points (8), (9) and (11): who is family, who a relative, who an unaccompanied minor. */
import { addMonths, compared, every, fact, formatDay, not, rule, some, type Finding } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import type { Person } from '../../facts/responsibility.ts';
import { AMMR_25_1, AMMR_2_8, AMMR_2_9, AMMR_24_2, AMMR_26_3 } from '../../law/responsibility.ts';
import { among, pathOf, so, type Placed } from './items.ts';

const COMES_OF_AGE_IN_MONTHS = 18 * 12;

/** Below 18 on the day of first registration (2(10), 24(2)): by the date of birth where it is known. */
function minorAtRegistration(facts: Facts): Finding {
  const [born, registered] = [facts['applicant.birthDate'], facts['application.registeredOn']];
  if (born === undefined || registered === undefined) return is(facts, 'applicant.minor');
  const held = registered < addMonths(born, COMES_OF_AGE_IN_MONTHS);
  return compared('responsibility.minor-at-registration', AMMR_24_2, held, () => ({
    born: { day: formatDay(born) },
  }));
}

/** 25(1) and 2(11), by the situation at first registration (24(2)). */
export const unaccompaniedMinor = rule('responsibility.unaccompanied-minor', AMMR_25_1, (facts: Facts) =>
  every(minorAtRegistration(facts), is(facts, 'applicant.unaccompanied')),
);

/** 2(8): a member of the family that existed before one of them arrived. */
export const familyMember = rule(
  'responsibility.family-member',
  AMMR_2_8,
  (facts: Facts, person: Placed<Person>) =>
    every(among(person, 'formed', ['before-arrival']), closeTo(facts, person)),
);

/** 26(3): a child born after the family member arrived, or the parent of one. */
export const familyByBirth = rule(
  'responsibility.family-by-birth',
  AMMR_26_3,
  (facts: Facts, person: Placed<Person>) =>
    every(
      among(person, 'formed', ['born-after-arrival']),
      among(person, 'relation', ['child', 'parent']),
      closeTo(facts, person),
    ),
);

/** 2(8)(a) to (d), as Dublin III 2(g), without when the family began. `minor` is the applicant, on the day that counts. */
export function closeTo(
  facts: Facts,
  person: Placed<Person>,
  minor: (facts: Facts) => Finding = minorAtRegistration,
): Finding {
  switch (person.item.relation) {
    case undefined:
      return fact(pathOf(person, 'relation'), undefined);
    case 'spouse':
      return among(person, 'relation', ['spouse']);
    case 'partner':
      return so(person, 'comparableToMarriage');
    case 'child':
      return so(person, 'minorUnmarried');
    case 'ward':
      // Point (d): the adult responsible for a minor who has protection.
      return every(so(person, 'minorUnmarried'), among(person, 'status', ['beneficiary']));
    case 'parent':
    case 'responsible-adult':
      return every(minor(facts), not(is(facts, 'responsibility.married')));
    case 'sibling':
    case 'aunt-or-uncle':
    case 'grandparent':
      return among(person, 'relation', ['spouse', 'partner', 'child', 'ward', 'parent', 'responsible-adult']);
  }
}

/** 25(2): a family member or sibling of a minor; a parent too of a married one whose spouse is not legally present. */
export const familyOfMinor = rule(
  'responsibility.family-of-minor',
  AMMR_2_8,
  (facts: Facts, person: Placed<Person>, spouseLegallyPresent: Finding) => {
    switch (person.item.relation) {
      case undefined:
        return fact(pathOf(person, 'relation'), undefined);
      case 'sibling':
        return among(person, 'relation', ['sibling']);
      case 'parent':
      case 'responsible-adult':
        return every(
          among(person, 'formed', ['before-arrival', 'born-after-arrival']),
          some(not(is(facts, 'responsibility.married')), not(spouseLegallyPresent)),
        );
      default:
        return every(among(person, 'formed', ['before-arrival']), closeTo(facts, person));
    }
  },
);

/** 2(9). */
export const relative = rule('responsibility.relative', AMMR_2_9, (person: Placed<Person>) =>
  among(person, 'relation', ['aunt-or-uncle', 'grandparent']),
);
