/** The ground of a comparison of faces, in words. */
import { explain, type Language } from '#kernel';
import * as z from 'zod';
import { LEGAL_BASES, purposeReason, type Moment } from '../../face/legal-basis.ts';
import { MESSAGES } from '../../messages/index.ts';

export const basisSchema = z.object({
  text: z.string().describe('What was compared for, and by whom'),
  citation: z.string(),
});

export function basisInWords(moment: Moment, language: Language): z.output<typeof basisSchema> {
  const [ground] = explain([purposeReason(LEGAL_BASES[moment])], {
    language,
    messages: MESSAGES[language],
  }).reasons;
  if (!ground) throw new Error('A comparison has a ground.');
  return { text: ground.text, citation: ground.citation };
}
