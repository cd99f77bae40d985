import { describe, expect, it } from 'vitest';
import type { DecisionType } from './codes.ts';
import { decisionTypeOf, titleEndingWithType } from './decision-types.ts';

const NAMES: readonly (readonly [DecisionType, ...string[]])[] = [
  ['general-approach', 'Algemene oriëntatie', 'General approach', 'Allgemeine Ausrichtung', 'Orientation générale'],
  ['partial-general-approach', '(Gedeeltelijke) algemene oriëntatie', 'Gedeeltelijke algemene oriëntatie', 'Partial general approach', 'Partielle allgemeine Ausrichtung', 'Orientation générale partielle'],
  ['political-agreement', 'Politiek akkoord', 'Political agreement', 'Politische Einigung', 'Accord politique'],
  ['adoption', 'Aanname', 'Aanneming', 'Adoption', 'Annahme'],
  ['approval', 'Goedkeuring', 'Approval', 'Billigung', 'Approbation'],
  ['exchange-of-views', 'Gedachtewisseling', 'Exchange of views', 'Gedankenaustausch', 'Échange de vues'],
  ['policy-debate', 'Beleidsdebat', 'Oriënterend debat', 'Policy debate', 'Orientierungsaussprache', 'Débat d’orientation'],
  ['progress-report', 'Voortgangsrapportage', 'Voortgangsverslag', 'Progress report', 'Fortschrittsbericht', 'Sachstandsbericht', "Rapport sur l'état d'avancement des travaux"],
  ['state-of-play', 'Stand van zaken', 'State of play', 'Sachstand', 'État des travaux'],
  ['conclusions', 'Raadsconclusies', 'Council conclusions', 'Schlussfolgerungen des Rates', 'Conclusions du Conseil'],
  ['information-presidency', 'Informatie van het Voorzitterschap', 'Information from the Presidency', 'Informationen des Vorsitzes', 'Informations communiquées par la présidence'],
  ['information-commission', 'Informatie van de Commissie', 'Information from the Commission', 'Informationen der Kommission', 'Informations communiquées par la Commission'],
  ['information-member-state', 'Informatie van België', 'Information from the Austrian delegation', 'Informationen der polnischen Delegation', 'Informations communiquées par la délégation italienne'],
  ['presentation-incoming-presidency', 'Presentatie door het inkomend Voorzitterschap', 'Presentation by the incoming Presidency', 'Présentation par la future présidence'],
  ['presentation', 'Presentatie door Europol', 'Presentation by the European Chief Prosecutor', 'Vorstellung durch die Kommission', 'Présentation par Frontex'],
  ['any-other-business', 'Diversen', 'Any other business', 'Sonstiges', 'Divers'],
]; // prettier-ignore

describe('The type that a line states', () => {
  it.each(NAMES.flatMap(([type, ...names]) => names.map((name) => [name, type] as const)))(
    '%s is %s',
    (name, type) => {
      expect(decisionTypeOf(name)).toBe(type);
    },
  );

  it.each([
    '= Algemene oriëntatie',
    '– Algemene oriëntatie',
    '(evt.) Algemene oriëntatie',
    'ALGEMENE ORIËNTATIE',
    'Algemene orientatie.',
    '– Algemene oriëntatie –',
    '| Algemene oriëntatie',
    'Doel van de bespreking: algemene oriëntatie',
    'Art der Befassung: Allgemeine Ausrichtung',
    'Purpose: general approach',
    'First reading - General approach',
    'Eerste lezing – Algemene oriëntatie',
    'Première lecture : orientation générale',
  ])('is read through its dress: %s', (line) => expect(decisionTypeOf(line)).toBe('general-approach'));

  it.each([
    'Stand van zaken van de onderhandelingen over de richtlijn',
    'De Commissie geeft een presentatie.',
    'Algemene Verordening Gegevensbescherming',
    '',
  ])('is none in running text: “%s”', (line) => expect(decisionTypeOf(line)).toBeUndefined());
});

describe('A title that ends with its type', () => {
  it.each([
    ['Uniemechanisme (UCPM) Voortgangsrapportage', 'Uniemechanisme (UCPM)', 'progress-report'],
    ['Besluit over visa – Adoption', 'Besluit over visa', 'adoption'],
    ['Schutz von Zeugen (Allgemeine Ausrichtung)', 'Schutz von Zeugen', 'general-approach'],
  ])('%s', (text, title, type) => {
    expect(titleEndingWithType(text)).toMatchObject({ title, type });
  });

  it('keeps a type that is part of what it is called', () => {
    expect(titleEndingWithType('Verordening inzake een snelle goedkeuring')).toBeUndefined();
    expect(titleEndingWithType('Handvestrapport: stand van zaken')).toEqual({
      title: 'Handvestrapport: stand van zaken',
      type: 'state-of-play',
    });
  });
});
