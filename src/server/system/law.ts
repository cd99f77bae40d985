/** The law that the house rests on: every provision that a rule names, and what it is relied on for. */
import { z } from 'zod';
import { actOf, textUrl, isAbout, printProvision, Refusal } from '#kernel';
import { procedure, type Mechanism } from '#procedure';
import type { HouseOffer } from './house-offer.ts';

const lineSchema = z.object({
  act: z.string().describe('The act as it is cited: Regulation (EU) 2024/1351'),
  celex: z.string().nullable(),
  provision: z.string().describe('Article, paragraph and point, with the short name of the act'),
  for: z.string().describe('What it is relied on for'),
  mechanism: z.string().describe('The mechanism that rests on it'),
  address: z.string().describe('Where it stands in EUR-Lex'),
});

/** The procedure; the house is asked for when it is called, since it contains the procedure. */
export const lawProcedures = (house: () => HouseOffer) => ({
  provisions: procedure({
    action: 'law.provisions',
    summary: {
      en: 'Every provision that the mechanisms rest on, and what it is relied on for',
      nl: 'Elke bepaling waarop de mechanismen berusten, en waarvoor zij dient',
    },
    method: 'GET',
    path: '/law/provisions',
    view: {
      rows: 'provisions',
      columns: [
        { path: 'provision', head: 'Provision' },
        { path: 'for', head: 'Relied on for' },
        { path: 'mechanism', head: 'Mechanism' },
      ],
    },
  })
    .input(
      z.object({
        find: z
          .string()
          .max(100)
          .default('')
          .describe('An article or words; all that was typed must be there'),
        mechanism: z.string().optional().describe('Only what this mechanism rests on: solidarity'),
        language: z.enum(['en', 'nl']).default('en'),
      }),
    )
    .output(z.object({ provisions: z.array(lineSchema) }))
    .handler(({ input: { find, mechanism, language } }) => ({
      provisions: asked(house().mechanisms, mechanism).flatMap(({ law = [], title }) =>
        law
          .filter((line) => isAbout(line, find, language))
          .map(({ provision, for: reliedOn }) => ({
            act: actOf(provision.act).cited[language],
            celex: actOf(provision.act).celex,
            provision: printProvision(provision, { language }),
            for: reliedOn[language],
            mechanism: title[language],
            address: textUrl(provision, language),
          })),
      ),
    })),
});

/** The one that is asked for, or all that rest on law. Throws a Refusal of kind `not-found`. */
function asked(all: readonly Mechanism[], wanted: string | undefined): readonly Mechanism[] {
  const lawful = all.filter(({ law = [] }) => law.length > 0);
  if (wanted === undefined) return lawful;
  const found = lawful.find(({ name }) => name === wanted);
  if (found) return [found];
  throw new Refusal('not-found', `No mechanism that rests on law is called “${wanted}”.`, {
    where: 'mechanism',
    remedy: `Ask for ${lawful.map(({ name }) => name).join(' or ')}.`,
  });
}
