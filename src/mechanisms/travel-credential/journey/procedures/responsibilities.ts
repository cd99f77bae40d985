/** Who answers for the data, told to the traveller. */
import { printProvision } from '#kernel';
import { procedure } from '#procedure';
import * as z from 'zod';
import { CAPACITY_WORDS, RESPONSIBILITIES } from '../responsibilities.ts';
import { languageField } from './inputs.ts';

export const responsibilities = procedure({
  action: 'travel-credential.responsibilities',
  summary: {
    en: 'Who answers for the data in each operation, in plain words',
    nl: 'Wie bij elke handeling voor de gegevens verantwoordelijk is, in gewone woorden',
  },
  method: 'GET',
  path: '/travel-credential/responsibilities',
  view: {
    rows: 'operations',
    columns: [
      { path: 'operation', head: 'Operation' },
      { path: 'who', head: 'Who' },
      { path: 'answers', head: 'In what capacity' },
      { path: 'settled', head: 'Settled by a text' },
    ],
  },
})
  .input(z.object(languageField))
  .output(
    z.object({
      operations: z.array(
        z.object({
          operation: z.string(),
          who: z.string(),
          capacity: z.enum(['controller', 'joint-controller', 'processor', 'none']),
          answers: z.string(),
          means: z.string().describe('What that means for the traveller'),
          citations: z.array(z.string()),
          settled: z.boolean().describe('Whether a text settles it; else a choice until one does'),
        }),
      ),
    }),
  )
  .handler(({ input: { language } }) => ({
    operations: RESPONSIBILITIES.map(({ operation, who, capacity, means, provisions, settled }) => ({
      operation,
      who: who[language],
      capacity,
      answers: CAPACITY_WORDS[capacity][language],
      means: means[language],
      citations: provisions.map((one) => printProvision(one, { language })),
      settled,
    })),
  }));
