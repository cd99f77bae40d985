/** What the reasons of a cycle and of its calendar say: all that a browser needs to explain a figure. */
import { MEMBER_STATES, stateName, type Language, type Messages } from '#kernel';
import { calendarMessagesEn, calendarMessagesNl } from './calendar.ts';
import { cycleMessagesEn } from './cycle.en.ts';
import { cycleMessagesNl } from './cycle.nl.ts';

export const CYCLE_MESSAGES: Readonly<Record<Language, Messages>> = {
  en: {
    ...cycleMessagesEn,
    ...calendarMessagesEn,
    ...missingPledges((state) => `relocations pledged by ${stateName(state, 'en')}`),
    'fact.proposal': () => 'the proposal of the Commission',
    'fact.proposal.relocations': () => 'the number in the proposal',
    'fact.pool': () => 'the Council act that establishes the pool',
    'fact.pool.relocations': () => 'the reference number of the pool',
  },
  nl: {
    ...cycleMessagesNl,
    ...calendarMessagesNl,
    ...missingPledges((state) => `door ${stateName(state, 'nl')} toegezegde herplaatsingen`),
    'fact.proposal': () => 'het voorstel van de Commissie',
    'fact.proposal.relocations': () => 'het aantal in het voorstel',
    'fact.pool': () => 'het Raadsbesluit dat de pool vaststelt',
    'fact.pool.relocations': () => 'het referentiecijfer van de pool',
  },
};

function missingPledges(name: (state: (typeof MEMBER_STATES)[number]) => string): Messages {
  return Object.fromEntries(
    MEMBER_STATES.map((state) => [`fact.pledges.${state}.relocations`, () => name(state)]),
  );
}
