import { describe, expect, it } from 'vitest';
import { parseDay } from '#kernel';
import {
  ALONE,
  entryIn,
  MINOR_ALONE,
  dependantIn,
  personIn,
  residenceOf,
  RESPONSIBILITY_CASES,
  visaOf,
} from '../../cases/responsibility.ts';
import { AMMR_25_2, AMMR_26_1, AMMR_29_3_A } from '../../law/responsibility.ts';
import { DEFAULT_PARAMETERS } from '../../parameters.ts';
import { responsibleState } from './responsible-state.ts';

describe('the responsible state', () => {
  it.each(RESPONSIBILITY_CASES)('$name: $expected.state', ({ facts, expected }) => {
    expect(responsibleState(facts, DEFAULT_PARAMETERS).outcome).toMatchObject(expected);
  });

  it('is not decided here for what was registered before 1 July 2026', () => {
    const facts = { ...ALONE, 'application.registeredOn': parseDay('2026-06-30') };
    expect(responsibleState(facts, DEFAULT_PARAMETERS)).toMatchObject({
      outcome: null,
      possible: [],
      open: [],
    });
  });

  it('counts events before the Regulation applied', () => {
    const facts = {
      ...ALONE,
      'application.registeredOn': parseDay('2026-07-02'),
      'responsibility.entries': [entryIn('HR', 'irregular-crossing', '2024-11-02')],
    };
    expect(responsibleState(facts, DEFAULT_PARAMETERS).outcome?.state).toBe('HR');
  });

  it('is asked to take charge unless it is the one that determines, or took the responsibility on itself', () => {
    const takeCharge = (facts: typeof ALONE): unknown =>
      responsibleState(facts, DEFAULT_PARAMETERS).outcome?.takeCharge;
    expect(takeCharge({ ...ALONE, 'responsibility.documents': [visaOf('FR')] })).toBe(true);
    expect(takeCharge({ ...ALONE, 'responsibility.documents': [visaOf('AT')] })).toBe(false);
    expect(takeCharge(ALONE)).toBe(false);
    expect(
      takeCharge({
        ...ALONE,
        'responsibility.securityThreat': true,
        'responsibility.securityCheckBy': 'IT',
      }),
    ).toBe(false);
  });

  it('puts dependency where the parameter says', () => {
    const facts = {
      ...ALONE,
      'responsibility.family': [personIn('SE')],
      'responsibility.dependants': [dependantIn('DE')],
    };
    expect(
      responsibleState(facts, { ...DEFAULT_PARAMETERS, dependency: 'after-article-33' }).outcome,
    ).toMatchObject({ state: 'SE', rule: AMMR_26_1 });
  });

  it('puts ended documents where the parameter says', () => {
    const facts = {
      ...ALONE,
      'responsibility.documents': [
        residenceOf('PT', { validFrom: parseDay('2022-01-01'), validUntil: parseDay('2026-01-01') }),
        visaOf('PL'),
      ],
    };
    expect(
      responsibleState(facts, { ...DEFAULT_PARAMETERS, endedDocument: 'beside-valid' }).outcome,
    ).toMatchObject({ state: 'PT', rule: AMMR_29_3_A });
  });

  it('puts a minor’s family before relatives where the parameter says', () => {
    const facts = {
      ...MINOR_ALONE,
      'responsibility.family': [
        personIn('DK', { relation: 'aunt-or-uncle' }),
        personIn('SE', { relation: 'parent' }),
      ],
    };
    expect(
      responsibleState(facts, {
        ...DEFAULT_PARAMETERS,
        minorFamilyInSeveralStates: 'family-before-relatives',
      }).outcome,
    ).toMatchObject({ state: 'SE', rule: AMMR_25_2 });
  });
});
