/** The position of one state as a paragraph of plain text, ready for a letter. */
import { formatsIn, stateAsSubject, type Cents, type Language, type MemberState } from '#kernel';
import type { CycleEvaluation, Role, StateEvaluation } from '../evaluation.ts';
import type { CycleFacts } from '../facts.ts';

interface Words {
  readonly role: Readonly<Record<Role, (name: string, year: number) => string>>;
  readonly share: (percent: string, persons: string, euro: string) => string;
  readonly byProposal: string;
  readonly pledgedNothingKnown: string;
  readonly pledgedNoRelocation: string;
  readonly pledged: (parts: string, standing: string) => string;
  readonly persons: (count: string) => string;
  readonly alternative: (euro: string) => string;
  readonly atLeast: (persons: string) => string;
  readonly deducted: (persons: string, euro: string) => string;
  readonly deductionOpen: string;
  readonly deductionSizeUnknown: string;
  readonly owed: (euro: string) => string;
  readonly owedNothing: string;
  readonly owedUnknown: string;
  readonly whatIf: (size: string) => string;
  readonly standing: Readonly<Record<'official' | 'reported' | 'unknown', string>>;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    role: {
      contributes: (name, year) => `${name} contributes to the annual solidarity pool for ${year}.`,
      benefits: (name, year) =>
        `${name} is a beneficiary of the annual solidarity pool for ${year} and is not obliged to contribute.`,
      deducted: (name, year) =>
        `${name} takes part in the annual solidarity pool for ${year} and was granted a deduction.`,
      'two-roles': (name, year) =>
        `${name} is a beneficiary of the annual solidarity pool for ${year} and also pledged or has a deduction.`,
      'not-taking-part': (name, year) => `${name} takes no part in the annual solidarity pool for ${year}.`,
      unknown: (name, year) =>
        `${name} has a role in the annual solidarity pool for ${year} that is not known.`,
    },
    share: (percent, persons, euro) =>
      `Its share by the reference key is ${percent} %, which comes to ${persons} or ${euro}.`,
    byProposal: 'That is by the proposal of the Commission; the Council has not yet established the pool.',
    pledgedNothingKnown: 'Its pledge is not public.',
    pledgedNoRelocation: 'It pledged no relocation; how much it pledged otherwise is not public.',
    pledged: (parts, standing) => `It pledged ${parts} (${standing}).`,
    persons: (count) => `${count} persons`,
    alternative: (euro) => `${euro} in alternative measures`,
    atLeast: (persons) => `It pledged at least ${persons}; the rest of its pledge is not public.`,
    deducted: (persons, euro) => `A deduction of ${persons}, or ${euro}, was granted.`,
    deductionOpen: 'It asked for a deduction; the Council has not decided.',
    deductionSizeUnknown: 'The size of its deduction is not public.',
    owed: (euro) => `Still to be delivered: ${euro}.`,
    owedNothing: 'Nothing is owed.',
    owedUnknown: 'What is still owed is not yet known.',
    whatIf: (size) => `These figures assume a pool of ${size} relocations; the record is unchanged.`,
    standing: { official: 'official', reported: 'reported', unknown: 'source not known' },
  },
  nl: {
    role: {
      contributes: (name, year) => `${name} draagt bij aan de jaarlijkse solidariteitspool voor ${year}.`,
      benefits: (name, year) =>
        `${name} is begunstigde van de jaarlijkse solidariteitspool voor ${year} en is niet verplicht bij te dragen.`,
      deducted: (name, year) =>
        `${name} neemt deel aan de jaarlijkse solidariteitspool voor ${year} en kreeg een vermindering.`,
      'two-roles': (name, year) =>
        `${name} is begunstigde van de jaarlijkse solidariteitspool voor ${year} en deed ook een toezegging of kreeg een vermindering.`,
      'not-taking-part': (name, year) =>
        `${name} neemt niet deel aan de jaarlijkse solidariteitspool voor ${year}.`,
      unknown: (name, year) =>
        `De rol van ${name} in de jaarlijkse solidariteitspool voor ${year} is niet bekend.`,
    },
    share: (percent, persons, euro) =>
      `Het aandeel volgens de verdeelsleutel is ${percent} %, dat is ${persons} of ${euro}.`,
    byProposal: 'Dat is volgens het voorstel van de Commissie; de Raad heeft de pool nog niet vastgesteld.',
    pledgedNothingKnown: 'De toezegging is niet openbaar.',
    pledgedNoRelocation: 'Herplaatsing is niet toegezegd; hoeveel anders is toegezegd, is niet openbaar.',
    pledged: (parts, standing) => `Toegezegd is ${parts} (${standing}).`,
    persons: (count) => `${count} personen`,
    alternative: (euro) => `${euro} aan alternatieve maatregelen`,
    atLeast: (persons) => `Toegezegd zijn ten minste ${persons}; de rest van de toezegging is niet openbaar.`,
    deducted: (persons, euro) => `In mindering kwamen ${persons}, of ${euro}.`,
    deductionOpen: 'Om een vermindering is gevraagd; de Raad heeft nog niet besloten.',
    deductionSizeUnknown: 'De omvang van de vermindering is niet openbaar.',
    owed: (euro) => `Nog te leveren: ${euro}.`,
    owedNothing: 'Er is niets verschuldigd.',
    owedUnknown: 'Wat nog verschuldigd is, is nog niet bekend.',
    whatIf: (size) =>
      `Deze cijfers gaan uit van een pool van ${size} herplaatsingen; het register blijft ongewijzigd.`,
    standing: { official: 'officieel', reported: 'gemeld', unknown: 'bron niet bekend' },
  },
};

/** What a sentence speaks of, so that it can be given the reasons that it rests on. */
export type SentenceAbout = 'role' | 'share' | 'pledge' | 'deduction' | 'owed' | 'pool';

export interface StateSentence {
  readonly about: SentenceAbout;
  readonly text: string;
}

/** A short paragraph; `whatIf` adds the sentence that the pool is not the recorded one. */
export function stateInWords(
  evaluation: CycleEvaluation,
  facts: CycleFacts,
  state: MemberState,
  language: Language,
  whatIf: boolean,
): string {
  const sentences = stateSentences(evaluation, facts, state, language).map(({ text }) => text);
  if (whatIf && facts.pool !== null && !takesNoPart(evaluation, state)) {
    sentences.push(WORDS[language].whatIf(formatsIn(language).whole(facts.pool.relocations)));
  }
  return sentences.join(' ');
}

function takesNoPart({ states }: CycleEvaluation, state: MemberState): boolean {
  return states.find((one) => one.state === state)?.role === 'not-taking-part';
}

/** The same, each sentence by itself. */
export function stateSentences(
  evaluation: CycleEvaluation,
  facts: CycleFacts,
  state: MemberState,
  language: Language,
): readonly StateSentence[] {
  const words = WORDS[language];
  const formats = formatsIn(language);
  const item = evaluation.states.find((one) => one.state === state);
  if (item === undefined) return [];
  const persons = (count: number): string => words.persons(formats.whole(count));
  const role = {
    about: 'role',
    text: words.role[item.role](stateAsSubject(state, language), facts.year),
  } as const;
  if (item.role === 'not-taking-part') return [role];
  const sentences: StateSentence[] = [role];
  const say = (about: SentenceAbout, ...texts: readonly string[]): void => {
    sentences.push(...texts.map((text) => ({ about, text })));
  };
  if (item.share !== null && item.fairShare.value !== null) {
    const { persons: count, money } = item.fairShare.value;
    say('share', words.share(formats.percent(item.share), persons(count), formats.euro(money)));
    if (facts.pool === null) say('pool', words.byProposal);
  }
  say('pledge', ...pledgeSentences(item, facts, words, persons, formats.euro, formats.list));
  say('deduction', ...deductionSentences(item, facts, words, persons, formats.euro));
  // Nothing is to be delivered before the Council has established the pool.
  if (item.role !== 'benefits' && facts.pool !== null) {
    const { value } = item.owed;
    say(
      'owed',
      value === null ? words.owedUnknown : value === 0n ? words.owedNothing : words.owed(formats.euro(value)),
    );
  }
  return sentences;
}

function pledgeSentences(
  item: StateEvaluation,
  facts: CycleFacts,
  words: Words,
  persons: (count: number) => string,
  euro: (amount: Cents) => string,
  list: (parts: readonly string[]) => string,
): string[] {
  const pledge = facts.pledges.findLast((one) => one.state === item.state);
  const total = item.pledged.value;
  if (total === null) {
    const known = pledge?.relocations ?? null;
    if (known === null) return [words.pledgedNothingKnown];
    return [known > 0 ? words.atLeast(persons(known)) : words.pledgedNoRelocation];
  }
  if (pledge === undefined) return [];
  const parts = [
    ...(total.relocations > 0 ? [persons(total.relocations)] : []),
    ...(total.money > 0n ? [euro(total.money)] : []),
    ...(total.alternative > 0n ? [words.alternative(euro(total.alternative))] : []),
  ];
  const said = parts.length > 0 ? list(parts) : euro(total.money);
  return [words.pledged(said, words.standing[pledge.standing])];
}

function deductionSentences(
  item: StateEvaluation,
  facts: CycleFacts,
  words: Words,
  persons: (count: number) => string,
  euro: (amount: Cents) => string,
): string[] {
  const deduction = facts.deductions.findLast((one) => one.state === item.state);
  if (deduction === undefined || deduction.status === 'refused') return [];
  if (deduction.status === 'asked') return [words.deductionOpen];
  const { value } = item.deducted;
  return [
    value === null ? words.deductionSizeUnknown : words.deducted(persons(value.persons), euro(value.money)),
  ];
}
