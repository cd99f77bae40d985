/** Words that the traveller's pages share, in Dutch. */
import type { journeyWordsEn } from './words.en.ts';

export const journeyWordsNl: Record<keyof typeof journeyWordsEn, string> = {
  loading: 'De server wordt gevraagd …',
  gone: 'De server antwoordt niet. Het wordt vanzelf opnieuw gevraagd.',
  'clock.ahead': 'De klok van dit toestel loopt {{n}} minuten voor.',
  'clock.behind': 'De klok van dit toestel loopt {{n}} minuten achter.',
  'clock.counts': 'De tijd van de server telt: {{time}}.',
  'readiness.demonstration': 'Dit is een demonstratie.',
  'readiness.demonstration.what':
    'Echte gegevens horen er niet in, en geen echte grensautoriteit ontvangt het.',
  'readiness.operational': 'Dit is echt in gebruik.',
  'readiness.not-yet': 'Het mag nog niet worden gebruikt.',
  'operation.device': 'Op uw toestel',
  'operation.validation': 'Chip en gezicht controleren',
  'operation.routing': 'Naar de autoriteit brengen',
  'operation.advance-check': 'Vooraf bekijken',
  'operation.crossing': 'De grenspassage',
  'operation.erasure': 'Wissen',
  'page.send': 'Vooruitsturen',
  'page.sent': 'Wat ik stuurde',
  'page.your-data': 'Wie voor uw gegevens verantwoordelijk is',
  'page.more': 'Zie ook',
};
