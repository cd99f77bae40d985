import { describe, expect, it } from 'vitest';
import { flowOf } from './flow.ts';
import { referencesIn } from './references.ts';

const found = (text: string): readonly string[] =>
  referencesIn(flowOf(text.split('\n').map((line, index) => ({ number: index + 1, text: line })))).map(
    ({ kind, id }) => `${kind} ${id}`,
  );

describe('A reference is written in one way, however the letter writes it', () => {
  it.each([
    ['Verordening (EU) 2024/1351', 'act (EU) 2024/1351'],
    ['Regulation (EU) No 604/2013', 'act (EU) 604/2013'],
    ['Verordening (EG) nr. 810/2009', 'act (EC) 810/2009'],
    ['règlement (CE) n° 810/2009', 'act (EC) 810/2009'],
    ['Verordnung (EWG, Euratom) Nr. 1182/71', 'act (EEC, Euratom) 1182/71'],
    ['Besluit Nr.1313/2013/EU', 'act 1313/2013/EU'],
    ['Richtlijn 2011/36/EU', 'act 2011/36/EU'],
    ['Kaderbesluit 2002/584/JBZ', 'act 2002/584/JHA'],
    ['COM(2025) 795 final', 'com COM(2025) 795'],
    ['COM (2022) 105 def.', 'com COM(2022) 105'],
    ['KOM(2011) 327 endg.', 'com COM(2011) 327'],
    ['COM(2016)723', 'com COM(2016) 723'],
    ['SWD(2022) 60', 'swd SWD(2022) 60'],
    ['ST 8901/22', 'council ST 8901/22'],
    ['ST 8901/1/22 REV 1', 'council ST 8901/22 REV 1'],
    ['https://data.consilium.europa.eu/doc/document/ST-11333-2024-INIT/en/pdf', 'council ST 11333/24'],
    ['PB L, 2025/2323, 14.11.2025', 'oj OJ L, 2025/2323'],
    ['PbEU 2018, L 236', 'oj OJ L 236/2018'],
    ['OJ L 312, 7.12.2018, p. 1', 'oj OJ L 312/2018'],
    ['ABl. L 101 vom 15.4.2011', 'oj OJ L 101/2011'],
    ['2021/0393(COD)', 'procedure 2021/0393(COD)'],
    ['2026/0371 (COD)', 'procedure 2026/0371(COD)'],
    ['Kamerstuk 22 112, nr. 3982', 'parliament NL 22112, 3982'],
    ['Kamerstukken II, 2025-26, 32 317, nr. 973', 'parliament NL 32317, 973'],
    ['Kamerstukken II, 2025-26 nr. 32 317, nr. 977', 'parliament NL 32317, 977'],
    ['Tweede Kamer, vergaderjaar 2025–2026, 21 501-20, nr. 2306', 'parliament NL 21501-20, 2306'],
    ['Kamerstuk 36 600 VI, nr. 12', 'parliament NL 36600-VI, 12'],
    ['Aanhangsel Handelingen II 2024/25, nr. 2758', 'parliament NL Aanhangsel 2024-2025, 2758'],
    ['BT-Drs. 20/1234', 'parliament DE BT 20/1234'],
    ['zaak C-411/10', 'case C-411/10'],
    ['C-924/19 PPU', 'case C-924/19 PPU'],
    ['ECLI:NL:RVS:2021:950', 'case ECLI:NL:RVS:2021:950'],
    ['https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX%3A52020DC0711&qid=1', 'celex 52020DC0711'],
  ])('%s', (text, expected) => {
    expect(found(`Zie ${text} voor meer.`)).toEqual([expected]);
  });

  it('names each paper of a list', () => {
    expect(found('(Kamerstukken 32 317, nrs. 752, 753 en 760)')).toEqual([
      'parliament NL 32317, 752',
      'parliament NL 32317, 753',
      'parliament NL 32317, 760',
    ]);
  });

  it('is found where a line ends in the middle of it', () => {
    expect(found('zie Kamerstuk 22 112,\nnr. 4064 en Verordening (EU)\n2021/1147')).toEqual([
      'parliament NL 22112, 4064',
      'act (EU) 2021/1147',
    ]);
  });

  it.each([
    'de begroting 2024/2025',
    'in de periode 2025-2026',
    'artikel 12 lid 6',
    'JBZ-Raad 32 317',
    'om 12.30 uur',
    '€ 1.250/jaar',
  ])('is not seen where there is none: %s', (text) => expect(found(text)).toEqual([]));

  it('has a CELEX number where the kind of act is named', () => {
    const flow = flowOf([
      { number: 1, text: 'Richtlijn 2013/32/EU, Verordening (EU) 2024/1351 en (EU) 2024/1350' },
    ]);
    expect(referencesIn(flow).map(({ celex }) => celex)).toEqual(['32013L0032', '32024R1351', null]);
  });
});
