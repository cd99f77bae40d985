/** A trust file imported: what is in it is checked, and recorded with what the trust in it rests on. */
import { formatDay } from '#kernel';
import { determinationInWords, languageSchema, procedure, yesOrNo } from '#procedure';
import * as z from 'zod';
import { nameText } from '../../certificates/index.ts';
import { MESSAGES } from '../../messages/index.ts';
import { bytesIn } from '../../procedures/file-bytes.ts';
import { importAnswerSchema } from '../answers.ts';
import { DAY_MS, dayText } from '../moment.ts';
import { certificateOutput, trustDeviations } from '../outputs.ts';
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
      dry: yesOrNo().default(false).meta({
        description: 'Only say what is in it and would be taken: nothing is recorded.',
      }),
      language: languageSchema,
    }),
  )
  .output(importAnswerSchema)
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
        dry: input.dry,
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
