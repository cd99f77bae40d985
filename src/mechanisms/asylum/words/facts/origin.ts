import type { ORIGIN } from '../../facts/origin.ts';
import type { TopicWords } from './type.ts';

export const originWords: TopicWords<typeof ORIGIN> = {};
