/** The questions that a decision raises: time to appeal, and whether the applicant may stay meanwhile. */
import { firstThat, type Conclusion } from '#kernel';
import type { Facts } from '../facts/index.ts';
import { appealTime } from '../rules/remedy/appeal.ts';
import { courtMay, removalBarred, rightToRemain } from '../rules/remedy/remain.ts';
import { choiceQuestion } from './question.ts';

/** There is no appeal before there is a decision. */
function isDecided(facts: Facts): boolean {
  return facts['remedy.outcome'] !== undefined;
}

export const appealTimeQuestion = choiceQuestion({
  name: 'appeal-time',
  title: { en: 'How long is the time to appeal?', nl: 'Hoe lang is de termijn voor beroep?' },
  arises: isDecided,
  decide: (facts, { parameters }) => appealTime(facts, parameters),
  words: {
    '67(7)(a)': {
      en: 'Five to ten days, as national law says',
      nl: 'Vijf tot tien dagen, zoals het nationale recht bepaalt',
    },
    '67(7)(b)': {
      en: 'Two weeks to one month, as national law says',
      nl: 'Twee weken tot een maand, zoals het nationale recht bepaalt',
    },
    national: { en: 'As national law says', nl: 'Zoals het nationale recht bepaalt' },
    none: { en: 'There is nothing to appeal against', nl: 'Er is niets om tegen in beroep te gaan' },
  },
});

export const remainQuestion = choiceQuestion({
  name: 'right-to-remain',
  title: {
    en: 'May the applicant remain while the appeal is decided?',
    nl: 'Mag de verzoeker blijven terwijl over het beroep wordt beslist?',
  },
  arises: isDecided,
  decide: (facts, { parameters }) => rightToRemain(facts, parameters),
  words: {
    automatic: { en: 'Yes, by law', nl: 'Ja, van rechtswege' },
    'on-request': {
      en: 'Only where a court allows it, on request',
      nl: 'Alleen als een rechter het toestaat, op verzoek',
    },
    none: { en: 'No', nl: 'Nee' },
  },
});

export const courtQuestion = choiceQuestion({
  name: 'court',
  title: {
    en: 'May a court allow the applicant to remain?',
    nl: 'Kan een rechter toestaan dat de verzoeker blijft?',
  },
  arises: isDecided,
  decide: (facts, { parameters }): Conclusion<'may' | 'may-not'> =>
    firstThat<'may' | 'may-not'>([[courtMay(facts, parameters), 'may']], 'may-not'),
  words: {
    may: { en: 'Yes', nl: 'Ja' },
    'may-not': { en: 'No', nl: 'Nee' },
  },
});

export const removalQuestion = choiceQuestion({
  name: 'removal',
  title: { en: 'May the applicant be removed now?', nl: 'Mag de verzoeker nu worden verwijderd?' },
  arises: isDecided,
  decide: (facts, { parameters }): Conclusion<'barred' | 'not-barred'> =>
    firstThat<'barred' | 'not-barred'>([[removalBarred(facts, parameters), 'barred']], 'not-barred'),
  words: {
    barred: { en: 'No', nl: 'Nee' },
    'not-barred': { en: 'These rules do not bar it', nl: 'Deze regels staan er niet aan in de weg' },
  },
});

export const REMEDY_QUESTIONS = [appealTimeQuestion, remainQuestion, courtQuestion, removalQuestion] as const;
