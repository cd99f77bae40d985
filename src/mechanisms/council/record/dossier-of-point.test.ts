/** The dossier suggested for a point of a letter, and the one that would be opened for it. */
import { describe, expect, it } from 'vitest';
import {
  dossierOfPoint,
  nameFrom,
  newDossierFor,
  type Known,
  type NamedDocument,
} from './dossier-of-point.ts';

const com = (id: string): NamedDocument => ({ id, kind: 'com' });
const act = (id: string): NamedDocument => ({ id, kind: 'act' });
const paper = (id: string): NamedDocument => ({ id, kind: 'parliament' });

const RETURN: Known = {
  name: 'return-regulation',
  title: 'Return Regulation',
  references: [com('COM(2025) 101'), act('(EU) 2024/1349')],
};
const ORIGIN: Known = {
  name: 'safe-countries-of-origin',
  title: 'Safe countries of origin: Union list',
  references: [com('COM(2025) 186'), paper('NL 22112, 4064')],
};
const THIRD: Known = {
  name: 'safe-third-country',
  title: 'Safe third country concept',
  references: [com('COM(2025) 259'), paper('NL 22112, 4064')],
};
const DOSSIERS = [RETURN, ORIGIN, THIRD];

const suggested = (title: string, ...references: NamedDocument[]) =>
  dossierOfPoint({ title, references }, DOSSIERS);

describe('the dossier that is suggested for a point of a letter', () => {
  it('is the one that names the same proposal, whatever the titles say', () => {
    expect(suggested('Terugkeer: een nieuw kader', com('COM(2025) 101'))).toEqual({
      name: 'return-regulation',
      title: 'Return Regulation',
      shared: ['COM(2025) 101'],
    });
    expect(suggested('Return Regulation', com('COM(2025) 186'))?.name).toBe('safe-countries-of-origin');
  });

  it('is the one with the like title where two name the same document, else none', () => {
    expect(suggested('Safe third country', paper('NL 22112, 4064'))?.name).toBe('safe-third-country');
    expect(suggested('Overig', paper('NL 22112, 4064'))).toBeNull();
  });

  it('is the one that names more of the same documents', () => {
    expect(suggested('Asiel', paper('NL 22112, 4064'), com('COM(2025) 259'))?.name).toBe(
      'safe-third-country',
    );
  });

  it('is the one with the like title before one that names the same act: acts are named in passing', () => {
    expect(suggested('Safe countries of origin', act('(EU) 2024/1349'))?.name).toBe(
      'safe-countries-of-origin',
    );
    expect(suggested('Grensprocedure', act('(EU) 2024/1349'))?.name).toBe('return-regulation');
  });

  it('is none where nothing is shared', () => {
    expect(suggested('Digitale justitie', com('COM(2020) 711'))).toBeNull();
    expect(dossierOfPoint({ title: '', references: [] }, [])).toBeNull();
  });
});

describe('the dossier that would be opened for a point', () => {
  it('has a name made of its title, of whole words', () => {
    expect(nameFrom('Verordening drugsprecursoren (herziening)')).toBe(
      'verordening-drugsprecursoren-herziening',
    );
    expect(nameFrom('Échange de vues – Éthique')).toBe('echange-de-vues-ethique');
    expect(nameFrom(`${'een lange titel '.repeat(10)}`).length).toBeLessThanOrEqual(60);
    expect(nameFrom('a'.repeat(200))).toHaveLength(60);
    expect(nameFrom('…')).toBe('');
  });

  it.each([
    [
      'the letters of its number',
      [{ id: '2025/0059(COD)', kind: 'procedure' }],
      null,
      'ordinary-legislative',
    ],
    [
      'the letters of its number',
      [{ id: '2025/0059(CNS)', kind: 'procedure' }],
      'adoption',
      'special-legislative',
    ],
    ['conclusions', [], 'conclusions', 'conclusions'],
    ['a general approach', [], 'general-approach', 'ordinary-legislative'],
    ['an adoption without a number', [com('COM(2025) 795')], 'adoption', 'implementing-act'],
    ['a proposal that is looked at', [com('COM(2025) 795')], 'exchange-of-views', 'ordinary-legislative'],
    ['nothing but talk', [], 'any-other-business', 'information'],
  ] as const)('has the procedure that follows from %s', (_, references, type, kind) => {
    expect(newDossierFor({ title: 'Punt', references, type }).kind).toBe(kind);
  });

  it.each([
    ['Uitvoeringsbesluit tot vaststelling van de solidariteitspool', 'general-approach', 'implementing-act'],
    [
      'Recommendation for a decision authorising negotiations on an agreement with Canada',
      null,
      'international-agreement',
    ],
    ['Verordening inzake drugsprecursoren', 'state-of-play', 'ordinary-legislative'],
    ['Directive on pre-trial detention', 'adoption', 'ordinary-legislative'],
    ['Conclusies over toegang tot de rechter', 'approval', 'conclusions'],
    ['Werklunch', 'exchange-of-views', 'information'],
  ] as const)('has the procedure that its title says: %s', (title, type, kind) => {
    expect(newDossierFor({ title, references: [], type }).kind).toBe(kind);
  });

  it('brings the addresses of its documents along, where they are addresses', () => {
    const references = [
      { ...com('COM(2025) 101'), url: 'https://eur-lex.europa.eu/x' },
      { ...com('COM(2025) 102'), url: 'javascript:alert(1)' },
    ];
    expect(newDossierFor({ title: 'Punt', references, type: null }).references).toEqual([
      { id: 'COM(2025) 101', kind: 'com', url: 'https://eur-lex.europa.eu/x' },
      { id: 'COM(2025) 102', kind: 'com' },
    ]);
  });

  it('takes along the documents of its own file once, and not the acts that are named', () => {
    const references = [com('COM(2025) 101'), act('(EU) 2024/1349'), com('COM(2025) 101')];
    expect(newDossierFor({ title: 'Punt', references, type: null }).references).toEqual([
      com('COM(2025) 101'),
    ]);
  });
});
