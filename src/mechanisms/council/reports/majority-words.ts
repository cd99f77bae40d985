/** What majority is needed, as a letter says it. */
import type { Language } from '#kernel';
import type { Majority, Need } from '../rules/majority.ts';

interface Facts {
  readonly need: Need;
  /** How many take part. */
  readonly count: number;
  /** Those that do not, as a list in words; empty where all do. */
  readonly without: string;
  readonly several: boolean;
}

interface Words {
  readonly name: Readonly<Record<Majority, string>>;
  readonly decides: (name: string) => string;
  readonly shares: (facts: Facts, members: string, population: string) => string;
  readonly members: (facts: Facts) => string;
  readonly abstentions: string;
  readonly without: (facts: Facts) => string;
}

/** A percentage does not leave its sign at the end of a line. */
const percent = (share: number): string => `${share}\u00A0%`;

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    name: {
      qualified: 'qualified majority',
      reinforced: 'qualified majority, without a proposal of the Commission',
      simple: 'simple majority',
      unanimity: 'unanimity',
    },
    decides: (name) => `The Council decides by ${name}`,
    shares: ({ need, count, without }, members, population) =>
      `at least ${members} of the ${without === '' ? '' : 'participating '}member states (${need.members} of ${count}) with at least ${population} of ${without === '' ? 'the population of the Union' : 'their population'}`,
    members: ({ need, count }) => `${need.members} of ${count} member states`,
    abstentions: 'an abstention does not prevent it',
    without: ({ without, several }) => `${without} ${several ? 'do' : 'does'} not take part.`,
  },
  nl: {
    name: {
      qualified: 'gekwalificeerde meerderheid',
      reinforced: 'gekwalificeerde meerderheid, zonder voorstel van de Commissie',
      simple: 'gewone meerderheid',
      unanimity: 'eenparigheid van stemmen',
    },
    decides: (name) => `De Raad besluit met ${name}`,
    shares: ({ need, count, without }, members, population) =>
      `ten minste ${members} van de ${without === '' ? '' : 'deelnemende '}lidstaten (${need.members} van de ${count}), die samen ten minste ${population} van ${without === '' ? 'de bevolking van de Unie' : 'hun bevolking'} vertegenwoordigen`,
    members: ({ need, count }) => `${need.members} van de ${count} lidstaten`,
    abstentions: 'onthouding belet die niet',
    without: ({ without, several }) => `${without} ${several ? 'nemen' : 'neemt'} niet deel.`,
  },
};

/** In full, with what the provision asks; `short` where it was said before. */
export function majorityInWords(facts: Facts, language: Language, short: boolean): string {
  const words = WORDS[language];
  const { need } = facts;
  const decides = words.decides(words.name[need.majority]);
  const what =
    need.shares !== null
      ? words.shares(facts, percent(need.shares.members), percent(need.shares.population))
      : need.majority === 'unanimity'
        ? words.abstentions
        : words.members(facts);
  const without = facts.without === '' ? [] : [words.without(facts)];
  return [short ? `${decides}.` : `${decides}: ${what}.`, ...without].join(' ');
}

/** Where it is not recorded who takes part, so that nothing can be said of numbers. */
export function majorityByName(majority: Majority, language: Language): string {
  const words = WORDS[language];
  return `${words.decides(words.name[majority])}.`;
}
