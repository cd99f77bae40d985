/** Reasons, in English and in Dutch: each a statement that the reason marks as so, not so, or not yet known. */
import type { TopicMessages } from './type.ts';

export const capacityMessages: TopicMessages = {
  'capacity.reached': {
    en: () => 'The adequate capacity is reached, so that the state may notify the Commission',
    nl: () => 'De toereikende capaciteit is bereikt, zodat de staat dat aan de Commissie mag meedelen',
  },
  'capacity.number-in-procedure': {
    en: ({ count, limit }) => `Persons in the procedures, ${count}, are at least the capacity, ${limit}`,
    nl: ({ count, limit }) => `Het aantal personen in de procedures, ${count}, is ten minste de capaciteit, ${limit}`,
  },
  'capacity.notified': {
    en: () => 'That was notified on an earlier day of this calendar year',
    nl: () => 'Dat is op een eerdere dag van dit kalenderjaar meegedeeld',
  },
  'capacity.low-rate-relieved': {
    en: () => 'Reached and notified: a low rate does not oblige as long as the number is not lower',
    nl: () => 'Bereikt en meegedeeld: een laag percentage verplicht niet zolang het aantal niet lager is',
  },
  'capacity.examined': {
    en: () => 'The yearly maximum is examined, so that the state may notify the Commission',
    nl: () => 'Het jaarlijkse maximum is behandeld, zodat de staat dat aan de Commissie mag meedelen',
  },
  'capacity.number-examined': {
    en: ({ count, limit }) => `Applications examined this year, ${count}, are at least the maximum, ${limit}`,
    nl: ({ count, limit }) => `Het aantal dit jaar behandelde verzoeken, ${count}, is ten minste het maximum, ${limit}`,
  },
  'capacity.maximum-relieves': {
    en: () => 'Examined and authorised: only danger still obliges',
    nl: () => 'Behandeld en met toestemming: alleen gevaar verplicht nog',
  },
  'capacity.danger-always': {
    en: () => 'Who is a danger is examined in the border procedure whatever the numbers are',
    nl: () => 'Wie een gevaar is wordt in de grensprocedure behandeld, wat de aantallen ook zijn',
  },
  'fact.capacity.number': {
    en: () => 'The adequate capacity of the state',
    nl: () => 'De toereikende capaciteit van de staat',
  },
  'fact.capacity.inProcedure': {
    en: () => 'The number of applicants in the asylum border procedure',
    nl: () => 'Het aantal verzoekers in de asielgrensprocedure',
  },
  'fact.capacity.inReturnProcedure': {
    en: () => 'The number of persons in a return border procedure',
    nl: () => 'Het aantal personen in een terugkeergrensprocedure',
  },
  'fact.capacity.examinedThisYear': {
    en: () => 'The number of applications examined in the border procedure since 1 January',
    nl: () => 'Het aantal verzoeken dat sinds 1 januari in de grensprocedure is behandeld',
  },
  'fact.capacity.notifiedOn': {
    en: () => 'The day of the notification to the Commission',
    nl: () => 'De dag van de mededeling aan de Commissie',
  },
  'fact.capacity.authorised': {
    en: () => 'The Commission has verified the maximum and authorised the state to stop',
    nl: () => 'De Commissie heeft het maximum vastgesteld en de staat toestemming gegeven te stoppen',
  },
}; // prettier-ignore
