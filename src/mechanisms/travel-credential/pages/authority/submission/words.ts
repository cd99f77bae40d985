/** The words of one submission, known when this module is loaded. */
import { registerWords } from '../../../../../desk/languages/index.ts';
import { submissionWordsEn } from './words.en.ts';
import { submissionWordsNl } from './words.nl.ts';

export const SUBMISSION = 'travel-credential.submission';

registerWords(SUBMISSION, { en: submissionWordsEn, nl: submissionWordsNl });
