/** Is a credential genuine and good? It is looked at, and nothing of it is kept or logged. */
import { languageSchema, procedure, reasonSchema, reasonsInWords } from '#procedure';
import * as z from 'zod';
import { holderIn, verifyCredential } from '../credential/index.ts';
import { MESSAGES } from '../messages/index.ts';
import {
  atField,
  authenticationOut,
  authenticationSchema,
  checkedAt,
  MAX_BODY,
  meansFor,
  missingPaths,
  problemsSchema,
  REASONS_VIEW,
  trustField,
} from './credential-output.ts';
import { bytesIn } from './file-bytes.ts';
import { restsOnSchema } from './trust-files.ts';

export const verify = procedure({
  action: 'travel-credential.verify',
  summary: {
    en: 'Is a travel credential genuine? Its form, its fields, its document, its signer, step by step',
    nl: 'Is een reiscredential echt? De vorm, de velden, het document, de ondertekenaar, stap voor stap',
  },
  method: 'POST',
  path: '/travel-credential/credentials/verify',
  bytes: ['credential'],
  fileLists: ['trust'],
  maxBody: MAX_BODY,
  costly: true,
  view: { ...REASONS_VIEW, programs: ['holder', 'authentication'] },
})
  .input(
    z.object({
      credential: z
        .string()
        .meta({ positional: true, description: 'The credential (DTCContentInfo), in base64' }),
      trust: trustField,
      at: atField,
      language: languageSchema,
    }),
  )
  .output(
    z.object({
      answer: z.enum(['yes', 'no', 'not-yet-known']).describe('Is it genuine and good?'),
      type: z
        .union([z.literal(1), z.literal(2), z.literal(3)])
        .nullable()
        .describe('Null where it is no credential'),
      groups: z.array(z.number().int()).readonly().describe('The data groups in it'),
      holder: z
        .object({
          surname: z.string(),
          givenNames: z.string(),
          nationality: z.string(),
          birthDate: z.string().nullable(),
          documentNumber: z.string(),
          issuingState: z.string(),
          expiryDate: z.string().nullable(),
        })
        .nullable(),
      authentication: authenticationSchema.nullable().describe('Of the document behind it; null in type 3'),
      missing: z.array(z.string()).readonly().describe('What would settle it'),
      reasons: z.array(reasonSchema).readonly(),
      trust: restsOnSchema,
      problems: problemsSchema,
    }),
  )
  .handler(async ({ input, context }) => {
    const at = checkedAt(input.at, context.today);
    const means = await meansFor(input.trust, at, context.store);
    const { determination, content, type, authentication } = verifyCredential(
      bytesIn(input.credential, 'credential'),
      at,
      means,
    );
    const fields = content && holderIn(content, at);
    return {
      answer: determination.answer,
      type,
      groups: content ? [...content.dataGroups.keys()] : [],
      holder: fields && {
        surname: fields.surname,
        givenNames: fields.givenNames,
        nationality: fields.nationality,
        birthDate: fields.birthDate,
        documentNumber: fields.documentNumber,
        issuingState: fields.issuingState,
        expiryDate: fields.expiryDate,
      },
      authentication: authentication && authenticationOut(authentication, input.language),
      missing: determination.answer === 'not-yet-known' ? missingPaths(determination.missing) : [],
      reasons: reasonsInWords(determination.reasons, input.language, MESSAGES),
      trust: means.restsOn,
      problems: means.problems,
    };
  });
