/** What procedures about credentials take and give alike. */
import type { Language, MissingFact } from '#kernel';
import { namedFiles, type NamedFile } from '#procedure';
import type { Store } from '#store';
import * as z from 'zod';
import { authenticate, LEVELS, type Authentication } from '../authentication/index.ts';
import { momentOf } from '../authentication/moment.ts';
import { zoneOfDocument } from '../authentication/zone-of-document.ts';
import { nodeCryptography } from '../certificates/node-cryptography.ts';
import type { CredentialMeans } from '../credential/index.ts';
import { DOCUMENT_DEVIATIONS } from '../documents/deviation-words.ts';
import { deviationSchema, deviationsInWords } from './deviation-output.ts';
import { trustFor, type ReadTrust } from './trust-files.ts';
import { DAY_MS } from '../trust/moment.ts';

/** Some master lists beside the files, in base64, with room. */
export const MAX_BODY = 32 * 1024 ** 2;

export const trustField = namedFiles({ atMost: 2000 }).default([]).meta({
  description:
    'Whom to trust, instead of the trust on record: CSCA certificates, master lists, revocation lists, in DER, PEM or LDIF.',
});

export const atField = z.string().optional().meta({
  description:
    'The day or the moment of the check, as 2026-11-30 or 2026-11-30T14:00:00Z; today if not given.',
});

export const authenticationSchema = z
  .object({
    level: z.enum(LEVELS),
    signatureValid: z.boolean().nullable().describe('Null where it cannot be computed'),
    deviations: z.array(deviationSchema).readonly(),
  })
  .meta({ id: 'TravelDocumentAuthentication' });

export function authenticationOut(
  { level, signatureValid, deviations }: Authentication,
  language: Language,
): z.infer<typeof authenticationSchema> {
  return { level, signatureValid, deviations: deviationsInWords(deviations, language, DOCUMENT_DEVIATIONS) };
}

export const problemsSchema = z
  .array(z.object({ file: z.string(), sentence: z.string() }))
  .readonly()
  .describe('Trust that was left out');

/** The moment of a check: noon of today when none is given, since today is all the time that a procedure has. */
export function checkedAt(at: string | undefined, today: number): number {
  return at === undefined ? today * DAY_MS + DAY_MS / 2 : momentOf(at, 'at');
}

export type GivenMeans = CredentialMeans & Pick<ReadTrust, 'problems' | 'restsOn'>;

/** Passive authentication by the trust that was given along, or else by the one on record. */
export async function meansFor(
  files: readonly NamedFile[],
  at: number,
  store: () => Promise<Store>,
): Promise<GivenMeans> {
  return meansBy(await trustFor(files, at, store), at);
}

export function meansBy({ trust, problems, restsOn }: ReadTrust, at: number): GivenMeans {
  return {
    trust,
    problems,
    restsOn,
    cryptography: nodeCryptography,
    readZone: (dg1) => zoneOfDocument(dg1, at),
    authenticate: (facts) => authenticate({ ...facts, at }, { trust, cryptography: nodeCryptography }),
  };
}

export function missingPaths(missing: readonly MissingFact[]): readonly string[] {
  return [...new Set(missing.map(({ path }) => path))];
}

/** How people read the answer of a command about a credential. */
export const REASONS_VIEW = {
  rows: 'reasons',
  columns: [
    { path: 'held', head: 'Holds' },
    { path: 'text', head: 'What was looked at' },
    { path: 'citation', head: 'By' },
  ],
  lists: {
    problems: {
      head: 'Trust that was left out',
      columns: [
        { path: 'file', head: 'File' },
        { path: 'sentence', head: 'Why' },
      ],
    },
  },
} as const;
