/** The words that several pages of the mechanism share. */
import { registerWords } from '../../../../desk/languages/index.ts';

registerWords('asylum.shared', {
  en: {
    loading: 'What is known is being read.',
    gone: 'It could not be read: the server does not answer. It is asked again.',
    'answer.yes': 'yes',
    'answer.no': 'no',
    'answer.not-yet-known': 'not yet known',
    day: 'As of',
    'day.help': 'An application lodged on this day',
    'day.today': 'Today',
    between: '{{lowest}} to {{highest}}',
    statistics:
      'These are statistics about earlier decisions. They say nothing of a person: every application is examined on its own facts.',
    'confidence.confirmed': 'confirmed',
    'confidence.uncertain': 'uncertain',
    source: 'Source',
  },
  nl: {
    loading: 'Wat bekend is, wordt gelezen.',
    gone: 'Het kon niet worden gelezen: de server geeft geen antwoord. Er wordt opnieuw om gevraagd.',
    'answer.yes': 'ja',
    'answer.no': 'nee',
    'answer.not-yet-known': 'nog niet bekend',
    day: 'Per',
    'day.help': 'Een verzoek dat op deze dag is ingediend',
    'day.today': 'Vandaag',
    between: '{{lowest}} tot {{highest}}',
    statistics:
      'Dit zijn statistieken over eerdere beslissingen. Zij zeggen niets over een persoon: elk verzoek wordt op de eigen feiten behandeld.',
    'confidence.confirmed': 'bevestigd',
    'confidence.uncertain': 'onzeker',
    source: 'Bron',
  },
});
