/** The ways in which agendas write their points. */
import { describe, expect, it } from 'vitest';
import { draftOf } from '../draft.ts';

const points = (text: string): readonly string[] =>
  draftOf(text.split('\n')).items.map(
    ({ part, number, letter, title, type, position }) =>
      `${part ?? ''}.${number ?? ''}${letter ?? ''} ${title} [${type}] ${position}`,
  );

const HEAD = 'Geannoteerde agenda van de JBZ-Raad van 10 juni 2027 in Luxemburg';
const STANDS = 'Het kabinet steunt dit voorstel.';

describe('A point', () => {
  it.each([
    ['has its title under the words “Agendapunt 1”', `Agendapunt 1\nWijnbouw\nDoel van de bespreking: gedachtewisseling\n\n${STANDS}\n\nAgendapunt 2\nVisserij\n(Voortgangsrapportage)\n\n${STANDS}`, ['.1 Wijnbouw [exchange-of-views] support', '.2 Visserij [progress-report] support']],
    ['has its type between dashes', `1. Wijnbouw\n   – Gedachtewisseling –\n\n${STANDS}\n\n2. Visserij – Voortgangsrapportage –\n\n${STANDS}`, ['.1 Wijnbouw [exchange-of-views] support', '.2 Visserij [progress-report] support']],
    ['has its type after a bar, also on the next line', `1. Wijnbouw | Gedachtewisseling\n\n${STANDS}\n\n2. Visserij |\n   Voortgangsrapportage\n\n${STANDS}`, ['.1 Wijnbouw [exchange-of-views] support', '.2 Visserij [progress-report] support']],
    ['stands under “Diversen” without a number, with letters that are not those of the number above', `1. Wijnbouw – Aanname\n${STANDS}\n\n2. Visserij – Gedachtewisseling\n${STANDS}\n\nDiversen\na) Melk – Informatie van Polen\n${STANDS}\nb) Graan – Informatie van Spanje\n${STANDS}`, ['.1 Wijnbouw [adoption] support', '.2 Visserij [exchange-of-views] support', '. Diversen [null] null', '.a Melk [information-member-state] support', '.b Graan [information-member-state] support']],
    ['has Roman letters', `1. Wijnbouw\n   (i)  Melk\n        Aanname\n\n${STANDS}\n\n   (ii) Graan\n        Gedachtewisseling\n\n${STANDS}\n\n2. Visserij\n   Aanname\n\n${STANDS}`, ['.1 Wijnbouw [null] null', '.1i Melk [adoption] support', '.1ii Graan [exchange-of-views] support', '.2 Visserij [adoption] support']],
    ['has its documents beside its type, as on the Council’s own agenda', `1. Wijnbouw\n   Algemene oriëntatie                 ST 15120/26 + ADD 1\n\n${STANDS}\n\n2. Visserij\n   Interinstitutioneel dossier: 2026/0107 (COD)\n   Aanname                             ST 14650/26 REV 2\n\n${STANDS}`, ['.1 Wijnbouw [general-approach] support', '.2 Visserij [adoption] support']],
    ['is named by number and letter at once', `Punt 1 – Wijnbouw\n(gedachtewisseling)\n\n${STANDS}\n\nPunt 2 – Landbouw\n\nPunt 2 a) Melk\n(beleidsdebat)\n\n${STANDS}\n\nPunt 2 b) Graan\n(stand van zaken)\n\n${STANDS}\n\nPunt 3 – Visserij\n(aanname)\n\n${STANDS}`, ['.1 Wijnbouw [exchange-of-views] support', '.2 Landbouw [null] null', '.2a Melk [policy-debate] support', '.2b Graan [state-of-play] support', '.3 Visserij [adoption] support']],
    ['has its title under a number that stands alone, and the first may be the third of the Council', `3.\nWijnbouw\nAanname\n${STANDS}\n\n4.\nVisserij\nBeleidsdebat\n${STANDS}\n\n5(a)\nWater\nStand van zaken\n${STANDS}`, ['.3 Wijnbouw [adoption] support', '.4 Visserij [policy-debate] support', '.5a Water [state-of-play] support']],
    ['may have fallen away', `1. Wijnbouw\n   Aanname\n\n${STANDS}\n\n2. Melk\n   Aanname\n\n${STANDS}\n\n4. Visserij\n   Aanname\n\n${STANDS}`, ['.1 Wijnbouw [adoption] support', '.2 Melk [adoption] support', '.4 Visserij [adoption] support']],
    ['is counted anew under the name of another Council', `Binnenlandse Zaken\n\n1. Wijnbouw\n   Aanname\n\n${STANDS}\n\n2. Melk\n   Aanname\n\n${STANDS}\n\nJustitie\n\n1. Visserij\n   Aanname\n\n${STANDS}`, ['.1 Wijnbouw [adoption] support', '.2 Melk [adoption] support', '.1 Visserij [adoption] support']],
    ['keeps its type whatever is added to it in brackets', `1. Wijnbouw (gedachtewisseling, lunch)\n\n${STANDS}\n\n2. Water (informatie van Ierland, gesteund door België)\n\n${STANDS}`, ['.1 Wijnbouw [exchange-of-views] support', '.2 Water [information-member-state] support']],
    ['has no number where the numbers stop', `1. Wijnbouw (aanname)\n\n${STANDS}\n\n2. Melk (aanname)\n\n${STANDS}\n\nNiet-wetgevende punten\n\nWater (gedachtewisseling)\n\n${STANDS}`, ['.1 Wijnbouw [adoption] support', '.2 Melk [adoption] support', '. Water [exchange-of-views] support']],
    ['that settles the agenda itself has no position', `1. Vaststelling van de agenda\n\n2. Visserij\n   Aanname\n\n${STANDS}`, ['.1 Vaststelling van de agenda [null] null', '.2 Visserij [adoption] support']],
    ['says beside its title that it is public', `1. Wijnbouw (openbare beraadslaging)\n   Aanname\n\n${STANDS}\n\n2. Visserij\n   Aanname\n\n${STANDS}`, ['.1 Wijnbouw [adoption] support', '.2 Visserij [adoption] support']],
  ])('%s', (_, text, found) => expect(points(`${HEAD}\n\n${text}`)).toEqual(found)); // prettier-ignore

  it('without a number is found under other business', () => {
    const numbered = `1. Wijnbouw\n   Aanname\n\n${STANDS}\n\n2. Visserij\n   Aanname\n\n${STANDS}`;
    const other = `Diversen\n\nMond-en-klauwzeer (informatie van Hongarije)\nHet kabinet neemt hier kennis van.\n\nWater (Nicosia, 27 april)\nInformatie van het voorzitterschap\n${STANDS}`;
    expect(points(`${HEAD}\n\n${numbered}\n\n${other}`)).toEqual([
      '.1 Wijnbouw [adoption] support',
      '.2 Visserij [adoption] support',
      '. Diversen [null] null',
      '. Mond-en-klauwzeer [information-member-state] listens',
      '. Water (Nicosia, 27 april) [information-presidency] support',
    ]);
  });

  it('ends where other subjects begin or the annexes', () => {
    for (const after of ['Overig', 'Bijlage Stand van zaken']) {
      const text = `${HEAD}\n\n1. Wijnbouw\n   Aanname\n\nEr is nog geen tekst.\n\n2. Visserij\n   Aanname\n\nEr is nog geen tekst.\n\n${after}\n\nHet kabinet steunt de pulsvisserij.`;
      expect(points(text)).toEqual([
        '.1 Wijnbouw [adoption] not-stated',
        '.2 Visserij [adoption] not-stated',
      ]);
    }
  });

  it('goes on over the end of a page that counts itself', () => {
    const foot = (page: number): string =>
      `Tweede Kamer, vergaderjaar 2026-2027, 32 317, nr. 900       ${page}`;
    const text = [HEAD, '', '1. Wijnbouw', '   Aanname', '', STANDS, foot(1), '', '2. Verordening visserij:', foot(2), '', '   vangstmogelijkheden', '   Aanname', '', STANDS, foot(3)].join('\n'); // prettier-ignore
    expect(points(text)).toEqual([
      '.1 Wijnbouw [adoption] support',
      '.2 Verordening visserij: vangstmogelijkheden [adoption] support',
    ]);
    expect(draftOf(text.split('\n')).references).toEqual([]);
  });
});

describe('A letter that does not say what it is', () => {
  it.each([
    ['before the meeting announces it', '1 juni 2027', 'annotated-agenda'],
    ['after the meeting reports of it', '20 juni 2027', 'report'],
  ])('%s', (_, day, kind) => {
    const text = `Den Haag, ${day}\n\nDe JBZ-Raad van 10 juni 2027 in Luxemburg.\n\n1. Wijnbouw\n   Aanname\n\n${STANDS}\n\n2. Visserij\n   Aanname\n\n${STANDS}`;
    expect(draftOf(text.split('\n')).letter.kind).toBe(kind);
  });

  it('may say in its head when it was sent', () => {
    const text = `EXPLANATORY STATEMENT\nMeeting of the Council (Justice and Home Affairs)\nSubmitted to the Joint Committee on 24th February, 2026\n\nIreland supports the text.`;
    expect(draftOf(text.split('\n')).letter).toMatchObject({ date: '2026-02-24', kind: 'annotated-agenda' });
  });
});
