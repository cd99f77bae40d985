import type { APPLICATION } from '../../facts/application.ts';
import type { TopicWords } from './type.ts';

export const applicationWords: TopicWords<typeof APPLICATION> = {
  state: {
    ask: { en: 'In which state was the application first registered?', nl: 'In welke staat is het verzoek het eerst geregistreerd?' },
    say: { en: 'The state of first registration', nl: 'De staat van eerste registratie' },
  },
  madeOn: {
    ask: { en: 'On which day was the application made?', nl: 'Op welke dag is het verzoek gedaan?' },
    say: { en: 'The day on which the application was made', nl: 'De dag waarop het verzoek is gedaan' },
    explain: {
      en: 'It is made when the person expresses a wish for protection to an authority, in whatever words.',
      nl: 'Het is gedaan als iemand bij een autoriteit de wens om bescherming uit, in welke woorden ook.',
    },
  },
  registeredOn: {
    ask: { en: 'On which day was it registered?', nl: 'Op welke dag is het geregistreerd?' },
    say: { en: 'The day of registration', nl: 'De dag van registratie' },
  },
  lodgedOn: {
    ask: { en: 'On which day was it lodged?', nl: 'Op welke dag is het ingediend?' },
    say: { en: 'The day on which the application was lodged', nl: 'De dag waarop het verzoek is ingediend' },
    explain: {
      en: 'It is lodged when the applicant hands in the elements of the application, as a rule in person.',
      nl: 'Het is ingediend als de verzoeker de elementen van het verzoek overlegt, in de regel in persoon.',
    },
  },
}; // prettier-ignore
