import { describe, expect, it } from 'vitest';
import { missingIn, parseDay } from '#kernel';
import { personIn, residenceOf, visaOf } from '../../cases/responsibility.ts';
import { DUBLIN_FACT_CASES, EARLIER } from '../../cases/dublin-facts.ts';
import type { Facts } from '../../facts/index.ts';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import { incompleteness } from '../completeness.fixture.ts';
import { without } from '../without.fixture.ts';
import { dublinFacts } from './from-facts.ts';
import { responsibleUnderDublin } from './responsible.ts';
import { shiftsUnderDublin } from './shifts.ts';

const d = parseDay;
const decide = (facts: Facts) => responsibleUnderDublin(dublinFacts(facts), DEFAULT_PARAMETERS);
const missing = (facts: Facts) => missingIn(decide({ ...EARLIER, ...facts }).open).map(({ path }) => path);
const yesNo = [true, false] as const;

describe('the state responsible under Dublin III, from the facts of a case', () => {
  it.each(DUBLIN_FACT_CASES)('$name ($origin)', ({ facts, outcome }) => {
    const found = decide(facts);
    expect(missingIn(found.open)).toEqual([]);
    expect(found.outcome).toEqual(outcome);
  });

  it.each<[string, Facts, readonly string[]]>([
    ['of a person in the family', { 'responsibility.family': [{ relation: 'spouse', state: 'SE', status: 'beneficiary' }] }, ['responsibility.family.0.wish']],
    ['where that person is', { 'responsibility.family': [{ relation: 'spouse', status: 'beneficiary', wish: true }] }, ['responsibility.family.0.state']],
    ['which of two states, where the law has no order', { 'responsibility.family': [personIn('SE'), personIn('DK')] }, ['responsibility.agreedState']],
    ['whether an old visa was used', { 'responsibility.documents': [visaOf('ES', { validUntil: d('2026-02-01') })] }, ['responsibility.documents.0.usedToEnter']],
    ['not whether a valid one was', { 'responsibility.documents': [visaOf('ES')] }, []],
    ['which day an entry was', { 'responsibility.entries': [{ how: 'irregular-crossing', state: 'IT' }] }, ['responsibility.entries.0.on']],
    ['how long a stay was', { 'responsibility.stays': [{ state: 'AT', from: d('2025-01-01') }] }, ['responsibility.stays.0.until']],
    ['where the criteria lead for each of a family', { 'responsibility.together': [{ state: 'AT' }, {}] }, ['responsibility.together.1.state']],
  ])('asks %s', (_, facts, paths) => expect(missing(facts)).toEqual(paths)); // prettier-ignore

  it('asks first for what the first criterion needs', () => {
    expect(missing({})).toEqual([]);
    const { 'responsibility.family': _, ...unknown } = EARLIER;
    expect(missingIn(decide(unknown).open).map(({ path }) => path)).toEqual(['responsibility.family']);
  });

  it('settles, or names exactly what is missing, of an adult', () => {
    const given = without(
      EARLIER,
      'responsibility.family',
      'responsibility.documents',
      'responsibility.leftBeforeApplying',
      'responsibility.entries',
      'responsibility.stays',
      'responsibility.visaWaivedWhereRegistered',
    );
    expect(
      incompleteness((facts) => decide({ ...given, ...facts }), {
        'responsibility.family': [[], [personIn('SE')]],
        'responsibility.documents': [
          [],
          [residenceOf('FR')],
          [visaOf('ES', { validUntil: d('2026-02-01'), usedToEnter: true })],
        ],
        'responsibility.leftBeforeApplying': yesNo,
        'responsibility.entries': [
          [],
          [{ how: 'irregular-crossing', state: 'IT', on: d('2025-09-01') }],
          [{ how: 'irregular-crossing', state: 'IT', on: d('2024-09-01') }],
          [{ how: 'visa-waived', state: 'GR', on: d('2025-09-01') }],
        ],
        'responsibility.stays': [[], [{ state: 'AT', from: d('2025-01-01'), until: d('2025-12-01') }]],
        'responsibility.visaWaivedWhereRegistered': yesNo,
      }),
    ).toEqual([]);
  });

  it('settles, or names exactly what is missing, of an unaccompanied minor', () => {
    const given = without(EARLIER, 'responsibility.family', 'responsibility.presentIn');
    expect(
      incompleteness(
        (facts) => decide({ ...given, 'applicant.minor': true, 'applicant.unaccompanied': true, ...facts }),
        {
          'responsibility.family': [
            [],
            [personIn('SE', { relation: 'sibling' })],
            [personIn('SE', { relation: 'sibling' }), personIn('DK', { relation: 'grandparent' })],
          ],
          'responsibility.bestInterestsState': ['SE', 'DK'],
          'responsibility.presentIn': ['DE', 'NL'],
          'transfer.newApplication': yesNo,
          'responsibility.registrationInBestInterests': yesNo,
        },
      ),
    ).toEqual([]);
  });
});

describe('what happened since, under Dublin III', () => {
  const NOTHING: Facts = {
    'responsibility.leftTerritory': false,
    'responsibility.returnCarriedOut': false,
    'responsibility.since': [],
  };
  const away: Facts = {
    'responsibility.leftTerritory': true,
    'responsibility.leftOn': d('2026-03-10'),
    'responsibility.returned': true,
    'responsibility.returnedOn': d('2026-06-10'),
    'responsibility.validDocumentOfResponsible': false,
  };
  const at = (facts: Facts, asOf = '2026-12-01') => shiftsUnderDublin({ ...NOTHING, ...facts }, d(asOf));

  it.each<[string, Facts, string]>([
    ['nothing leaves it where it is', {}, 'stays'],
    ['three months outside end it, to the day', away, 'ceased 19'],
    ['a day less does not', { ...away, 'responsibility.returnedOn': d('2026-06-09') }, 'stays'],
    ['nor with a document of the state responsible', { ...away, 'responsibility.validDocumentOfResponsible': true }, 'stays'],
    ['who has not come back is absent still', { ...away, 'responsibility.returned': false }, 'ceased 19'],
    ['a return that was carried out ends it', { 'responsibility.returnCarriedOut': true }, 'ceased 19'],
    ['a document of another state moves it', { 'responsibility.since': [{ what: 'residence-document', state: 'PT', on: d('2026-07-01') }] }, 'PT 19'],
    ['a state that examines of its own accord has it', { 'responsibility.since': [{ what: 'discretion', state: 'BE', on: d('2026-07-01') }] }, 'BE 17'],
    ['so has one that accepted on humanitarian grounds', { 'responsibility.since': [{ what: 'humanitarian', state: 'BE', on: d('2026-07-01') }] }, 'BE 17'],
    ['of two the last counts', { 'responsibility.since': [{ what: 'discretion', state: 'BE', on: d('2026-07-02') }, { what: 'residence-document', state: 'PT', on: d('2026-07-01') }] }, 'BE 17'],
  ])('%s', (_, facts, expected) => {
    const { outcome } = at(facts);
    const said = outcome === null || outcome.kind === 'stays' ? outcome?.kind : `${outcome.kind === 'shifted' ? outcome.state : 'ceased'} ${outcome.rule.article}`;
    expect(said).toBe(expected);
  }); // prettier-ignore

  it('does not ask whether somebody came back before three months have passed', () => {
    const { 'responsibility.returned': _, 'responsibility.returnedOn': _on, ...gone } = away;
    expect(missingIn(at(gone, '2026-06-09').open)).toEqual([]);
    expect(missingIn(at(gone, '2026-06-10').open).map(({ path }) => path)).toEqual([
      'responsibility.returned',
    ]);
  });
});
