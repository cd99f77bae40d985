import type { EXAMINATION } from '../../facts/examination.ts';
import type { TopicWords } from './type.ts';

export const examinationWords: TopicWords<typeof EXAMINATION> = {};
