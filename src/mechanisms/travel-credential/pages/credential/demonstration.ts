/** Documents of people who do not exist, for whoever has none: of a state that is made up for it. */
import * as z from 'zod';
import { callApi } from '../../../../desk/api.ts';
import { UTOPIA } from '../../demonstration/parameters.ts';
import { API } from '../shared/api.ts';
import { bytesOfBase64 } from '../../trust/base64.ts';
import type { ChipFiles } from './chip-files.ts';

export const SIGNERS = ['genuine', 'revoked'] as const;
export type Signer = (typeof SIGNERS)[number];

/** As zones write them: the made-up state itself, one of the Union, and some whose nationals need an authorisation or a visa. */
export const NATIONALITIES = [UTOPIA, 'NLD', 'USA', 'BRA', 'UKR', 'MAR', 'IND'] as const;

const documentSchema = z.object({
  sod: z.base64(),
  dg: z.array(z.object({ name: z.string().regex(/^\d{1,2}$/), bytes: z.base64() })),
});

/** The picture on its chip is of the example of the comparison, so that both answers can be tried. */
export async function demonstrationDocument(wanted: {
  readonly signer: Signer;
  readonly nationality: string;
}): Promise<ChipFiles> {
  const { sod, dg } = await callApi(`${API}/demonstration/documents`, documentSchema, {
    method: 'POST',
    body: wanted,
  });
  return {
    securityObject: bytesOfBase64(sod, 'sod'),
    dataGroups: new Map(dg.map(({ name, bytes }) => [Number(name), bytesOfBase64(bytes, name)])),
  };
}
