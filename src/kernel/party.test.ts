import { expect, test } from 'vitest';
import { ASSOCIATED_STATES, fromEuCode, isMemberState, isState, MEMBER_STATES, toEuCode } from './party.ts';
import { OFFICIAL_LANGUAGES, stateAsSubject, stateInSentence, stateName } from './state-name.ts';

const STATES = [...MEMBER_STATES, ...ASSOCIATED_STATES];

test('there are 27 member states, four associated states and 24 official languages', () => {
  expect([MEMBER_STATES.length, ASSOCIATED_STATES.length, OFFICIAL_LANGUAGES.length]).toEqual([27, 4, 24]);
  expect(new Set(STATES).size).toBe(31);
  expect(new Set(OFFICIAL_LANGUAGES).size).toBe(24);
});

test('a code goes to the Union’s convention and back for every state', () => {
  for (const state of STATES) expect(fromEuCode(toEuCode(state))).toBe(state);
  expect(toEuCode('GR')).toBe('EL');
  expect(fromEuCode('el')).toBe('GR');
  expect(fromEuCode('GR')).toBe('GR');
});

test('other countries are no states of ours', () => {
  for (const code of ['UK', 'GB', 'TR', '', 'ELL']) expect(fromEuCode(code)).toBeUndefined();
  expect(isMemberState('CH')).toBe(false);
  expect(isState('CH')).toBe(true);
});

test('every state has a name of its own in every official language', () => {
  for (const language of OFFICIAL_LANGUAGES) {
    const names = STATES.map((state) => stateName(state, language));
    expect(new Set(names).size, language).toBe(STATES.length);
    for (const [index, name] of names.entries()) expect(name, language).not.toBe(STATES[index]);
  }
});

test.each([
  ['CZ', 'en', 'Czechia'],
  ['CZ', 'mt', 'iċ-Ċekja'],
  ['NL', 'nl', 'Nederland'],
  ['NL', 'et', 'Madalmaad'],
  ['NL', 'pl', 'Niderlandy'],
  ['LV', 'pt', 'Letónia'],
  ['GR', 'el', 'Ελλάδα'],
  ['IE', 'ga', 'Éire'],
  ['DE', 'bg', 'Германия'],
] as const)('%s in %s is %s', (state, language, name) => {
  expect(stateName(state, language)).toBe(name);
});

test('the Netherlands takes its article in an English sentence, and no other state or language does', () => {
  expect(stateInSentence('NL', 'en')).toBe('the Netherlands');
  expect(stateAsSubject('NL', 'en')).toBe('The Netherlands');
  expect(stateAsSubject('NL', 'nl')).toBe('Nederland');
  expect(stateInSentence('CZ', 'en')).toBe('Czechia');
});
