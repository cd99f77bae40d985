/** The server’s part: is the chip genuine, and the credential that is made of it. It keeps nothing of either. */
import type { ExplainedReason, Language } from '#kernel';
import * as z from 'zod';
import { callApi } from '../../../../desk/api.ts';
import { LEVELS } from '../../authentication/level.ts';
import { base64Of } from '../../trust/base64.ts';
import type { ChipFiles } from './chip-files.ts';

const reasonSchema = z.object({
  code: z.string(),
  held: z.enum(['yes', 'no', 'not-yet-known']),
  text: z.string(),
  citation: z.string(),
  eli: z.string().nullable(),
  url: z.string(),
  values: z.record(z.string(), z.unknown()),
  get because() {
    return z.array(reasonSchema);
  },
});
export type GivenReason = z.output<typeof reasonSchema>;

const madeSchema = z.object({
  answer: z.enum(['yes', 'no', 'not-yet-known']),
  credential: z.base64().nullable(),
  authentication: z.object({ level: z.enum(LEVELS) }),
  reasons: z.array(reasonSchema),
});
export type Made = z.output<typeof madeSchema>;

/** Asked once the faces are alike. The chip is not there to be asked for a proof: that is left to the border. */
export function makeCredential(
  { securityObject, dataGroups }: ChipFiles,
  language: Language,
  signal: AbortSignal,
): Promise<Made> {
  return callApi('/api/travel-credential/credentials', madeSchema, {
    method: 'POST',
    body: {
      sod: base64Of(securityObject ?? new Uint8Array()),
      dg: [...dataGroups].map(([number, bytes]) => ({ name: String(number), bytes: base64Of(bytes) })),
      chip: 'not-asked',
      face: 'same',
      language,
    },
    signal,
  });
}

/** As the tree of reasons takes them: in words already, their values no longer needed. */
export function explained(reasons: readonly GivenReason[]): readonly ExplainedReason[] {
  return reasons.map((one) => ({ ...one, values: {}, because: explained(one.because) }));
}
