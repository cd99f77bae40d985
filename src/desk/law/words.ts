import { registerWords } from '../languages/index.ts';

registerWords('law', {
  en: {
    title: 'The law it rests on',
    lead: 'Every rule here names the provision it applies. These are all of them, with what each is relied on for; each opens in the Official Journal.',
    find: 'Find an article or a word',
    count: '{{n}} provisions',
    none: 'No provision has these words. Try an article number, such as 63(3), or clear the field.',
    provision: 'Provision',
    for: 'Relied on for',
    mechanism: 'Mechanism',
    loading: 'The provisions are being gathered.',
  },
  nl: {
    title: 'Het recht waarop het rust',
    lead: 'Elke regel hier noemt de bepaling die hij toepast. Dit zijn ze allemaal, met waarvoor elk dient; elk opent in het Publicatieblad.',
    find: 'Zoek een artikel of een woord',
    count: '{{n}} bepalingen',
    none: 'Geen bepaling heeft deze woorden. Probeer een artikelnummer, zoals 63(3), of maak het veld leeg.',
    provision: 'Bepaling',
    for: 'Dient voor',
    mechanism: 'Mechanisme',
    loading: 'De bepalingen worden verzameld.',
  },
});
