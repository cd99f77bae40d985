/** What a chip answered when it was asked to prove that it is no copy: fields of an input, and what they show. */
import { Refusal } from '#kernel';
import * as z from 'zod';
import { activeAuthentication, type CloneCheck } from '../authentication/active-authentication.ts';
import { chipAuthentication } from '../authentication/chip-authentication.ts';
import { activeAuthenticationKey, chipAuthenticationKey } from '../authentication/chip-key.ts';
import type { GroupCheck } from '../authentication/data-groups.ts';
import { nodeCryptography } from '../certificates/node-cryptography.ts';

const hexadecimal = z.string().regex(/^(?:[\da-f]{2})+$/i, 'Write octets as two hexadecimal digits each.');

export const chipFields = {
  challenge: hexadecimal.optional().meta({
    description: 'What the chip was asked in active authentication: eight octets, in hexadecimal.',
  }),
  response: hexadecimal.optional().meta({
    description: 'What it answered, in hexadecimal; its key is in data group 15.',
  }),
  chipAuthentication: z.string().max(20_000).optional().meta({
    description:
      'A transcript of chip authentication, in JSON: {"readerPrivateKey", "sequenceCounter", "protectedObjects", "code"}, each in hexadecimal: the reader’s fresh key, the counter of the first answer, its data objects, and its code (DO’8E’); with "keyId" where data group 14 has several keys.',
  }),
};

interface ChipQuestion {
  readonly challenge?: string | undefined;
  readonly response?: string | undefined;
  readonly chipAuthentication?: string | undefined;
}

type Groups = ReadonlyMap<number, Uint8Array>;

/** Null where nothing was given. Throws a Refusal where a part is missing, or the key is. */
export function chipAnswer(
  question: ChipQuestion,
  groups: Groups,
  checks: readonly GroupCheck[],
): CloneCheck | null {
  const checked = [answerToChallenge(question, groups, checks), answerUnderKey(question, groups, checks)];
  const [first, ...others] = checked.filter((one) => one !== null);
  return first ? others.reduce(both, first) : null;
}

/** One answer that is not the chip’s is enough to say no. */
function both(one: CloneCheck, other: CloneCheck): CloneCheck {
  const isCopy = one.genuine === false || other.genuine === false;
  return {
    genuine: isCopy ? false : (one.genuine ?? other.genuine),
    reasons: [...one.reasons, ...other.reasons],
  };
}

function answerToChallenge(
  { challenge, response }: ChipQuestion,
  groups: Groups,
  checks: readonly GroupCheck[],
): CloneCheck | null {
  if (challenge === undefined && response === undefined) return null;
  const key = activeAuthenticationKey(groups, checks);
  if (challenge === undefined || response === undefined || key === null) {
    throw new Refusal('invalid-input', 'The answer of the chip cannot be looked at.', {
      where: challenge === undefined ? 'challenge' : response === undefined ? 'response' : 'dg',
      remedy: 'Give the challenge, the response, and data group 15 with the key: --dg 15=FILE.',
    });
  }
  return activeAuthentication(
    { challenge: octets(challenge), response: octets(response) },
    key,
    nodeCryptography,
  );
}

const transcriptSchema = z.strictObject({
  readerPrivateKey: hexadecimal,
  sequenceCounter: hexadecimal,
  protectedObjects: hexadecimal,
  code: hexadecimal,
  keyId: z.int().optional(),
});

function answerUnderKey(
  { chipAuthentication: text }: ChipQuestion,
  groups: Groups,
  checks: readonly GroupCheck[],
): CloneCheck | null {
  if (text === undefined) return null;
  const { readerPrivateKey, sequenceCounter, protectedObjects, code, keyId } = transcriptIn(text);
  const key = chipAuthenticationKey(groups, checks, keyId ?? null);
  if (key === null) {
    throw new Refusal('invalid-input', 'There is no key on a known curve to hold the transcript against.', {
      where: 'dg',
      remedy: 'Give data group 14 with the key: --dg 14=FILE.',
    });
  }
  const transcript = {
    readerPrivateKey: octets(readerPrivateKey),
    sequenceCounter: octets(sequenceCounter),
    protectedObjects: octets(protectedObjects),
    code: octets(code),
  };
  return chipAuthentication(transcript, key);
}

function transcriptIn(text: string): z.output<typeof transcriptSchema> {
  try {
    return transcriptSchema.parse(JSON.parse(text));
  } catch {
    throw new Refusal('invalid-input', 'The transcript of chip authentication is not of its form.', {
      where: 'chipAuthentication',
      remedy:
        'Write {"readerPrivateKey": "…", "sequenceCounter": "…", "protectedObjects": "…", "code": "…"} in hexadecimal.',
    });
  }
}

function octets(hex: string): Uint8Array {
  return Buffer.from(hex, 'hex');
}
