/** A world to try the commands with: a state, its certificates and lists, and passports, genuine and not. */
import { languageSchema, numeric, procedure, yesOrNo } from '#procedure';
import * as z from 'zod';
import { ALGORITHM_NAMES, type AlgorithmName } from '../credential/test-ca/algorithms.ts';
import { FAULTS } from '../credential/test-ca/faults.ts';
import { checkedAt } from './credential-output.ts';

const algorithm = z.enum(ALGORITHM_NAMES as [AlgorithmName, ...AlgorithmName[]]);

export const demo = procedure({
  action: 'travel-credential.demo',
  summary: {
    en: 'A made-up state with certificates, lists and passports to try the commands with, as a folder or a ZIP',
    nl: 'Een verzonnen staat met certificaten, lijsten en paspoorten om de opdrachten mee te proberen, als map of ZIP',
  },
  method: 'GET',
  path: '/travel-credential/demo',
  costly: true,
})
  .input(
    z.object({
      code: z
        .string()
        .regex(/^[A-Z]{1,3}$/, 'must be a code of one to three capitals, such as UTO or D')
        .default('UTO')
        .meta({ description: 'The code of the state, as in a zone.' }),
      csca: algorithm.default('brainpool384-sha384').meta({ description: 'What its CSCA signs with.' }),
      signer: algorithm
        .default('brainpool256-sha256')
        .meta({ description: 'What its document signers sign with.' }),
      active: algorithm
        .default('p256-sha256')
        .meta({ description: 'With what a chip proves that it is no copy.' }),
      faults: yesOrNo().default(true).meta({ description: 'Also passports with one thing wrong each.' }),
      seed: numeric(
        z
          .number()
          .int()
          .min(0)
          .max(2 ** 31),
      )
        .default(1)
        .meta({ description: 'Another number draws other people; keys are new each time.' }),
      language: languageSchema,
    }),
  )
  .output(z.file())
  .handler(async ({ input, context }) => {
    const { code, csca, signer, active, seed } = input;
    // What draws and packs is loaded for this command alone.
    const [{ makeWorld, worldFiles }, { zipSync }] = await Promise.all([
      import('../credential/test-ca/index.ts'),
      import('fflate'),
    ]);
    const world = await makeWorld({
      at: checkedAt(undefined, context.today),
      seed,
      states: [{ code, csca, signer, link: true }],
      documents: [{ active }, ...(input.faults ? FAULTS.map((fault) => ({ active, fault })) : [])],
    });
    const files = worldFiles(world, input.language);
    return new File([Uint8Array.from(zipSync(files))], 'travel-credential-demo.zip', {
      type: 'application/zip',
    });
  });
