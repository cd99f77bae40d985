/** Who acts under the calendar of a cycle. */
import type { Language } from '#kernel';
import type { CalendarActor } from '../rules/calendar.ts';

export const ACTOR_WORDS: Readonly<Record<Language, Readonly<Record<CalendarActor, string>>>> = {
  en: {
    commission: 'Commission',
    council: 'Council',
    'member-states': 'member states',
    coordinator: 'EU Solidarity Coordinator',
    contributor: 'contributing state',
    everyone: 'everyone',
  },
  nl: {
    commission: 'Commissie',
    council: 'Raad',
    'member-states': 'lidstaten',
    coordinator: 'EU-solidariteitscoördinator',
    contributor: 'bijdragende staat',
    everyone: 'iedereen',
  },
};
