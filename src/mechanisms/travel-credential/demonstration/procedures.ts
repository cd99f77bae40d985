/** What the demonstration offers: its start, whether it stands, and a document for who has none. */
import { Refusal } from '#kernel';
import { languageSchema, numeric, procedure, type Context } from '#procedure';
import * as z from 'zod';
import { isStateCode } from '../documents/index.ts';
import { timeNow } from '../journey/clock.ts';
import { pointSchema, stateSchema } from '../journey/office.ts';
import { bytesIn } from '../procedures/file-bytes.ts';
import { actorOf } from '../trust/procedures/actor.ts';
import { issueDemonstrationDocument, SEEDS } from './document.ts';
import { DEMONSTRATION_POINT, UTOPIA } from './parameters.ts';
import { standing } from './standing.ts';
import { startDemonstration } from './start.ts';
import { SIGNERS } from './utopia.ts';

/** A portrait on a chip has about 20 KB (Doc 9303-9, § 3.2.1); a picture of a telephone is made smaller before. */
const MOST_PORTRAIT_BYTES = 300_000;
const CHARACTERS_PER_BYTE = 4 / 3;

const start = procedure({
  action: 'travel-credential.demonstration.start',
  summary: {
    en: 'Start a demonstration: a made-up state that is trusted, and a border crossing point that receives',
    nl: 'Een demonstratie beginnen: een verzonnen staat die wordt vertrouwd, en een doorlaatpost die ontvangt',
  },
  description: 'For 90 days, and only until travel credentials are used in earnest; then nobody trusts it.',
  method: 'POST',
  path: '/travel-credential/demonstration',
})
  .input(
    z.object({
      state: stateSchema
        .optional()
        .meta({ description: 'The state that receives; one’s own where it is left out.' }),
      point: pointSchema.default(DEMONSTRATION_POINT),
      language: languageSchema,
    }),
  )
  .output(
    z.object({
      started: z.boolean().describe('False where one stood already'),
      code: z.string().describe('Of the made-up state, as in a zone'),
      fingerprint: z.string().describe('SHA-256 of its CSCA certificate'),
      from: z.string(),
      until: z.string(),
      office: z.string().describe('Where submissions to the state are received'),
    }),
  )
  .handler(async ({ input: { state, point, language }, context }) => {
    const store = await context.store();
    const office = { state: state ?? ownState(context), point };
    const question = { office, language, actor: actorOf(context) };
    const { demonstration, ...rest } = await startDemonstration(store, question, await timeNow(store));
    const { code, fingerprint, from, until } = demonstration;
    return { started: rest.started, code, fingerprint, from, until, office: rest.office };
  });

function ownState({ caller }: Pick<Context, 'caller'>) {
  if (caller.state !== undefined) return caller.state;
  throw new Refusal('invalid-input', 'It is not said which state receives.', {
    where: 'state',
    remedy: 'Name the state, as NL.',
  });
}

const status = procedure({
  action: 'travel-credential.demonstration.status',
  summary: {
    en: 'Does a demonstration stand? Until when, and where it is received',
    nl: 'Loopt er een demonstratie? Tot wanneer, en waar zij wordt ontvangen',
  },
  method: 'GET',
  path: '/travel-credential/demonstration',
})
  .input(z.object({}))
  .output(
    z.object({
      standing: z.boolean(),
      until: z.string().nullable(),
      office: z.string().nullable(),
    }),
  )
  .handler(async ({ context }) => {
    const store = await context.store();
    const found = await standing(store, await timeNow(store));
    return { standing: found !== null, until: found?.until ?? null, office: found?.office ?? null };
  });

const document = procedure({
  action: 'travel-credential.demonstration.document',
  summary: {
    en: 'A passport of the made-up state, of a made-up person, to make a credential from; nothing of it is kept',
    nl: 'Een paspoort van de verzonnen staat, van een verzonnen persoon, om een credential van te maken; niets ervan wordt bewaard',
  },
  method: 'POST',
  path: '/travel-credential/demonstration/documents',
  bytes: ['portrait'],
  costly: true,
  view: {
    rows: 'dg',
    columns: [{ path: 'name', head: 'Data group' }],
    programs: ['sod'],
  },
})
  .input(
    z.object({
      signer: z.enum(SIGNERS).default('genuine').meta({
        description: 'Who signs it: one who may, or one whom the revocation list of the state names.',
      }),
      nationality: z
        .string()
        .refine(isStateCode, { error: 'A nationality is written as in a zone, such as UTO, USA or D.' })
        .default(UTOPIA)
        .meta({ description: 'Of the person, as in a zone.' }),
      portrait: z
        .string()
        .max(Math.ceil(MOST_PORTRAIT_BYTES * CHARACTERS_PER_BYTE), {
          error: `The portrait is larger than ${MOST_PORTRAIT_BYTES / 1_000} KB: make it smaller.`,
        })
        .optional()
        .meta({
          description: 'A JPEG of at most 300 KB, in base64; a generated portrait where it is left out.',
        }),
      seed: numeric(
        z
          .number()
          .int()
          .min(0)
          .max(SEEDS - 1),
      )
        .optional()
        .meta({ description: 'The same number draws the same person.' }),
    }),
  )
  .output(
    z.object({
      sod: z.string().describe('The security object, in base64'),
      dg: z.array(z.object({ name: z.string().describe('Its number'), bytes: z.base64() })),
      zone: z.array(z.string()).describe('The lines of the machine-readable zone'),
      holder: z.object({ surname: z.string(), givenNames: z.string() }),
    }),
  )
  .handler(async ({ input: { signer, nationality, portrait, seed }, context }) => {
    const store = await context.store();
    const question = {
      signer,
      nationality,
      portrait: portrait === undefined ? null : bytesIn(portrait, 'portrait'),
      seed: seed ?? null,
    };
    const { files, mrz, person } = await issueDemonstrationDocument(store, question, await timeNow(store));
    return {
      sod: base64(files.sod),
      dg: [...files.dataGroups].map(([number, bytes]) => ({ name: String(number), bytes: base64(bytes) })),
      zone: [...mrz],
      holder: { surname: person.surname, givenNames: person.givenNames },
    };
  });

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

export const demonstrationProcedures = { start, status, document };
