/** The words that several pages of the Council share. */
import { registerWords } from '../../../../desk/languages/index.ts';

registerWords('council.shared', {
  en: {
    loading: 'The register is being read.',
    gone: 'The register could not be read: the server does not answer. It is asked again.',
    source: 'Source',
    'source.of': 'of {{day}}',
    example: 'Example',
    'example.hint': 'It came with the program, to look at.',
    'status.overdue': 'overdue',
    'status.coming': 'coming',
    'status.unrecorded': 'not recorded whether it was done',
    'status.passed': 'day has passed',
    'status.done': 'done',
    run: 'Run it',
  },
  nl: {
    loading: 'Het register wordt gelezen.',
    gone: 'Het register kon niet worden gelezen: de server geeft geen antwoord. Er wordt opnieuw om gevraagd.',
    source: 'Bron',
    'source.of': 'van {{day}}',
    example: 'Voorbeeld',
    'example.hint': 'Het kwam met het programma mee, om te bekijken.',
    'status.overdue': 'te laat',
    'status.coming': 'komt nog',
    'status.unrecorded': 'niet vastgelegd of het is gedaan',
    'status.passed': 'dag is voorbij',
    'status.done': 'gedaan',
    run: 'Voer het uit',
  },
});
