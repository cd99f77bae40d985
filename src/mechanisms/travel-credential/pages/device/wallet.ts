/** What a traveller keeps on the device: one credential, and what was sent with it. */
import * as z from 'zod';
import { DIRECTIONS } from '../../journey/events.ts';
import { LAW_VERSIONS } from '../../journey/versions.ts';

const keptCredentialSchema = z.strictObject({
  der: z.base64().describe('DTCContentInfo; holder and portrait are read from it'),
  madeAt: z.string(),
  demonstration: z.boolean().describe('Of a person who does not exist'),
  /** When the maker’s face was held against the chip, on this device; null where it was not. */
  comparedAt: z.string().nullable(),
});
export type KeptCredential = z.output<typeof keptCredentialSchema>;

const keptSubmissionSchema = z.strictObject({
  submission: z.string(),
  /** By which its holder comes back; the server has a digest of it. */
  handle: z.string(),
  state: z.string(),
  point: z.string(),
  name: z.string().describe('What the border crossing point is called'),
  direction: z.enum(DIRECTIONS),
  declared: z.string(),
  law: z.enum(LAW_VERSIONS),
  consentAt: z.string(),
  /** The sealed message until it is known to have come; then null. */
  sealed: z.string().nullable(),
  erasedAt: z.string().nullable().describe('Once it is known'),
});
export type KeptSubmission = z.output<typeof keptSubmissionSchema>;

export const walletSchema = z.strictObject({
  version: z.literal(1),
  credential: keptCredentialSchema.nullable(),
  /** The newest first. */
  submissions: z.array(keptSubmissionSchema).readonly(),
});
export type Wallet = z.output<typeof walletSchema>;

export const EMPTY_WALLET: Wallet = { version: 1, credential: null, submissions: [] };

/** The wallet with a submission added, or in the place of the one of the same name. */
export function withSubmission(wallet: Wallet, one: KeptSubmission): Wallet {
  const known = wallet.submissions.some(({ submission }) => submission === one.submission);
  return {
    ...wallet,
    submissions: known
      ? wallet.submissions.map((kept) => (kept.submission === one.submission ? one : kept))
      : [one, ...wallet.submissions],
  };
}
