/** A trust file imported: what is in it is checked, and recorded with what the trust in it rests on. */
import { formatDay } from '#kernel';
import { determinationInWords, determinationSchema, languageSchema, procedure, yesOrNo } from '#procedure';
import * as z from 'zod';
import { nameText } from '../../certificates/index.ts';
import { MESSAGES } from '../../messages/index.ts';
import { bytesIn } from '../../procedures/file-bytes.ts';
import { DAY_MS, dayText } from '../moment.ts';
import {
  certificateOutput,
  certificateSchema,
  problemSchema,
  trustDeviations,
  trustDeviationSchema,
} from '../outputs.ts';
import type { TrustFile } from '../read-trust-file.ts';
import { importFile } from '../record/import-file.ts';
import { missingStates } from '../reference/issuing-states.ts';
import { actorOf } from './actor.ts';

/** A collection of the PKD may have so many; base64 takes four characters for three bytes. */
const MAX_FILE = 48 * 1024 ** 2;

export const importTrust = procedure({
  action: 'travel-credential.trust.import',
  summary: {
    en: 'Import CSCA certificates, a master list, a revocation list, a deviation list or LDIF of the PKD',
    nl: 'CSCA-certificaten, een masterlist, een intrekkingslijst, een afwijkingenlijst of LDIF van de PKD inlezen',
  },
  method: 'POST',
  path: '/travel-credential/trust/files',
  bytes: ['file'],
  maxBody: Math.ceil((MAX_FILE * 4) / 3) + 1024,
  costly: true,
  view: {
    rows: 'added',
    columns: [
      { path: 'country', head: 'State' },
      { path: 'name', head: 'CSCA' },
      { path: 'until', head: 'Until' },
      { path: 'validity', head: 'Validity' },
      { path: 'basis', head: 'Rests on' },
      { path: 'fingerprint', head: 'SHA-256' },
    ],
    none: 'No certificate in it is new.',
    programs: ['withdrawn', 'deviations', 'missing'],
  },
})
  .input(
    z.object({
      file: z.string().meta({
        positional: true,
        description: 'DER, PEM or LDIF, up to 48 MB, in base64: what it is, is known by its bytes',
      }),
      name: z.string().trim().min(1).max(200).optional().meta({
        description:
          'What the file is called, as the source of what is in it; made of what it is if not given.',
      }),
      unsigned: yesOrNo().default(false).meta({
        description:
          'Take a master list that nobody signed: whoever imports it answers for each certificate.',
      }),
      language: languageSchema,
    }),
  )
  .output(
    z.object({
      name: z.string(),
      sha256: z.string(),
      kind: z.enum(['certificates', 'master-list', 'bare-master-list', 'crl', 'deviation-list', 'ldif']),
      version: z.int().describe('The version of trust from now on'),
      written: z.boolean().describe('False where all of it was known'),
      certificates: z.int().describe('CSCA certificates in the file'),
      known: z.int().describe('Of these, trusted before'),
      signers: z.int().describe('New certificates of document signers'),
      crls: z.int().describe('New revocation lists'),
      deviationLists: z.int().describe('New deviation lists'),
      added: z.array(certificateSchema).readonly(),
      withdrawn: z
        .array(z.string())
        .readonly()
        .describe('In the file, but trust was withdrawn: an import does not bring it back'),
      verification: determinationSchema
        .nullable()
        .describe('Whether the list is signed by whom it must be; null for a file that is no list'),
      signer: z.string().nullable().describe('Of the list'),
      signedAt: z.string().nullable(),
      deviations: z.array(trustDeviationSchema).readonly(),
      problems: z.array(problemSchema).readonly(),
      missing: z
        .array(z.string())
        .readonly()
        .describe('States that issue such documents, and are not trusted yet'),
    }),
  )
  .handler(async ({ input, context }) => {
    const store = await context.store();
    const bytes = bytesIn(input.file, 'file');
    const at = context.today * DAY_MS;
    const { unsigned, language } = input;
    const { name, read, plan, written, record } = await importFile(
      store,
      {
        bytes,
        name: input.name ?? ((file) => nameOf(file, formatDay(context.today))),
        unsigned,
        at,
        language,
      },
      actorOf(context),
    );
    const verification = read.verification;
    return {
      name,
      sha256: plan.summary.sha256,
      kind: read.kind,
      version: record.version,
      written,
      certificates: read.anchors.length,
      known: plan.known.length,
      signers: plan.summary.signers.length,
      crls: plan.summary.crls.length,
      deviationLists: plan.deviationLists.length,
      added: plan.added.flatMap((fingerprint) => {
        const one = record.certificates.get(fingerprint);
        return one ? [certificateOutput(one, at)] : [];
      }),
      withdrawn: plan.withdrawn,
      verification: verification && determinationInWords(verification.determination, language, MESSAGES),
      signer: verification?.signer ? nameText(verification.signer.certificate.subject) : null,
      signedAt: verification?.signingTime ? new Date(verification.signingTime).toISOString() : null,
      deviations: trustDeviations(verification?.deviations ?? [], language),
      problems: plan.problems.map((problem) => ({ ...problem })),
      missing: missingStates(
        record.trusted().flatMap(({ certificate }) => certificate.subject.country ?? []),
      ),
    };
  });

/** `master-list DE 2025-08-14`: what it is, of whom, and of when. */
function nameOf({ kind, anchors, signers, verification }: TrustFile, today: string): string {
  const one = verification?.signer?.certificate ?? anchors[0]?.certificate ?? signers[0];
  const country = kind === 'ldif' || kind === 'bare-master-list' ? null : (one?.subject.country ?? null);
  const day = verification?.signingTime ? dayText(verification.signingTime) : today;
  return [kind, country, day].filter((part) => part !== null).join(' ');
}
