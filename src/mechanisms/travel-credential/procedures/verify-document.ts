/** Is a document genuine? Its files are looked at and nothing of them is kept or logged. */
import { namedFiles, languageSchema, procedure, reasonSchema, reasonsInWords, yesOrNo } from '#procedure';
import * as z from 'zod';
import { authenticate, DEFAULT_AUTHENTICATION, LEVELS } from '../authentication/index.ts';
import { momentOf } from '../authentication/moment.ts';
import { answerOf } from '../authentication/level.ts';
import { zoneOfDocument } from '../authentication/zone-of-document.ts';
import { keyName, nameText, schemeName, type Certificate } from '../certificates/index.ts';
import { nodeCryptography } from '../certificates/node-cryptography.ts';
import { DOCUMENT_DEVIATIONS } from '../documents/deviation-words.ts';
import { MESSAGES } from '../messages/index.ts';
import { chipAnswer, chipFields } from './chip-answer.ts';
import { MAX_BODY, missingPaths, REASONS_VIEW } from './credential-output.ts';
import { deviationSchema, deviationsInWords } from './deviation-output.ts';
import { dataGroupsIn } from './document-files.ts';
import { bytesIn } from './file-bytes.ts';
import { restsOnSchema, trustFor } from './trust-files.ts';

const certificate = z.object({
  subject: z.string(),
  issuer: z.string(),
  country: z.string().nullable(),
  serial: z.string().describe('In hexadecimal'),
  key: z.string(),
  scheme: z.string().describe('How it was signed'),
  notBefore: z.string(),
  notAfter: z.string(),
});

function certificateOut(one: Certificate): z.infer<typeof certificate> {
  return {
    subject: nameText(one.subject),
    issuer: nameText(one.issuer),
    country: one.subject.country,
    serial: one.serial,
    key: keyName(one.key),
    scheme: schemeName(one.scheme),
    notBefore: new Date(one.notBefore).toISOString(),
    notAfter: new Date(one.notAfter).toISOString(),
  };
}

export const verifyDocument = procedure({
  action: 'travel-credential.verifyDocument',
  summary: {
    en: 'Is a travel document genuine? Passive authentication of what was read from its chip, step by step',
    nl: 'Is een reisdocument echt? Passieve authenticatie van wat uit de chip is gelezen, stap voor stap',
  },
  method: 'POST',
  path: '/travel-credential/documents/verify',
  bytes: ['sod'],
  files: ['chipAuthentication'],
  fileLists: ['dg', 'trust'],
  maxBody: MAX_BODY,
  costly: true,
  view: {
    ...REASONS_VIEW,
    lists: {
      ...REASONS_VIEW.lists,
      deviations: {
        head: 'Departs from its standard, and was read all the same',
        columns: [
          { path: 'where', head: 'Where' },
          { path: 'text', head: 'What' },
        ],
      },
    },
    programs: ['groups', 'signer', 'csca'],
  },
})
  .input(
    z.object({
      sod: z
        .string()
        .meta({ description: 'The security object of the chip, EF.SOD (or EF.CardSecurity), in base64' }),
      dg: namedFiles({ atMost: 16 })
        .default([])
        .meta({ description: 'Data groups, each named by its number: 1=FILE.' }),
      trust: namedFiles({ atMost: 2000 }).default([]).meta({
        description: 'Whom to trust: CSCA certificates, master lists, revocation lists, in DER, PEM or LDIF.',
      }),
      at: z.string().optional().meta({
        description:
          'The day or the moment of the check, as 2026-11-30 or 2026-11-30T14:00:00Z; now if not given.',
      }),
      ...chipFields,
      strict: yesOrNo()
        .default(false)
        .meta({ description: 'Refuse a document that departs from its standard in anything.' }),
      language: languageSchema,
    }),
  )
  .output(
    z.object({
      level: z.enum(LEVELS),
      answer: z.enum(['yes', 'no', 'not-yet-known']).describe('Is it authentic?'),
      sentence: z.string().describe('What to make of it, for a guard and a traveller'),
      signatureValid: z.boolean().nullable().describe('Null where it cannot be computed'),
      at: z.string(),
      whenSigned: z.enum(['valid', 'expired', 'not-yet-valid']).nullable(),
      revocation: z.enum(['good', 'revoked', 'unknown']).nullable(),
      signer: certificate.nullable().describe('The document signer’s certificate'),
      csca: certificate.extend({ sources: z.array(z.string()).readonly() }).nullable(),
      groups: z
        .array(
          z.object({
            number: z.number().int(),
            standing: z.enum(['match', 'mismatch', 'not-listed', 'not-read']),
          }),
        )
        .readonly(),
      chipGenuine: z
        .boolean()
        .nullable()
        .describe(
          'Whether the chip answered as only it can; null where it was not asked, or that cannot be told',
        ),
      deviations: z.array(deviationSchema).readonly(),
      reasons: z.array(reasonSchema).readonly(),
      missing: z.array(z.string()).readonly().describe('What would settle it'),
      trust: restsOnSchema,
      problems: z.array(z.object({ file: z.string(), sentence: z.string() })).readonly(),
    }),
  )
  .handler(async ({ input, context }) => {
    const { language } = input;
    const at = input.at === undefined ? Date.now() : momentOf(input.at, 'at');
    const { trust, problems, restsOn } = await trustFor(input.trust, at, context.store);
    const groups = dataGroupsIn(input.dg);
    const found = authenticate(
      {
        securityObject: bytesIn(input.sod, 'sod'),
        dataGroups: groups,
        zone: zoneOfDocument(groups.get(1), at),
        at,
      },
      {
        trust,
        cryptography: nodeCryptography,
        parameters: { ...DEFAULT_AUTHENTICATION, deviations: input.strict ? 'refused' : 'noted' },
      },
    );
    const chip = chipAnswer(input, groups, found.groups);
    return {
      level: found.level,
      // A copy of genuine files is not the document.
      answer: chip?.genuine === false ? 'no' : answerOf(found.level),
      sentence:
        MESSAGES[language][`level.${found.level}`]?.({}, { held: answerOf(found.level), raw: {} }) ??
        found.level,
      signatureValid: found.signatureValid,
      at: new Date(at).toISOString(),
      whenSigned: found.validity?.whenSigned ?? null,
      revocation: found.revocation?.status ?? null,
      signer: found.signer && certificateOut(found.signer),
      csca: found.anchor && { ...certificateOut(found.anchor.certificate), sources: found.anchor.sources },
      groups: found.groups,
      chipGenuine: chip?.genuine ?? null,
      deviations: deviationsInWords(found.deviations, language, DOCUMENT_DEVIATIONS),
      reasons: reasonsInWords([...found.reasons, ...(chip?.reasons ?? [])], language, MESSAGES),
      missing: missingPaths(found.missing),
      trust: restsOn,
      problems,
    };
  });
