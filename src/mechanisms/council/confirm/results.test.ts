/** What came of a point, proposed where a report says it plainly. */
import { describe, expect, it } from 'vitest';
import type { LetterLanguage } from '../letter/codes.ts';
import { resultIn } from './results.ts';

const resultOf = (language: LetterLanguage, ...sentences: string[]): string | undefined =>
  resultIn(
    sentences.map((text, at) => ({ text, at })),
    language,
  )?.result;

describe('the outcome that a report says', () => {
  it.each([
    ['reached', 'De Raad bereikte na een lang debat een gedeeltelijke algemene oriëntatie.'],
    ['reached', 'De Raad nam de conclusies zonder debat aan.'],
    ['reached', 'De Raad keurde het mandaat goed.'],
    ['reached', 'Na een korte tafelronde stelde de Raad de algemene oriëntatie vast.'],
    ['reached', 'Het besluit werd met eenparigheid van stemmen aangenomen.'],
    ['not-reached', 'De Raad kwam niet tot een akkoord.'],
    ['not-reached', 'Er werd geen algemene oriëntatie bereikt.'],
    ['postponed', 'De bespreking van dit punt werd uitgesteld tot oktober.'],
    ['postponed', 'Het agendapunt werd aangehouden.'],
    ['not-dealt-with', 'Het punt is van de agenda gehaald.'],
    ['not-dealt-with', 'Dit onderwerp werd wegens tijdgebrek niet besproken.'],
    ['discussed', 'Tijdens de lunch wisselden de ministers van gedachten over de toekomst.'],
    ['discussed', 'De Raad debatteerde aan de hand van een document van het Voorzitterschap.'],
    ['noted', 'De Raad nam kennis van het voortgangsverslag.'],
    ['noted', 'De Commissie informeerde de Raad over de stand van zaken.'],
  ])('is %s in Dutch: %s', (result, sentence) => {
    expect(resultOf('nl', sentence)).toBe(result);
  });

  it.each([
    ['reached', 'The Council reached a general approach on the proposal.'],
    ['reached', 'The conclusions were endorsed unanimously.'],
    ['not-reached', 'Ministers were unable to reach a political agreement.'],
    ['postponed', 'The vote was postponed at the request of two delegations.'],
    ['not-dealt-with', 'Adoption had been foreseen, but the point was withdrawn on 9 June.'],
    ['discussed', 'Ministers debated whether the competence should extend to sanctions.'],
    ['noted', 'The Council took note of the information from the Presidency.'],
  ])('is %s in English: %s', (result, sentence) => {
    expect(resultOf('en', sentence)).toBe(result);
  });

  it('is read in German and French too', () => {
    expect(resultOf('de', 'Die allgemeine Ausrichtung wurde angenommen.')).toBe('reached');
    expect(resultOf('fr', 'Le Conseil a pris acte de l’état des travaux.')).toBe('noted');
  });

  it('is the surest of what is said, whatever comes first', () => {
    expect(
      resultOf('nl', 'De ministers wisselden van gedachten over de tekst.', 'De Raad bereikte een akkoord.'),
    ).toBe('reached');
  });

  it('is not said by what another did, elsewhere or earlier', () => {
    expect(
      resultOf(
        'nl',
        'Het Voorzitterschap meldde dat over de insolventierichtlijn op 25 februari jl. een akkoord was bereikt.',
      ),
    ).toBeUndefined();
    expect(resultOf('nl', 'Nederland nam hiervan kennis.')).toBeUndefined();
    expect(
      resultOf('nl', 'Omdat unanimiteit niet haalbaar bleek, vroeg Nederland om uitstel.'),
    ).toBeUndefined();
    expect(resultOf('en', 'Three others took the same line, so that no qualified majority was in sight.')).toBeUndefined(); // prettier-ignore
  });

  it('is not said by what is still to come', () => {
    expect(resultOf('nl', 'De Raad zal de conclusies in juni aannemen.')).toBeUndefined();
    expect(resultOf('en', 'It is expected that the Council reached its position by then.')).toBeUndefined();
  });

  it('is nothing where nothing is said', () => {
    expect(resultOf('nl')).toBeUndefined();
    expect(resultOf('en', 'Estonia and Finland opened with an account of the damage.')).toBeUndefined();
  });
});
