/** A machine-readable zone becomes fields and reasons. It holds personal data: nothing is kept, nothing is logged. */
import { parseDay, Refusal } from '#kernel';
import { languageSchema, procedure, reasonSchema, reasonsInWords } from '#procedure';
import * as z from 'zod';
import { DOCUMENT_DEVIATIONS } from '../documents/deviation-words.ts';
import { MRZ_FORMATS, readMrz } from '../documents/index.ts';
import { deviationSchema, deviationsInWords } from './deviation-output.ts';
import { MESSAGES } from '../messages/index.ts';
import { bytesIn } from './file-bytes.ts';

const state = z.string().describe('Three letters, or D');
const alpha2 = z.string().nullable().describe('Two letters; null where the code has none');
const date = z
  .string()
  .nullable()
  .describe('As 1974-08-12, with X for what is unknown; null where the field holds no date');

export const mrz = procedure({
  action: 'travel-credential.mrz',
  summary: {
    en: 'Read a machine-readable zone: its fields, its check digits, and what is wrong with it',
    nl: 'Een machineleesbare zone lezen: de velden, de controlecijfers, en wat er niet aan klopt',
  },
  method: 'POST',
  path: '/travel-credential/mrz',
  bytes: ['file'],
  piped: { field: 'file', unless: ['zone'] },
  view: {
    rows: 'reasons',
    columns: [
      { path: 'held', head: 'Right' },
      { path: 'text', head: 'What was looked at' },
      { path: 'citation', head: 'By' },
    ],
    programs: ['checkDigits'],
  },
})
  .input(
    z.object({
      file: z.string().optional().meta({ positional: true, description: 'A text with the zone, in base64' }),
      zone: z
        .string()
        .optional()
        .meta({ description: 'The zone itself: its lines, or all characters in one.' }),
      asOf: z.iso
        .date()
        .optional()
        .meta({ description: 'The day that years of two digits are read against; today if not given.' }),
      language: languageSchema,
    }),
  )
  .output(
    z.object({
      valid: z.boolean().describe('Whether every check digit is right and every field holds what it may'),
      format: z.enum(MRZ_FORMATS),
      lines: z.array(z.string()).readonly(),
      fields: z.object({
        documentCode: z.string(),
        issuingState: state,
        issuingStateAlpha2: alpha2,
        documentNumber: z.string(),
        surname: z.string().describe('The primary identifier'),
        givenNames: z.string().describe('The secondary identifier; empty where there is none'),
        namePossiblyTruncated: z.boolean().describe('Whether the name may go on beyond its field'),
        nationality: state,
        nationalityAlpha2: alpha2,
        birthDate: date,
        sex: z.enum(['F', 'M', 'X']).nullable().describe('X where not specified'),
        expiryDate: date,
        optionalData: z.string(),
        optionalData2: z.string().optional().describe('Of a card in three lines'),
        personalNumber: z.string().nullable().optional().describe('Of a passport; null where empty'),
      }),
      checkDigits: z
        .array(
          z.object({
            field: z.enum(['document-number', 'birth-date', 'expiry-date', 'personal-number', 'composite']),
            line: z.number().int(),
            place: z.number().int(),
            covers: z.string(),
            expected: z.string(),
            found: z.string(),
            right: z.boolean(),
          }),
        )
        .readonly(),
      deviations: z.array(deviationSchema).readonly(),
      reasons: z.array(reasonSchema).readonly(),
    }),
  )
  .handler(({ input, context }) => {
    const asOf = input.asOf === undefined ? context.today : parseDay(input.asOf);
    const read = readMrz(zoneIn(input), { asOf });
    return {
      valid: read.valid,
      format: read.format,
      lines: read.lines,
      fields: read.fields,
      checkDigits: read.checks,
      deviations: deviationsInWords(read.deviations, input.language, DOCUMENT_DEVIATIONS),
      reasons: reasonsInWords(read.reasons, input.language, MESSAGES),
    };
  });

function zoneIn({ zone, file }: { readonly zone?: string | undefined; readonly file?: string | undefined }) {
  if (zone && !file) return zone;
  if (file && !zone) return new TextDecoder().decode(bytesIn(file, 'file'));
  throw new Refusal('invalid-input', !zone ? 'There is no zone.' : 'There are two zones.', {
    where: 'zone',
    remedy: 'Give a file, or the text of the zone, or pipe it in.',
  });
}
