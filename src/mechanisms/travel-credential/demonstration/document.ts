/** A passport of the made-up state, of somebody made up. Nothing of it is kept. */
import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Refusal } from '#kernel';
import type { Store } from '#store';
import type { Picture } from '../credential/test-ca/data-groups.ts';
import type { TestDocument } from '../credential/test-ca/document.ts';
import { readPictureHead } from '../face/picture.ts';
import { parseMoment, timeOf } from '../journey/moment.ts';
import { readinessIn } from '../journey/readiness.ts';
import { standing } from './standing.ts';
import { inEarnest, keptUtopia } from './start.ts';
import { signerOf, type SignerName } from './utopia.ts';

/** The portrait of nobody of whom the examples have a second picture, so that a comparison can say yes. */
const EXAMPLE = new URL('../face/examples/chip.jpg', import.meta.url);

/** What a seed may be: people are drawn with 32 bits. */
export const SEEDS = 2 ** 31;

export interface DocumentQuestion {
  readonly signer: SignerName;
  /** As in the zone. */
  readonly nationality: string;
  readonly portrait: Uint8Array | null;
  /** Another number draws another person; a new one each time when absent. */
  readonly seed: number | null;
}

/** Throws a Refusal where no demonstration stands, or the portrait is none. */
export async function issueDemonstrationDocument(
  store: Store,
  { signer: named, nationality, portrait, seed }: DocumentQuestion,
  time: Date,
): Promise<TestDocument> {
  const demonstration = await standing(store, time);
  if (demonstration === null) throw await noneStands(store);
  const { code, from, keys } = demonstration;
  const picture = pictureOf(portrait ?? new Uint8Array(await readFile(EXAMPLE)));
  const utopia = await keptUtopia(store, keys, time);
  const [{ draws, issueDocument }, signer] = await Promise.all([
    import('../credential/test-ca/index.ts'),
    signerOf(utopia, named),
  ]);
  // As of the day on which it started: a signer signs no longer than its key may (PrivateKeyUsagePeriod).
  const issuer = { code, at: timeOf(parseMoment(from)).getTime(), signer };
  return issueDocument(issuer, { nationality, portrait: picture }, draws(seed ?? randomInt(SEEDS)));
}

function pictureOf(bytes: Uint8Array): Picture {
  const { kind, width, height } = readPictureHead(bytes);
  if (kind === 'jpeg') return { jpeg: bytes, width, height };
  throw new Refusal('invalid-input', 'The portrait is no JPEG.', {
    where: 'portrait',
    remedy: 'Send it as JPEG.',
  });
}

async function noneStands(store: Store): Promise<Refusal> {
  if ((await readinessIn(store)).mode === 'operational') return inEarnest();
  return new Refusal('barred', 'No demonstration stands: there is no made-up state to issue a document.', {
    remedy:
      'Let a border authority or the administrator start one: acquis travel-credential demonstration start.',
  });
}
