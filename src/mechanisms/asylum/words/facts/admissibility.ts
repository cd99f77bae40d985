import type { ADMISSIBILITY } from '../../facts/admissibility.ts';
import type { TopicWords } from './type.ts';

export const admissibilityWords: TopicWords<typeof ADMISSIBILITY> = {};
