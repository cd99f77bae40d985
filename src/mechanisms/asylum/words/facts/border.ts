import type { BORDER } from '../../facts/border.ts';
import type { TopicWords } from './type.ts';

export const borderWords: TopicWords<typeof BORDER> = {};
