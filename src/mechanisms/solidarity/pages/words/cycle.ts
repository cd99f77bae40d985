/** The words of the cycle page and of what every page of a cycle shares. */
import { registerWords } from '../../../../desk/languages/index.ts';
import { solidarityEn } from './cycle.en.ts';
import { solidarityNl } from './cycle.nl.ts';

registerWords('solidarity', { en: solidarityEn, nl: solidarityNl });
