import type { REMEDY } from '../../facts/remedy.ts';
import type { TopicWords } from './type.ts';

export const remedyWords: TopicWords<typeof REMEDY> = {};
