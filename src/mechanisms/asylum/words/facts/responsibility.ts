import type { RESPONSIBILITY } from '../../facts/responsibility.ts';
import type { TopicWords } from './type.ts';

export const responsibilityWords: TopicWords<typeof RESPONSIBILITY> = {};
