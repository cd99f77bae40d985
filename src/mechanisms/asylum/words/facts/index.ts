/** What people read of every fact, by path. */
import { admissibilityWords } from './admissibility.ts';
import { applicantWords } from './applicant.ts';
import { applicationWords } from './application.ts';
import { arrivalWords } from './arrival.ts';
import { borderWords } from './border.ts';
import { examinationWords } from './examination.ts';
import { limitsWords } from './limits.ts';
import { originWords } from './origin.ts';
import { remedyWords } from './remedy.ts';
import { responsibilityWords } from './responsibility.ts';
import { screeningWords } from './screening.ts';
import { thirdCountryWords } from './third-country.ts';
import { transferWords } from './transfer.ts';
import type { Topic } from '../../facts/index.ts';
import type { FactWords } from './type.ts';

const BY_TOPIC: Readonly<Record<Topic, Readonly<Record<string, FactWords>>>> = {
  application: applicationWords,
  applicant: applicantWords,
  arrival: arrivalWords,
  screening: screeningWords,
  responsibility: responsibilityWords,
  transfer: transferWords,
  admissibility: admissibilityWords,
  thirdCountry: thirdCountryWords,
  origin: originWords,
  examination: examinationWords,
  border: borderWords,
  limits: limitsWords,
  remedy: remedyWords,
};

export const FACT_WORDS: ReadonlyMap<string, FactWords> = new Map(
  Object.entries(BY_TOPIC).flatMap(([topic, words]) =>
    Object.entries(words).map(([key, one]): [string, FactWords] => [`${topic}.${key}`, one]),
  ),
);
