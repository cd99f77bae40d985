import { describe, expect, it } from 'vitest';
import { explain, NO_HOLIDAYS, parseDay, reasonsOf, type Finding } from '#kernel';
import { MESSAGES } from '../messages/index.ts';
import { DEFAULT_PARAMETERS } from '../parameters.ts';
import { procedureTimeLimits } from '../rules/limits/limits.ts';
import { withdrawal } from '../rules/limits/withdrawal.ts';
import { appealTime } from '../rules/remedy/appeal.ts';
import { decisionContents } from '../rules/remedy/decision.ts';
import { courtMay, removalBarred, rightToRemain } from '../rules/remedy/remain.ts';
import { screening } from '../rules/screening/screening.ts';
import { LIMITS_CASES } from './limits.ts';
import { REMEDY_CASES } from './remedy.ts';
import { SCREENING_CASES } from './screening.ts';

/** Every finding on every case of screening, time limits and remedies. */
function everyFinding(): readonly Finding[] {
  return [
    ...SCREENING_CASES.flatMap(({ facts, asOf }) => {
      const found = screening(facts, parseDay(asOf), NO_HOLIDAYS);
      const concluded = [found.required, found.ended, found.next].flatMap(({ findings }) => findings);
      return [...concluded, found.entryBarred, ...found.elements, ...found.guarantees];
    }),
    ...LIMITS_CASES.flatMap(({ facts, procedure, asOf }) =>
      procedureTimeLimits(facts, procedure, DEFAULT_PARAMETERS, parseDay(asOf), NO_HOLIDAYS)
        .flatMap(({ because }) => because)
        .concat(withdrawal(facts).findings),
    ),
    ...REMEDY_CASES.flatMap(({ facts }) => [
      ...appealTime(facts, DEFAULT_PARAMETERS).findings,
      ...rightToRemain(facts, DEFAULT_PARAMETERS).findings,
      ...decisionContents(facts),
      courtMay(facts, DEFAULT_PARAMETERS),
      removalBarred(facts, DEFAULT_PARAMETERS),
    ]),
  ];
}

describe('reasons on screening, time limits and remedies', () => {
  it.each(['en', 'nl'] as const)('are all said in words: %s', (language) => {
    const findings = everyFinding();
    expect(findings.length).toBeGreaterThan(500);
    const options = { language, messages: MESSAGES[language], strict: true };
    expect(() => explain(reasonsOf(findings), options)).not.toThrow();
  });
});
