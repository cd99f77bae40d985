import type { ARRIVAL } from '../../facts/arrival.ts';
import type { TopicWords } from './type.ts';

export const arrivalWords: TopicWords<typeof ARRIVAL> = {
  how: {
    ask: { en: 'How did the applicant come?', nl: 'Hoe is de verzoeker gekomen?' },
    say: { en: 'How the applicant came', nl: 'Hoe de verzoeker is gekomen' },
    options: {
      'crossing-point': { en: 'Applied at an external border crossing point', nl: 'Verzoek aan een grensdoorlaatpost aan de buitengrens' },
      'transit-zone': { en: 'Applied in a transit zone', nl: 'Verzoek in een transitzone' },
      'unauthorised-crossing': { en: 'Apprehended after an unauthorised crossing of the external border', nl: 'Aangehouden na onrechtmatige overschrijding van de buitengrens' },
      disembarked: { en: 'Disembarked after search and rescue', nl: 'Ontscheept na opsporing en redding' },
      relocated: { en: 'Relocated from another member state', nl: 'Herplaatst uit een andere lidstaat' },
      inside: { en: 'Applied inside the territory', nl: 'Verzoek op het grondgebied' },
    },
  },
  on: {
    ask: { en: 'On which day was that?', nl: 'Op welke dag was dat?' },
    say: { en: 'The day of arrival', nl: 'De dag van aankomst' },
  },
  authorisedToEnter: {
    ask: { en: 'Has the applicant been authorised to enter?', nl: 'Is de verzoeker tot het grondgebied toegelaten?' },
    say: { en: 'The applicant has been authorised to enter', nl: 'De verzoeker is tot het grondgebied toegelaten' },
  },
  meetsEntryConditions: {
    ask: { en: 'Does the applicant meet the entry conditions of the Schengen Borders Code?', nl: 'Voldoet de verzoeker aan de toegangsvoorwaarden van de Schengengrenscode?' },
    say: { en: 'The applicant meets the entry conditions', nl: 'De verzoeker voldoet aan de toegangsvoorwaarden' },
  },
}; // prettier-ignore
