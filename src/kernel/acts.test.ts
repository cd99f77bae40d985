import { expect, test } from 'vitest';
import { ACTS, actOf, isActCode } from './acts.ts';
import { DEADLINE_PROVISIONS } from './deadline.ts';
import { PARTICIPATION_PROVISIONS } from './participation.ts';
import { Refusal } from './refusal.ts';
import { SCHENGEN_ENTRIES } from './schengen.ts';

test('no two acts share a code, a CELEX number or a full citation', () => {
  for (const key of [
    ACTS.map((act) => act.code),
    ACTS.map((act) => act.celex).filter((celex) => celex !== null),
    ACTS.map((act) => act.cited.en),
    ACTS.map((act) => act.cited.nl),
  ]) {
    expect(new Set(key).size).toBe(key.length);
  }
});

test('the CELEX number of a regulation, directive or decision follows from its year and number', () => {
  const letters: Partial<Record<string, string>> = {
    regulation: 'R',
    directive: 'L',
    decision: 'D',
    'implementing-decision': 'D',
  };
  for (const act of ACTS) {
    const letter = letters[act.kind];
    if (letter === undefined) continue;
    const [first = '', second = ''] = act.number.split('/');
    const [year, number] = ['DUBLIN3', 'DUBLIN-DETAIL', 'R1182', 'PASSPORTS'].includes(act.code)
      ? [second, first]
      : [first, second];
    const fullYear = year.length === 2 ? `19${year}` : year;
    expect(act.celex).toBe(`3${fullYear}${letter}${number.padStart(4, '0')}`);
    expect(act.eli).toMatch(new RegExp(`/${fullYear}/${number}$`));
  }
});

test('the Asylum and Migration Management Regulation is CELEX 32024R1351', () => {
  expect(actOf('AMMR')).toMatchObject({ celex: '32024R1351', cited: { nl: 'Verordening (EU) 2024/1351' } });
});

test('an act that is not registered is refused by name', () => {
  expect(isActCode('AIACT')).toBe(false);
  expect(() => actOf('AIACT')).toThrow(Refusal);
  expect(() => actOf('AIACT')).toThrow('There is no act “AIACT” in the register of acts.');
});

test('every provision that the kernel cites is in a registered act', () => {
  const cited = [
    ...DEADLINE_PROVISIONS,
    ...PARTICIPATION_PROVISIONS,
    ...SCHENGEN_ENTRIES.map((one) => one.basis),
  ];
  expect(cited.length).toBeGreaterThan(25);
  for (const { act } of cited) expect(isActCode(act), act).toBe(true);
});

test('what EUR-Lex does not number says where it is read', () => {
  for (const act of ACTS) {
    if (act.celex === null) expect(act.page, act.code).toMatch(/^https:\/\//);
    else expect(act.page, act.code).toBeUndefined();
  }
});
