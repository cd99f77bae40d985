import type { THIRD_COUNTRY } from '../../facts/third-country.ts';
import type { TopicWords } from './type.ts';

export const thirdCountryWords: TopicWords<typeof THIRD_COUNTRY> = {};
