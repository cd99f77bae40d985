import { describe, expect, it } from 'vitest';
import { missingIn, parseDay } from '#kernel';
import {
  ADULT,
  AGREEMENT,
  DESIGNATED,
  DIRECTIVE_CASES,
  FIRST_COUNTRY_CASES,
  NO_CONNECTION,
  NO_LINK,
  SAFE,
  SAFE_THIRD_COUNTRY_CASES,
  TRANSIT,
  UNACCOMPANIED,
} from '../../cases/third-country.ts';
import type { Facts } from '../../facts/index.ts';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import { incompleteness } from '../completeness.fixture.ts';
import { incompletenessOn } from '../without.fixture.ts';
import { accessAfterRefusal } from './access-after-refusal.ts';
import { designatedByUnion, safeForApplicant } from './country-is-safe.ts';
import { effectiveProtection } from './effective-protection.ts';
import { firstCountryOfAsylum } from './first-country-of-asylum.ts';
import { linked } from './link-to-country.ts';
import { safeThirdCountry } from './safe-third-country.ts';
import {
  firstCountryUnderDirective,
  safeThirdCountryUnderDirective,
} from './third-country-under-directive.ts';

const BOTH = [true, false] as const;
const safe = (facts: Facts) => safeThirdCountry(facts, DEFAULT_PARAMETERS).applies;

describe('the concept of safe third country', () => {
  it.each(SAFE_THIRD_COUNTRY_CASES)('$name ($origin)', ({ facts, expected }) => {
    const found = safeThirdCountry(facts, DEFAULT_PARAMETERS);
    expect(found.applies.held).toBe(expected.applies);
    if (expected.basis !== undefined) expect(found.basis.outcome).toBe(expected.basis);
    if (expected.designation !== undefined) expect(found.designation.outcome).toBe(expected.designation);
  });

  it('asks of a designated country whether that is borne out, and not for every criterion again', () => {
    const known: Facts = { 'thirdCountry.designation': 'union', 'thirdCountry.unionAgreement': false };
    expect(missingIn(safe({ ...ADULT, ...NO_LINK, ...TRANSIT, ...known })).map(({ path }) => path)).toEqual([
      'thirdCountry.designationBorneOut',
      'thirdCountry.elementsAgainst',
      'thirdCountry.familyRightsHere',
    ]);
  });

  it('does without an announcement of the agreement, unless the parameter says otherwise', () => {
    const facts: Facts = {
      ...ADULT,
      ...DESIGNATED,
      ...NO_LINK,
      ...AGREEMENT,
      'thirdCountry.agreementAnnounced': false,
    };
    const strict = { ...DEFAULT_PARAMETERS, unannouncedAgreement: 'does-not-count' } as const;
    expect(safe(facts).held).toBe('yes');
    expect(safeThirdCountry(facts, strict).applies.held).toBe('no');
    expect(safeThirdCountry({ ...facts, 'thirdCountry.agreementAnnounced': true }, strict).applies.held).toBe(
      'yes',
    );
  });

  it('is barred by rights as a family member, unless recital 50 is read as binding nobody', () => {
    const facts: Facts = {
      ...ADULT,
      ...DESIGNATED,
      ...NO_LINK,
      ...TRANSIT,
      'thirdCountry.familyRightsHere': true,
    };
    expect(safe(facts).held).toBe('no');
    expect(safeThirdCountry(facts, { ...DEFAULT_PARAMETERS, familyRights: 'no-bar' }).applies.held).toBe(
      'yes',
    );
  });

  it('is never easier to apply to an unaccompanied minor than to an adult with the same facts', () => {
    for (const interests of BOTH)
      for (const assurance of BOTH)
        for (const link of [NO_LINK, { ...NO_LINK, ...TRANSIT }, { ...NO_LINK, ...AGREEMENT }]) {
          const facts: Facts = {
            ...DESIGNATED,
            ...link,
            'thirdCountry.againstBestInterests': interests,
            'thirdCountry.assurance': assurance,
          };
          if (safe({ ...facts, ...UNACCOMPANIED }).held === 'yes')
            expect(safe({ ...facts, ...ADULT }).held).toBe('yes');
        }
  });

  it('settles, or names exactly what is missing: the link', () => {
    expect(
      incompletenessOn(NO_CONNECTION, (facts) => linked(facts, DEFAULT_PARAMETERS), {
        'applicant.minor': BOTH,
        'applicant.unaccompanied': BOTH,
        'thirdCountry.transited': BOTH,
        'thirdCountry.couldHaveRequested': BOTH,
        'thirdCountry.agreement': BOTH,
        'thirdCountry.agreementRequiresExamination': BOTH,
        'thirdCountry.againstBestInterests': BOTH,
        'thirdCountry.assurance': BOTH,
      }),
    ).toEqual([]);
    expect(
      incompletenessOn(
        { 'thirdCountry.agreement': false, ...ADULT },
        (facts) => linked(facts, DEFAULT_PARAMETERS),
        {
          'thirdCountry.familyThere': BOTH,
          'thirdCountry.settledOrStayed': BOTH,
          'thirdCountry.languageOrCulture': BOTH,
          'thirdCountry.otherConnection': BOTH,
          'thirdCountry.reasonableToGo': BOTH,
          'thirdCountry.transited': BOTH,
          'thirdCountry.couldHaveRequested': BOTH,
        },
      ),
    ).toEqual([]);
  });

  it('settles, or names exactly what is missing: the country', () => {
    const domain = {
      'thirdCountry.designation': ['union', 'national', 'not-for-applicant', 'union-suspended', 'none'],
      'thirdCountry.designationBorneOut': BOTH,
      'thirdCountry.lifeAndLibertySafe': BOTH,
      'thirdCountry.canRequestProtection': BOTH,
      'thirdCountry.genevaParty': BOTH,
      'thirdCountry.unionAgreement': BOTH,
      'thirdCountry.elementsAgainst': BOTH,
    } as const;
    const rest: Facts = {
      ...ADULT,
      ...NO_LINK,
      ...TRANSIT,
      'thirdCountry.outsideGenevaScope': false,
      'thirdCountry.mayStay': false,
      'thirdCountry.freeFromSeriousHarm': true,
      'thirdCountry.refoulementSafe': true,
      'thirdCountry.familyRightsHere': false,
    };
    expect(incompletenessOn(rest, safe, domain)).toEqual([]);
    expect(
      incompletenessOn(rest, (facts) => safeThirdCountry(facts, DEFAULT_PARAMETERS).designation, domain),
    ).toEqual([]);
    expect(
      incompletenessOn({ 'thirdCountry.mayStay': false }, safeForApplicant, {
        'thirdCountry.designation': ['union', 'none'],
        'thirdCountry.lifeAndLibertySafe': BOTH,
        'thirdCountry.freeFromSeriousHarm': BOTH,
        'thirdCountry.refoulementSafe': BOTH,
        'thirdCountry.canRequestProtection': BOTH,
        'thirdCountry.genevaParty': BOTH,
        'thirdCountry.outsideGenevaScope': BOTH,
      }),
    ).toEqual([]);
    expect(designatedByUnion({ 'thirdCountry.designation': 'union-suspended' }).held).toBe('no');
  });

  it('settles, or names exactly what is missing: the basis', () => {
    expect(
      incompletenessOn(NO_CONNECTION, (facts) => safeThirdCountry(facts, DEFAULT_PARAMETERS).basis, {
        'thirdCountry.familyThere': BOTH,
        'thirdCountry.reasonableToGo': BOTH,
        'thirdCountry.transited': BOTH,
        'thirdCountry.couldHaveRequested': BOTH,
        'thirdCountry.agreement': BOTH,
        'thirdCountry.agreementRequiresExamination': BOTH,
        'applicant.minor': BOTH,
        'applicant.unaccompanied': BOTH,
      }),
    ).toEqual([]);
  });
});

describe('effective protection', () => {
  it.each(['mayStay', 'subsistence', 'healthcare', 'education', 'untilDurableSolution'] as const)(
    'of a country that is no party to the Convention needs each criterion: %s',
    (lacking) => {
      const minimum: Facts = {
        'thirdCountry.genevaParty': false,
        'thirdCountry.mayStay': true,
        'thirdCountry.subsistence': true,
        'thirdCountry.healthcare': true,
        'thirdCountry.education': true,
        'thirdCountry.untilDurableSolution': true,
      };
      expect(effectiveProtection(minimum).held).toBe('yes');
      expect(effectiveProtection({ ...minimum, [`thirdCountry.${lacking}`]: false }).held).toBe('no');
    },
  );

  it('of a party without a limitation asks for nothing more', () => {
    expect(
      effectiveProtection({ 'thirdCountry.genevaParty': true, 'thirdCountry.outsideGenevaScope': false })
        .held,
    ).toBe('yes');
  });

  it('settles, or names exactly what is missing', () => {
    expect(
      incompleteness(effectiveProtection, {
        'thirdCountry.genevaParty': BOTH,
        'thirdCountry.outsideGenevaScope': BOTH,
        'thirdCountry.mayStay': BOTH,
        'thirdCountry.subsistence': BOTH,
        'thirdCountry.healthcare': BOTH,
        'thirdCountry.education': BOTH,
        'thirdCountry.untilDurableSolution': BOTH,
      }),
    ).toEqual([]);
  });
});

describe('the concept of first country of asylum', () => {
  it.each(FIRST_COUNTRY_CASES)('$name ($origin)', ({ facts, expected }) => {
    expect(firstCountryOfAsylum(facts, DEFAULT_PARAMETERS).held).toBe(expected);
  });

  it('settles, or names exactly what is missing', () => {
    expect(
      incompletenessOn(SAFE, (facts) => firstCountryOfAsylum(facts, DEFAULT_PARAMETERS), {
        'thirdCountry.enjoyedProtection': BOTH,
        'thirdCountry.canStillAvail': BOTH,
        'thirdCountry.refoulementSafe': BOTH,
        'thirdCountry.elementsAgainst': BOTH,
        'applicant.minor': BOTH,
        'applicant.unaccompanied': BOTH,
        'thirdCountry.againstBestInterests': BOTH,
        'thirdCountry.assurance': BOTH,
        'thirdCountry.familyRightsHere': BOTH,
      }),
    ).toEqual([]);
  });
});

describe('third countries under Directive 2013/32/EU', () => {
  it.each(DIRECTIVE_CASES)('$name ($origin)', ({ facts, expected }) => {
    expect(safeThirdCountryUnderDirective(facts, DEFAULT_PARAMETERS).held).toBe(expected);
  });

  it('are no ground where national law never laid down what a connection is (C-718/24)', () => {
    const [withConnection] = DIRECTIVE_CASES;
    const untransposed = { ...DEFAULT_PARAMETERS, directiveThirdCountryRules: false };
    expect(safeThirdCountryUnderDirective(withConnection?.facts ?? {}, untransposed).held).toBe('no');
  });

  it('are first country of asylum only where the applicant will be readmitted', () => {
    const facts: Facts = {
      ...ADULT,
      ...SAFE,
      'thirdCountry.enjoyedProtection': true,
      'thirdCountry.canStillAvail': true,
    };
    expect(firstCountryUnderDirective({ ...facts, 'thirdCountry.willReadmit': true }).held).toBe('yes');
    expect(firstCountryUnderDirective({ ...facts, 'thirdCountry.willReadmit': false }).held).toBe('no');
    expect(firstCountryUnderDirective(facts).held).toBe('not-yet-known');
  });

  it('settle, or name exactly what is missing', () => {
    expect(
      incompletenessOn(
        { ...SAFE, ...NO_CONNECTION },
        (facts) => safeThirdCountryUnderDirective(facts, DEFAULT_PARAMETERS),
        {
          'thirdCountry.lifeAndLibertySafe': BOTH,
          'thirdCountry.protectionAsUnderGeneva': BOTH,
          'thirdCountry.settledOrStayed': BOTH,
          'thirdCountry.reasonableToGo': BOTH,
          'thirdCountry.elementsAgainst': BOTH,
          'thirdCountry.clearlyNotAdmitted': BOTH,
          'applicant.minor': BOTH,
          'applicant.unaccompanied': BOTH,
          'thirdCountry.againstBestInterests': BOTH,
        },
      ),
    ).toEqual([]);
  });
});

describe('a third country that does not let the applicant in after all', () => {
  const AFTER: Facts = { 'application.lodgedOn': parseDay('2026-09-01') };

  it.each([
    ['safe-third-country', true, false, 'access-to-procedure'],
    ['safe-third-country', false, true, 'none'],
    ['first-country-of-asylum', true, false, 'access-to-procedure'],
    ['first-country-of-asylum', false, true, 'access-to-procedure'],
    ['first-country-of-asylum', false, false, 'none'],
    ['neither', true, true, 'none'],
  ] as const)('rejected for %s, refused %s, no reply in time %s: %s', (concept, refused, missed, outcome) => {
    expect(
      accessAfterRefusal({
        ...AFTER,
        'thirdCountry.rejectedFor': concept,
        'thirdCountry.refusedAdmission': refused,
        'thirdCountry.replyMissed': missed,
      }).outcome,
    ).toBe(outcome);
  });

  it('settles, or names exactly what is missing, whichever law governs', () => {
    expect(
      incompleteness(accessAfterRefusal, {
        'application.lodgedOn': [parseDay('2026-06-11'), parseDay('2026-06-12')],
        'thirdCountry.rejectedFor': ['safe-third-country', 'first-country-of-asylum', 'neither'],
        'thirdCountry.refusedAdmission': BOTH,
        'thirdCountry.replyMissed': BOTH,
      }),
    ).toEqual([]);
  });
});
