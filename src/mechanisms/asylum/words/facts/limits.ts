import type { LIMITS } from '../../facts/limits.ts';
import type { TopicWords } from './type.ts';

export const limitsWords: TopicWords<typeof LIMITS> = {};
