import type { TRANSFER } from '../../facts/transfer.ts';
import type { TopicWords } from './type.ts';

export const transferWords: TopicWords<typeof TRANSFER> = {};
