import { describe, expect, it } from 'vitest';
import { SCENARIOS } from './admissibility.ts';

describe('scenarios in the same words that are not in the file', () => {
  const stc = (facts: object) =>
    SCENARIOS['safe_third_country']?.({
      designated: true,
      safety_criteria_met: true,
      lodged: '2026-07-02',
      ...facts,
    });

  it('keep an unaccompanied minor from an agreement, and from transit without an assurance', () => {
    const minor = { applicant: { minor: true, unaccompanied: true } };
    const agreement = { agreement: true, agreement_requires_merits_examination: true, assurance: true };
    const transit = { transit: true, could_request_protection_there: true };
    expect(stc({ ...minor, ...agreement })).toMatchObject({ inadmissible: false });
    expect(stc({ ...minor, ...transit })).toMatchObject({ inadmissible: false });
    expect(stc({ ...minor, ...transit, assurance: true })).toMatchObject({
      inadmissible: 'may',
      basis: 'transit',
    });
  });

  it('say in words why nothing is inadmissible', () => {
    expect(stc({ transit: true })).toMatchObject({
      inadmissible: false,
      reason:
        'Not so: Connection, transit or agreement links the applicant with the country (Art. 59(5), first subparagraph, point (b), APR)',
    });
  });

  it('know new elements by what they bear on', () => {
    const again = { subsequent: true, new_elements: true };
    expect(SCENARIOS['admissibility']?.(again)).toMatchObject({ inadmissible: false });
    expect(SCENARIOS['admissibility']?.({ ...again, own_fault: true })).toMatchObject({
      inadmissible: 'must',
      ground: '38(2)',
    });
  });
});
