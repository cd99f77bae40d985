/** The words of the page of a country. */
import { registerWords } from '../../../../desk/languages/index.ts';
import { en } from './words.en.ts';
import { nl } from './words.nl.ts';

registerWords('asylum.country', { en, nl });
