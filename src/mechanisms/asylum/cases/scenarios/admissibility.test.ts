import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { SCENARIOS } from './admissibility.ts';

const FILE = '/work/shared/data/asylum-procedure-scenarios.json';

const FORMAT = z.looseObject({
  scenarios: z.array(
    z.looseObject({
      id: z.string(),
      area: z.string(),
      title: z.string(),
      facts: z.record(z.string(), z.unknown()),
      expected: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** Free text: that there is a text is all that can be asked. */
const IN_WORDS = ['reason', 'then', 'note'];
/** What follows on appeal is decided by the rules on remedies, which are put together with these later. */
const OF_REMEDIES = ['automatic_right_to_remain_on_appeal', 'appeal_window_days'];

describe.skipIf(!existsSync(FILE))(
  'scenarios of others on admissibility (skipped where their file is not there)',
  () => {
    const scenarios = existsSync(FILE)
      ? FORMAT.parse(JSON.parse(readFileSync(FILE, 'utf8'))).scenarios.filter(({ area }) => area in SCENARIOS)
      : [];

    it.each(scenarios)('$id: $title', ({ area, facts, expected }) => {
      const answered = SCENARIOS[area]?.(facts) ?? {};
      for (const [key, value] of Object.entries(expected)) {
        if (OF_REMEDIES.includes(key)) continue;
        if (IN_WORDS.includes(key)) expect(answered[key], key).toMatch(/\w/);
        else expect(answered[key], key).toEqual(value);
      }
    });
  },
);

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
