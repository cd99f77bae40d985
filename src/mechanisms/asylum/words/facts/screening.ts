import type { SCREENING } from '../../facts/screening.ts';
import type { TopicWords } from './type.ts';

export const screeningWords: TopicWords<typeof SCREENING> = {};
