/**
 * Our own scenarios, in the format of others: what each expects was read off the text of its provision, with a calendar
 * for the days, before any of it was run. No public holidays.
 */
import type { Answers } from '../compare.ts';
import type { Stated } from './index.ts';

export interface OwnScenario {
  readonly area: string;
  readonly title: string;
  readonly provision: string;
  readonly facts: Stated;
  readonly expected: Answers;
}

type Row = readonly [title: string, provision: string, facts: Stated, expected: Answers];

const of = (area: string, rows: readonly Row[]): readonly OwnScenario[] =>
  rows.map(([title, provision, facts, expected]) => ({ area, title, provision, facts, expected }));

const ALONE = { minor: true, unaccompanied: true };
const ADULT = { minor: false, unaccompanied: false };
const WITH_PARENTS = { minor: true, unaccompanied: false };

// prettier-ignore
const SCREENING = of('screening', [
  ['Applied in a transit zone without the entry conditions', 'SCREENING 5(2), 8(3)', { event: 'transit_zone', date: '2026-08-10', applied: true }, { screening: true, basis: '5(2)', due: '2026-08-17', period_days: 7, entry_authorised: false }],
  ['At a border crossing point without applying', 'SCREENING 5(2)', { event: 'border_crossing_point', date: '2026-08-10', applied: false }, { screening: false }],
  ['Found inside: three days, the last a Saturday', 'SCREENING 7(1), 8(4); Regulation 1182/71 3(4)', { event: 'found_inside', date: '2026-08-12', applied: false }, { screening: true, basis: '7', period_days: 3, due: '2026-08-17' }],
  ['Found inside and screened before', 'SCREENING 7(1)', { event: 'found_inside', date: '2026-08-12', already_screened: true }, { screening: false }],
  ['Sent back at once to another member state', 'SCREENING 7(2)', { event: 'found_inside', date: '2026-08-12', sent_back_bilateral: true }, { screening: false }],
  ['Let in on humanitarian grounds, and applied', 'SCREENING 5(3)', { event: 'border_crossing_point', sbc_6_5: 'c', applied: true }, { screening: true, basis: '5(3)' }],
  ['Let in on humanitarian grounds, and did not apply', 'SCREENING 5(3)', { event: 'border_crossing_point', sbc_6_5: 'c', applied: false }, { screening: false }],
  ['Let in with a visa issued at the border, and applied', 'SCREENING 5(3)', { event: 'border_crossing_point', sbc_6_5: 'b', applied: true }, { screening: false }],
  ['Biometric data need not be taken, and not for age', 'SCREENING 5(1)(a)', { event: 'apprehended_unauthorised_crossing', biometrics_exempt: true }, { screening: false }],
  ['Disembarked on a Saturday: the seventh day moves to Monday', 'SCREENING 5(1)(b), 8(3)', { event: 'disembarked_sar', date: '2026-08-08', applied: true }, { screening: true, basis: '5(1)(b)', due: '2026-08-17' }],
  ['Disembarked, checked, and did not apply', 'SCREENING 18(1)', { event: 'disembarked_sar', date: '2026-08-10', checks_complete: true, applied: false }, { screening_ended: true }],
  ['Fulfils the entry conditions, as it turns out', 'SCREENING 5(3)', { event: 'disembarked_sar', date: '2026-08-10', entry_conditions_found: true }, { screening_ended: true }],
  ['On the last day it still runs', 'SCREENING 8(3)', { event: 'disembarked_sar', date: '2026-08-10', today: '2026-08-17', applied: true }, { screening_ended: false }],
]);

// prettier-ignore
const TIME_LIMITS = of('time_limits', [
  ['The fifth day is a Sunday', 'APR 27(1), 28(1), 73(c)', { made: '2026-09-01', registered: '2026-09-07' }, { registration_due: '2026-09-07', lodging_due: '2026-09-28' }],
  ['A disproportionate number', 'APR 27(5), 28(5)', { made: '2026-09-01', registered: '2026-09-16', disproportionate_numbers: true }, { registration_due: '2026-09-16', lodging_due: '2026-11-16' }],
  ['Made to another authority', 'APR 27(3)', { made: '2026-09-03', other_authority: true, informed: '2026-09-08' }, { pass_on_due: '2026-09-08', registration_due: '2026-09-14' }],
  ['Registration waits for the end of screening', 'APR 27(7)', { made: '2026-08-10', subject_to_screening: true, screening_ended: '2026-08-17' }, { registration_due: '2026-08-24' }],
  ['Three months from the last of November', 'APR 35(3), 73', { lodged: '2026-11-30', procedure: 'accelerated' }, { decision_due: '2027-03-01' }],
  ['Six months', 'APR 35(4)', { lodged: '2026-07-15' }, { decision_due: '2027-01-15' }],
  ['Six months and six', 'APR 35(5)', { lodged: '2026-07-15', extended: true, extension_reason: 'complex_issues' }, { decision_due: '2027-07-15' }],
  ['Admissibility in two months', 'APR 35(1)', { lodged: '2026-07-31', procedure: 'admissibility', ground: '38(1)(a)' }, { decision_due: '2026-09-30' }],
  ['Admissibility in two months and two', 'APR 35(2)', { lodged: '2026-07-31', procedure: 'admissibility', ground: '38(1)(a)', extended: true }, { decision_due: '2026-11-30' }],
  ['After a return decision: ten working days', 'APR 35(1)', { lodged: '2026-09-11', ground: '38(1)(e)' }, { decision_due: '2026-09-25' }],
  ['Lodging again after a transfer', 'APR 28(2)', { transferred: true, identified: '2026-10-01' }, { lodging_due: '2026-10-22' }],
  ['Uncertain situation: twenty-one months, ending on a Saturday', 'APR 35(7)', { lodged: '2026-07-01', postponed: true, postponed_on: '2026-12-01' }, { decision_due: '2028-04-03', review_due: '2027-04-01' }],
]);

// prettier-ignore
const ACCELERATED = of('accelerated', [
  ['A rate just above 20 %', 'APR 42(1)(j)', { lodged: '2026-09-01', applicant: ADULT, union_rate_pct: 20.01 }, { accelerated: false, ground: null, decision_due: '2027-03-01' }],
  ['A child with its parents is accelerated like them', 'APR 42(1)(j), 42(3)', { lodged: '2026-09-01', applicant: WITH_PARENTS, union_rate_pct: 15 }, { accelerated: true, ground: '42(1)(j)', mandatory: true, decision_due: '2026-12-01' }],
  ['A category that the rate does not represent', 'APR 42(1)(j)', { lodged: '2026-09-01', applicant: ADULT, union_rate_pct: 5, category_not_represented: true }, { accelerated: false }],
  ['A low rate before the Regulation', 'APR 79(3)', { lodged: '2026-06-11', applicant: ADULT, union_rate_pct: 5 }, { accelerated: false }],
  ['The first day of the Regulation', 'APR 79(3)', { lodged: '2026-06-12', applicant: ADULT, union_rate_pct: 5 }, { accelerated: true, decision_due: '2026-09-14' }],
  ['Unlawful entry and late', 'APR 42(1)(h)', { lodged: '2026-09-01', applicant: ADULT, grounds_met: ['h'], union_rate_pct: 60 }, { accelerated: true, ground: '42(1)(h)', mandatory: true }],
  ['An unaccompanied minor who is a danger', 'APR 42(3)(b)', { lodged: '2026-09-01', applicant: ALONE, grounds_met: ['f'] }, { accelerated: 'permitted', mandatory: false, ground: '42(3)(b)' }],
  ['An unaccompanied minor who misled', 'APR 42(3)(d)', { lodged: '2026-09-01', applicant: ALONE, grounds_met: ['c'] }, { accelerated: 'permitted', ground: '42(3)(d)' }],
  ['An unaccompanied minor who only raised irrelevant issues', 'APR 42(3)', { lodged: '2026-09-01', applicant: ALONE, grounds_met: ['a', 'b', 'd', 'i'] }, { accelerated: false, ground: null }],
  ['Support cannot be given in it', 'APR 21(2)', { lodged: '2026-09-01', applicant: ADULT, grounds_met: ['b'], support_possible: false }, { accelerated: false }],
]);

const GATE = { screening_done: true, authorised_to_enter: false, meets_entry_conditions: false };
const AT_POINT = { ...GATE, place: 'border_crossing_point', applicant: ADULT };

// prettier-ignore
const BORDER = of('border', [
  ['Danger, whatever is full', 'APR 47(3), 48, 50', { ...AT_POINT, grounds_met: ['f'], capacity_reached: true, capacity_notified: true, annual_cap_authorised: true }, { border_procedure: 'mandatory', ground: '42(1)(f)' }],
  ['Misled, with the capacity reached and notified', 'APR 48(2)', { ...AT_POINT, grounds_met: ['c'], capacity_reached: true, capacity_notified: true }, { border_procedure: 'mandatory', ground: '42(1)(c)' }],
  ['A low rate, with the capacity reached and not notified', 'APR 48(1) and (2)', { ...AT_POINT, grounds_met: ['j'], capacity_reached: true, capacity_notified: false }, { border_procedure: 'mandatory' }],
  ['A low rate, with the yearly maximum authorised', 'APR 47(3), 50', { ...AT_POINT, grounds_met: ['j'], annual_cap_authorised: true }, { border_procedure: 'not_required', may_still_apply: true }],
  ['An unaccompanied minor who is a danger', 'APR 53(1), 47(3)', { ...AT_POINT, applicant: ALONE, grounds_met: ['f'] }, { border_procedure: 'mandatory', ground: '42(3)(b)' }],
  ['An unaccompanied minor who misled', 'APR 53(1)', { ...AT_POINT, applicant: ALONE, grounds_met: ['c'] }, { border_procedure: 'prohibited' }],
  ['No support for a family with children', 'APR 53(2)(b)', { ...AT_POINT, grounds_met: ['j'], exceptions: ['family'] }, { border_procedure: 'must_cease', authorise_entry: true }],
  ['Detention that cannot be avoided, without its guarantees', 'APR 53(2)(e)', { ...AT_POINT, grounds_met: ['c'], exceptions: ['detention_conditions'] }, { border_procedure: 'must_cease', authorise_entry: true }],
  ['The grounds no longer apply', 'APR 53(2)(a)', { ...AT_POINT, grounds_met: ['c'], exceptions: ['grounds_no_longer_apply'] }, { border_procedure: 'must_cease', authorise_entry: true, accelerated: false }],
  ['Sixteen weeks after relocation', 'APR 51(2)', { registered: '2026-07-01', relocated: true, receiving_state_applies_border_procedure: true }, { border_procedure_ends: '2026-10-21' }],
  ['Relocated to a state that does not apply it', 'APR 51(2)', { registered: '2026-07-01', relocated: true, receiving_state_applies_border_procedure: false }, { border_procedure_ends: '2026-09-23' }],
  ['Eighteen weeks in a crisis', 'CR 11(1)', { registered: '2026-07-01', crisis_extension: true }, { border_procedure_ends: '2026-11-04' }],
  ['The fifth day to lodge is a Sunday', 'APR 51(1), 73(c)', { registered: '2026-07-07', lodged: '2026-07-13' }, { lodging_due: '2026-07-13', late: false }],
  ['Above capacity, danger among families', 'APR 44(2)(b)', { capacity_reached: true, candidates: [{ key: 'a', family_with_minors: true, security_danger: true }, { key: 'b', family_with_minors: true }] }, { priority: ['a'], not_prioritised: ['b'] }],
]);

const MASS = {
  crisis: '1(4)(a)',
  council_authorised: true,
  applicant: ADULT,
  place: 'apprehended_unauthorised_crossing',
};

// prettier-ignore
const CRISIS = of('crisis', [
  ['Exactly 5 % still obliges', 'CR 11(3)', { ...MASS, option: '5pct', union_rate_pct: 5 }, { border_procedure: 'mandatory', threshold_pct: 5 }],
  ['Without a decision of the Council it is 20 %', 'CR 11(3)', { ...MASS, council_authorised: false, option: '5pct', union_rate_pct: 12 }, { border_procedure: 'mandatory', threshold_pct: 20 }],
  ['In mere force majeure the threshold stays', 'CR 11(3)', { ...MASS, crisis: '1(5)', option: '5pct', union_rate_pct: 12 }, { border_procedure: 'mandatory', threshold_pct: 20 }],
  ['Merits up to 50 %', 'CR 11(4)', { ...MASS, option: '50pct', union_rate_pct: 50 }, { border_procedure: 'permitted', accelerated: false, threshold_pct: 50 }],
  ['No merits above 50 %', 'CR 11(4); APR 44(1)(b)', { ...MASS, option: '50pct', union_rate_pct: 50.1 }, { border_procedure: 'not_available_on_merits' }],
  ['A low rate that contingency measures do not meet', 'CR 11(2)', { ...MASS, option: 'contingency', union_rate_pct: 3 }, { border_procedure: 'not_required' }],
  ['All who are instrumentalised', 'CR 11(6)', { ...MASS, crisis: '1(4)(b)', option: 'all_applications', union_rate_pct: 80 }, { border_procedure: 'permitted' }],
  ['Not a child under twelve among them', 'CR 11(7)(a)', { ...MASS, crisis: '1(4)(b)', option: 'all_applications', union_rate_pct: 80, applicant: { ...WITH_PARENTS, under_12: true } }, { authorise_entry: true }],
]);

const TENTH = {
  ms_irregular_plus_sar_plus_refusals_3y: 70_000,
  eu_irregular_plus_sar_plus_refusals_3y: 700_000,
};

// prettier-ignore
const CAPACITY = of('capacity', [
  ['The last day of twice', 'APR 47(1)', { ...TENTH, as_of: '2027-06-12' }, { adequate_capacity: 3000, annual_max_applications: 6000, multiplier: 2 }],
  ['The first day of three times', 'APR 47(1)', { ...TENTH, as_of: '2027-06-13' }, { annual_max_applications: 9000, multiplier: 3 }],
  ['The first day of four times', 'APR 47(1)', { ...TENTH, as_of: '2028-06-13' }, { annual_max_applications: 12_000, multiplier: 4 }],
  ['Years later it is still four times', 'APR 47(1)', { ...TENTH, year: 2031 }, { multiplier: 4 }],
]);

const RETURN = { return_decision_received: '2026-09-01', informed_of_consequence: true };

// prettier-ignore
const ADMISSIBILITY = of('admissibility', [
  ['Relocation by an international criminal court', 'APR 38(1)(d), 68(3)(b)', { applicant: ADULT, international_court_relocation: true }, { inadmissible: 'may', ground: '38(1)(d)', automatic_right_to_remain_on_appeal: false }],
  ['A first country of asylum', 'APR 38(1)(a), 58, 68(3)(b)', { applicant: ADULT, first_country_of_asylum: true }, { inadmissible: 'may', ground: '38(1)(a)', automatic_right_to_remain_on_appeal: false }],
  ['A first country of asylum that is clear not to readmit', 'APR 38(1)(a)', { applicant: ADULT, first_country_of_asylum: true, clear_no_admission: true }, { inadmissible: false }],
  ['Made on the seventh working day', 'APR 38(1)(e)', { ...RETURN, application_made: '2026-09-10' }, { inadmissible: false, seventh_working_day: '2026-09-10' }],
  ['Not informed of the consequence', 'APR 38(1)(e)', { ...RETURN, informed_of_consequence: false, application_made: '2026-10-01' }, { inadmissible: false }],
  ['New relevant elements since', 'APR 38(1)(e)', { ...RETURN, application_made: '2026-10-01', new_relevant_elements: true }, { inadmissible: false }],
  ['Subsequent with new elements', 'APR 38(2), 55(3)', { applicant: ADULT, subsequent: true, new_elements: true }, { inadmissible: false }],
  ['Elements kept back by own fault', 'APR 55(5), 38(2)', { applicant: ADULT, subsequent: true, new_elements: true, own_fault: true }, { inadmissible: 'must', ground: '38(2)' }],
  ['Before a final decision it is a further representation', 'APR 55(1)', { applicant: ADULT, previous_application: true, previous_decision_final: false }, { inadmissible: false, further_representation: true }],
  ['An unaccompanied minor at the border after a subsequent application', 'APR 68(3)(b)', { applicant: ALONE, border: true, subsequent: true }, { inadmissible: 'must', automatic_right_to_remain_on_appeal: true }],
  ['Extended by two months', 'APR 35(2)', { lodged: '2026-07-31', extended: true, extension_reason: 'disproportionate_numbers' }, { admissibility_due: '2026-11-30', deemed_admissible: false }],
]);

const SAFE = { designated: true, safety_criteria_met: true, lodged: '2026-09-10', applicant: ADULT };
const AGREED = { agreement: true, agreement_requires_merits_examination: true };

// prettier-ignore
const THIRD_COUNTRY = of('safe_third_country', [
  ['An agreement that guarantees no examination', 'APR 59(5)(b) as amended by STC-R', { ...SAFE, agreement: true }, { inadmissible: false }],
  ['Transit without a chance to ask for protection', 'APR 59(5)(b) as amended by STC-R', { ...SAFE, transit: true }, { inadmissible: false }],
  ['An agreement is no basis for an unaccompanied minor', 'APR 59(6) as amended by STC-R', { ...SAFE, ...AGREED, applicant: ALONE, prior_assurance: true, best_interests: true }, { inadmissible: false }],
  ['A connection, but it is clear that the country does not admit', 'APR 38(1)(b)', { ...SAFE, connection: true, clear_no_admission: true }, { inadmissible: false }],
  ['Elements against', 'APR 59(5)(a)', { ...SAFE, connection: true, rebuttal_elements: true }, { inadmissible: false }],
  ['An unaccompanied minor at the border keeps the right to remain', 'APR 68(3)(b)', { ...SAFE, applicant: ALONE, connection: true, prior_assurance: true, best_interests: true, border: true }, { inadmissible: 'may', automatic_right_to_remain_on_appeal: true }],
  ['The day before the Regulation, with a connection', 'Directive 2013/32 33(2)(c), 38(2)(a)', { ...SAFE, lodged: '2026-06-11', connection: true }, { inadmissible: 'may', basis: 'connection' }],
]);

const EGYPTIAN = {
  lodged: '2026-07-02',
  designated_eu: true,
  applicant: { ...ADULT, nationality: 'EGY' },
};

// prettier-ignore
const SAFE_ORIGIN = of('safe_origin', [
  ['An unaccompanied minor', 'APR 42(3)(a)', { ...EGYPTIAN, applicant: { ...ALONE, nationality: 'EGY' } }, { safe_origin_applies: true, accelerated: 'permitted', ground: '42(3)(a)' }],
  ['Elements against', 'APR 61(5)(c)', { ...EGYPTIAN, rebuttal_elements: true }, { safe_origin_applies: false, accelerated: false }],
  ['The designation is suspended', 'APR 63(1)', { ...EGYPTIAN, designation_suspended: true }, { safe_origin_applies: false, accelerated: false }],
  ['Of an excepted category', 'APR 61(5)(b)', { ...EGYPTIAN, excepted_category: true }, { safe_origin_applies: false }],
  ['A candidate State above 20 %', 'APR 62(1) as amended by SCO-R', { as_of: '2026-09-01', candidate_state: true, union_rate_pct: 20.1 }, { designated_eu: false, reason: 'rate' }],
  ['The last day for a proposal is a Sunday', 'APR 63(3), 73', { suspension_delegated_act_adopted: '2026-11-30', today: '2027-03-01' }, { proposal_due: '2027-03-01', suspension_in_force: true }],
]);

const AT = { registered: '2026-08-10', first_registered_in: 'AT', applicant: ADULT };
const MINOR = { ...AT, applicant: ALONE };

// prettier-ignore
const RESPONSIBILITY = of('responsibility', [
  ['A visa that ended eighteen months ago to the day', 'AMMR 29(4), 16(2)', { ...AT, visa: { issuer: 'PL', expired: '2025-02-10' } }, { responsible: 'AT', rule: '16(2)', take_charge_request: false }],
  ['A residence document that ended three years ago to the day', 'AMMR 29(4), 16(2)', { ...AT, residence_document: { issuer: 'PT', expired: '2023-08-10' } }, { responsible: 'AT', rule: '16(2)' }],
  ['A diploma of six years ago to the day', 'AMMR 30(1), 16(2)', { ...AT, diploma: { state: 'CZ', issued: '2020-08-10', on_site_academic_years: 3 } }, { responsible: 'AT', rule: '16(2)' }],
  ['A diploma of distance learning', 'AMMR 2(15), 16(2)', { ...AT, diploma: { state: 'CZ', issued: '2025-06-30', on_site_academic_years: 3, distance: true } }, { responsible: 'AT' }],
  ['Two diplomas: the longer study', 'AMMR 30(2)', { ...AT, diplomas: [{ state: 'CZ', issued: '2025-06-30', on_site_academic_years: 2 }, { state: 'SK', issued: '2022-06-30', on_site_academic_years: 4 }] }, { responsible: 'SK', rule: '30(2)' }],
  ['A crossing of twenty months and a day ago', 'AMMR 33(1), 16(2)', { ...AT, registered: '2026-09-15', irregular_entry: { state: 'HR', date: '2025-01-14' } }, { responsible: 'AT', rule: '16(2)' }],
  ['A disembarkation of twelve months and a day ago', 'AMMR 33(2), 16(2)', { ...AT, registered: '2026-09-01', sar_disembarkation: { state: 'IT', date: '2025-08-31' } }, { responsible: 'AT' }],
  ['A residence document goes before a visa', 'AMMR 29(3)(a)', { ...AT, residence_document: { issuer: 'PT', valid: true }, visa: { issuer: 'FR', valid: true } }, { responsible: 'PT', rule: '29(3)(a)' }],
  ['A visa issued on behalf of another state', 'AMMR 29(2)', { ...AT, visa: { issuer: 'FR', valid: true, on_behalf_of: 'LU' } }, { responsible: 'LU', rule: '29(2)', take_charge_request: true }],
  ['Visas of different types: the longest validity', 'AMMR 29(3)(c)', { ...AT, visas: [{ issuer: 'FR', type: 'C', valid_from: '2026-08-01', expiry: '2026-12-31' }, { issuer: 'DE', type: 'D', valid_from: '2026-01-01', expiry: '2026-11-30' }] }, { responsible: 'DE', rule: '29(3)(c)' }],
  ['A valid visa goes before one that ended', 'AMMR 29(2), 29(4)', { ...AT, visas: [{ issuer: 'FR', valid: true }, { issuer: 'DE', expired: '2026-07-01' }] }, { responsible: 'FR' }],
  ['A spouse with protection, without the wish in writing', 'AMMR 26(1), 29(2)', { ...AT, family: [{ relation: 'spouse', state: 'SE', status: 'beneficiary' }], visa: { issuer: 'FR', valid: true } }, { responsible: 'FR', rule: '29(2)' }],
  ['A spouse who was a beneficiary and is now a citizen', 'AMMR 26(2)', { ...AT, family: [{ relation: 'spouse', state: 'SE', status: 'naturalised_beneficiary' }], written_desire: true }, { responsible: 'SE', rule: '26(2)' }],
  ['A brother is no family member of an adult', 'AMMR 2(8), 26(1)', { ...AT, siblings: [{ state: 'SE', status: 'beneficiary' }], written_desire: true }, { responsible: 'AT', rule: '16(2)' }],
  ['A spouse married after arrival', 'AMMR 2(8)', { ...AT, family: [{ relation: 'spouse', state: 'SE', status: 'beneficiary', formed_before_arrival: false }], written_desire: true }, { responsible: 'AT' }],
  ['A spouse already refused at first instance', 'AMMR 27', { ...AT, family: [{ relation: 'spouse', state: 'BE', status: 'applicant', first_substantive_decision: true }], written_desire: true }, { responsible: 'AT', rule: '16(2)' }],
  ['A spouse with protection before another who applied', 'AMMR 24(1), 26(1)', { ...AT, family: [{ relation: 'child', state: 'BE', status: 'applicant' }, { relation: 'spouse', state: 'SE', status: 'beneficiary' }], written_desire: true }, { responsible: 'SE', rule: '26(1)' }],
  ['A sibling legally present', 'AMMR 25(2)', { ...MINOR, siblings: [{ state: 'NL', legally_present: true }], visa: { issuer: 'FR', valid: true } }, { responsible: 'NL', rule: '25(2)' }],
  ['A grandparent able to care; a visa does not count', 'AMMR 25(1), 25(3)', { ...MINOR, relatives: [{ relation: 'grandparent', state: 'IE', legally_present: true, can_care: true }], visa: { issuer: 'FR', valid: true } }, { responsible: 'IE', rule: '25(3)' }],
  ['An aunt who cannot care', 'AMMR 25(5)', { ...MINOR, relatives: [{ relation: 'aunt', state: 'DK', legally_present: true, can_care: false }] }, { responsible: 'AT', rule: '25(5)' }],
  ['A cousin is no relative', 'AMMR 2(9), 25(5)', { ...MINOR, relatives: [{ relation: 'cousin', state: 'DK', legally_present: true, can_care: true }] }, { responsible: 'AT', rule: '25(5)' }],
  ['Joining the sibling is against the best interests of the child', 'AMMR 25(2), 25(5)', { ...MINOR, siblings: [{ state: 'NL', legally_present: true, best_interests_against: true }] }, { responsible: 'AT', rule: '25(5)' }],
  ['Family in two states', 'AMMR 25(4)', { ...MINOR, siblings: [{ state: 'NL', legally_present: true }], relatives: [{ relation: 'uncle', state: 'DK', legally_present: true, can_care: true }], best_interests_state: 'DK' }, { responsible: 'DK', rule: '25(4)' }],
  ['A family of three, each to another state: the oldest', 'AMMR 28(b)', { ...AT, registered_together: [{ key: 'm', criteria_state: 'IT' }, { key: 'f', criteria_state: 'FR' }, { key: 's', criteria_state: 'ES' }], oldest: 'f' }, { responsible: 'FR', rule: '28(b)' }],
  ['Visa-free entry, and a state of registration that asks a visa', 'AMMR 31(1)', { ...AT, visa_waived_entry: { state: 'ES' }, visa_waived_in_registration_state: false }, { responsible: 'ES', rule: '31(1)' }],
  ['In the transit area of an airport', 'AMMR 32', { ...AT, airport_transit: true }, { responsible: 'AT', rule: '32' }],
  ['A disembarkation goes before a crossing', 'AMMR 33(2)', { ...AT, irregular_entry: { state: 'GR', date: '2026-01-10' }, sar_disembarkation: { state: 'IT', date: '2026-03-01' } }, { responsible: 'IT', rule: '33(2)' }],
  ['Dependent on a parent, in spite of a visa', 'AMMR 34(2)', { ...AT, dependency: { relation: 'parent', state: 'SE', reason: 'old_age', can_care: true, written_desire: true }, visa: { issuer: 'FR', valid: true } }, { responsible: 'SE', rule: '34(2)' }],
  ['Dependent, but too ill to travel', 'AMMR 34(2)', { ...AT, dependency: { relation: 'parent', state: 'SE', can_care: true, written_desire: true, cannot_travel: true } }, { responsible: 'AT', rule: '34(2)' }],
  ['Dependent on an aunt: nobody of whom 34 speaks', 'AMMR 34(1), 16(2)', { ...AT, dependency: { relation: 'aunt', state: 'SE', can_care: true, written_desire: true } }, { responsible: 'AT', rule: '16(2)' }],
  ['A bar to the transfer, and another criterion', 'AMMR 16(3)', { ...AT, visa: { issuer: 'FR', valid: true }, irregular_entry: { state: 'ES', date: '2026-07-01' }, charter4_risk_in: ['FR'] }, { responsible: 'ES', rule: '33(1)' }],
  ['1 July 2026 itself', 'AMMR 84, 85', { ...AT, registered: '2026-07-01' }, { regime: 'Reg. (EU) 2024/1351' }],
  ['1 July 2026 itself, read the other way', 'AMMR 84', { ...AT, registered: '2026-07-01', reading: 'DUBLIN3' }, { regime: 'Reg. (EU) No 604/2013' }],
]);

// prettier-ignore
const BETWEEN_STATES = of('responsibility_procedure', [
  ['A hit shortens the time to ask', 'AMMR 39(1)', { registered: '2026-07-10', eurodac_hit: '2026-07-13', request_sent: '2026-08-13' }, { request_due: '2026-08-13', in_time: true }],
  ['Asked a day late', 'AMMR 39(1)', { registered: '2026-07-10', eurodac_hit: '2026-07-13', request_sent: '2026-08-14' }, { in_time: false, responsible: 'state of registration' }],
  ['A month from 31 August ends on 30 September', 'AMMR 40(1), 75(c)', { request_received: '2026-08-31', hit: false, reply: null }, { reply_due: '2026-09-30', accepted_by_silence: true }],
  ['A refusal in time', 'AMMR 40(8)', { request_received: '2026-09-02', hit: true, reply: 'refused', reply_date: '2026-09-10' }, { reply_due: '2026-09-16', accepted_by_silence: false, accepted: false }],
  ['Silence on a notification', 'AMMR 41(3) and (4)', { eurodac_hit: '2026-10-05', notification_sent: '2026-10-19', notification_received: '2026-10-19', reply: null }, { notification_due: '2026-10-19', late: false, confirmation_due: '2026-11-02', confirmed_by_silence: true }],
  ['The sixth month ends on a Sunday', 'AMMR 46(1), 75', { accepted: '2026-08-31', today: '2027-03-01' }, { transfer_due: '2027-03-01', responsible: 'responsible state' }],
  ['The decision to transfer', 'AMMR 42(1)', { accepted: '2026-09-16', today: '2026-09-17' }, { transfer_decision_due: '2026-09-30' }],
  ['In prison', 'AMMR 46(2)', { accepted: '2026-09-16', imprisoned: true, today: '2027-04-01' }, { transfer_due: '2027-09-16', responsible: 'responsible state' }],
  ['Absconded: three years from the information, ending on a Saturday', 'AMMR 46(2)', { accepted: '2026-09-16', absconded: '2026-12-01', today: '2027-04-01' }, { transfer_due: '2029-12-03' }],
  ['Back with more than three months left', 'AMMR 46(2)', { remaining_days_of_period: 100, available_again: '2027-03-01' }, { transfer_due: '2027-06-09' }],
  ['Detained after registration', 'AMMR 45(1)', { registered: '2026-10-05', detained: '2026-10-20' }, { request_due: '2026-10-27' }],
  ['A crisis doubles the time', 'CR 12(2)(a)', { registered: '2026-08-10', crisis: true }, { request_due: '2026-12-10' }],
  ['An appeal with suspensive effect: from the final decision', 'AMMR 46(1)', { accepted: '2026-09-16', appeal_suspensive: true, final_decision: '2027-01-20', today: '2027-02-01' }, { transfer_due: '2027-07-20' }],
  ['Away for nine months to the day', 'AMMR 37(4)', { left_territory: '2026-01-12', returned: '2026-10-12' }, { responsibility_ceased: true, new_application: true }],
  ['Away for a day less', 'AMMR 37(4)', { left_territory: '2026-01-13', returned: '2026-10-12' }, { responsibility_ceased: false }],
  ['Away for long, with a document of the state responsible', 'AMMR 37(4)', { left_territory: '2025-01-13', returned: '2026-10-12', valid_residence_document: true }, { responsibility_ceased: false }],
  ['Fifteen months after the rejection at the border, on the last day', 'AMMR 37(2)', { border_procedure: true, rejection_final: '2026-07-01', registered: '2027-10-01' }, { responsibility_ceased: false }],
  ['And on the day after', 'AMMR 37(2)', { border_procedure: true, rejection_final: '2026-07-01', registered: '2027-10-02' }, { responsibility_ceased: true, new_application: true }],
  ['Another state issued a residence document', 'AMMR 37(1)', { residence_document_issued_by: 'NL' }, { responsible: 'NL', responsibility_ceased: false }],
  ['No offset where family decided', 'AMMR 63(8)(b)', { applicant: ADULT, criterion: '26(1)' }, { offset_possible: false }],
  ['No offset for an unaccompanied minor', 'AMMR 63(8)(a)', { applicant: ALONE, criterion: '33(1)' }, { offset_possible: false }],
  ['No offset once the time to ask is over', 'AMMR 63(8)(c)', { applicant: ADULT, criterion: '29(2)', article39_period_expired: true }, { offset_possible: false }],
]);

const FIVE_TO_TEN = { min_days: 5, max_days: 10 };
const LONG_WINDOW = { min_weeks: 2, max_months: 1 };

// prettier-ignore
const REMEDIES = of('remedies', [
  ['Unfounded in the regular procedure, without a ground of 42', 'APR 67(7)(b), 68(2)', { decision: 'unfounded', applicant: ADULT }, { appeal_window: LONG_WINDOW, automatic_right_to_remain: true }],
  ['Unfounded in the regular procedure, with a ground of 42', 'APR 67(7)(a), 68(3)(a)', { decision: 'unfounded', grounds_42_present: true, applicant: ADULT }, { appeal_window: FIVE_TO_TEN, automatic_right_to_remain: true }],
  ['Subsidiary protection only', 'APR 67(2), 67(7)(b)', { decision: 'subsidiary_protection' }, { appeal_possible: true, appeal_window: LONG_WINDOW, automatic_right_to_remain: true }],
  ['Implicitly withdrawn', 'APR 67(7)(a), 68(3)(c)', { decision: 'implicitly_withdrawn' }, { appeal_window: FIVE_TO_TEN, automatic_right_to_remain: false, request_to_remain_min_days: 5 }],
  ['Explicitly withdrawn', 'APR 67(1)', { decision: 'explicitly_withdrawn' }, { appeal_possible: false }],
  ['Protection elsewhere', 'APR 68(3)(b)', { decision: 'inadmissible', ground: '38(1)(c)' }, { appeal_window: FIVE_TO_TEN, automatic_right_to_remain: true }],
  ['A first country of asylum', 'APR 68(3)(b)', { decision: 'inadmissible', ground: '38(1)(a)' }, { automatic_right_to_remain: false, no_removal_while_request_possible_or_pending: true }],
  ['A subsequent application that is unfounded', 'APR 68(3)(d)', { decision: 'unfounded', subsequent: true }, { automatic_right_to_remain: false }],
  ['Protection withdrawn as cessation', 'APR 68(3)(e)', { decision: 'withdrawal', withdrawal_ground: '14(1)(a)' }, { automatic_right_to_remain: true, appeal_window: LONG_WINDOW }],
  ['Protection withdrawn as a danger', 'APR 68(3)(e)', { decision: 'withdrawal', withdrawal_ground: '14(1)(d)' }, { automatic_right_to_remain: false }],
  ['A further appeal', 'APR 68(7)', { decision: 'unfounded', further_appeal: true }, { automatic_right_to_remain: false, court_may_allow: true }],
  ['An unaccompanied minor in the accelerated procedure', 'APR 68(3)(a)(i)', { decision: 'unfounded', accelerated: true, grounds_42_present: true, applicant: ALONE }, { automatic_right_to_remain: false, appeal_window: FIVE_TO_TEN }],
  ['A plea on family', 'AMMR 43(1)(c)', { transfer_ground: '33(1)', plea: 'Art. 26 was not applied: the spouse is in Sweden' }, { plea_within_scope: true }],
  ['A plea on family in a take back', 'AMMR 43(1)(c)', { transfer_ground: 'take back', plea: 'Art. 26 was not applied' }, { plea_within_scope: false }],
  ['A plea on degrading treatment', 'AMMR 43(1)(a)', { transfer_ground: '33(1)', plea: 'real risk of degrading treatment' }, { plea_within_scope: true }],
  ['A plea on a request sent too late', 'AMMR 43(1)', { transfer_ground: '33(1)', plea: 'the request was too late (Art. 39)' }, { plea_within_scope: false }],
]);

export const OWN_SCENARIOS: readonly OwnScenario[] = [
  ...SCREENING,
  ...TIME_LIMITS,
  ...ACCELERATED,
  ...BORDER,
  ...CRISIS,
  ...CAPACITY,
  ...ADMISSIBILITY,
  ...THIRD_COUNTRY,
  ...SAFE_ORIGIN,
  ...RESPONSIBILITY,
  ...BETWEEN_STATES,
  ...REMEDIES,
];
