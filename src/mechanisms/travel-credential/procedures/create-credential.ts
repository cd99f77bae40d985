/** A credential is made from what was read of a chip, or why not. Nothing of it is kept or logged. */
import { Refusal, type Determination } from '#kernel';
import {
  languageSchema,
  namedFiles,
  procedure,
  reasonSchema,
  reasonsInWords,
  type Context,
} from '#procedure';
import * as z from 'zod';
import type { Authentication } from '../authentication/index.ts';
import { createCredential, type CreatedCredential } from '../credential/index.ts';
import { MESSAGES } from '../messages/index.ts';
import {
  atField,
  authenticationOut,
  authenticationSchema,
  checkedAt,
  MAX_BODY,
  meansFor,
  missingPaths,
  problemsSchema,
  REASONS_VIEW,
  trustField,
  type GivenMeans,
} from './credential-output.ts';
import { dataGroupsIn } from './document-files.ts';
import { bytesIn } from './file-bytes.ts';

const question = z.object({
  sod: z.string().meta({ description: 'The security object of the chip, EF.SOD, in base64' }),
  dg: namedFiles({ atMost: 16 }).meta({ description: 'Data groups, each named by its number: 1=FILE.' }),
  trust: trustField,
  chip: z.enum(['genuine', 'copy', 'not-asked']).default('not-asked').meta({
    description: 'What the chip showed when it was asked to prove that it is no copy.',
  }),
  face: z.enum(['same', 'other', 'not-compared']).default('not-compared').meta({
    description: 'Whether the face of who asks is the one on the chip: no credential before that is known.',
  }),
  at: atField,
  language: languageSchema,
});

export const create = procedure({
  action: 'travel-credential.create',
  summary: {
    en: 'Make a travel credential (DTC type 1) from the files of a chip, or say why there is none',
    nl: 'Een reiscredential (DTC type 1) maken uit de bestanden van een chip, of zeggen waarom niet',
  },
  method: 'POST',
  path: '/travel-credential/credentials',
  bytes: ['sod'],
  fileLists: ['dg', 'trust'],
  maxBody: MAX_BODY,
  costly: true,
  view: { ...REASONS_VIEW, programs: ['credential', 'authentication'] },
})
  .input(question)
  .output(
    z.object({
      answer: z.enum(['yes', 'no', 'not-yet-known']).describe('Is there a credential?'),
      credential: z
        .string()
        .nullable()
        .describe('DTCContentInfo in DER, in base64; null where there is none'),
      groups: z.array(z.number().int()).readonly().describe('The data groups in it'),
      authentication: authenticationSchema,
      missing: z.array(z.string()).readonly().describe('What would settle it'),
      reasons: z.array(reasonSchema).readonly(),
      problems: problemsSchema,
    }),
  )
  .handler(async ({ input, context }) => {
    const { made, authentication, problems } = await makeFrom(input, context);
    return {
      answer: made.answer,
      credential: made.answer === 'yes' ? Buffer.from(made.outcome.credential).toString('base64') : null,
      groups: made.answer === 'yes' ? made.outcome.groups : [],
      authentication: authenticationOut(authentication, input.language),
      missing: made.answer === 'not-yet-known' ? missingPaths(made.missing) : [],
      reasons: reasonsInWords(made.reasons, input.language, MESSAGES),
      problems,
    };
  });

export const createFile = procedure({
  action: 'travel-credential.createFile',
  summary: {
    en: 'The travel credential itself as a file, where it can be made',
    nl: 'Het reiscredential zelf als bestand, als het gemaakt kan worden',
  },
  method: 'POST',
  path: '/travel-credential/credentials/file',
  bytes: ['sod'],
  fileLists: ['dg', 'trust'],
  maxBody: MAX_BODY,
  costly: true,
})
  .input(question)
  .output(z.file())
  .handler(async ({ input, context }) => {
    const { made } = await makeFrom(input, context);
    if (made.answer !== 'yes') throw notMade(made, input.language);
    const bytes = Uint8Array.from(made.outcome.credential);
    return new File([bytes], 'credential.dtc', { type: 'application/octet-stream' });
  });

interface Made {
  readonly made: Determination<CreatedCredential>;
  readonly authentication: Authentication;
  readonly problems: GivenMeans['problems'];
}

const CHIP = { genuine: true, copy: false, 'not-asked': null } as const;
const FACE = { same: true, other: false, 'not-compared': null } as const;

async function makeFrom(
  input: z.output<typeof question>,
  { today, store }: Pick<Context, 'today' | 'store'>,
): Promise<Made> {
  const securityObject = bytesIn(input.sod, 'sod');
  const dataGroups = dataGroupsIn(input.dg);
  const means = await meansFor(input.trust, checkedAt(input.at, today), store);
  const dg1 = dataGroups.get(1);
  const zone = dg1 ? means.readZone(dg1) : null;
  const authentication = means.authenticate({ securityObject, dataGroups, zone });
  const facts = {
    securityObject,
    dataGroups,
    authentication,
    chipGenuine: CHIP[input.chip],
    faceMatches: FACE[input.face],
  };
  return { made: createCredential(facts), authentication, problems: means.problems };
}

/** The first thing that stood in the way, in words. */
function notMade(
  { answer, reasons }: Determination<unknown>,
  language: z.output<typeof languageSchema>,
): Refusal {
  const why = reasons.find(({ held }) => held === answer);
  const [said] = why ? reasonsInWords([why], language, MESSAGES) : [];
  return new Refusal('barred', `${said?.text ?? 'There is no credential'}.`, {
    ...(why ? { provision: why.provision } : {}),
    remedy: 'Ask for the reasons without a file. The document itself serves for the journey.',
  });
}
