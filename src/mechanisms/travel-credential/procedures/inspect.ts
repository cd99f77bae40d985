/** A file becomes a tree that people can read. It may hold personal data: nothing is kept, nothing is logged. */
import { languageSchema, numeric, procedure } from '#procedure';
import * as z from 'zod';
import { MAX_DEPTH } from '../asn1/index.ts';
import { DOCUMENT_DEVIATIONS } from '../documents/deviation-words.ts';
import {
  FACT_WORDS,
  inspectFile,
  KIND_WORDS,
  printTree,
  type FileKind,
  type NotBer,
} from '../inspect/index.ts';
import { deviationSchema, deviationsInWords } from './deviation-output.ts';
import { bytesIn } from './file-bytes.ts';

/** A deviation list of 2 MB, in base64, with room. */
const MAX_BODY = 24 * 1024 ** 2;

const node = z
  .object({
    at: z.number().int().describe('Where it begins, in bytes'),
    tag: z.string(),
    name: z.string(),
    length: z.number().int().describe('Bytes of its contents'),
    value: z.string().nullable().describe('What it says, where it has no parts'),
    get parts() {
      return z.array(node).readonly();
    },
    notShown: z.number().int().describe('Parts that are there and not shown'),
  })
  .meta({ id: 'TravelDocumentElement' });

export const inspect = procedure({
  action: 'travel-credential.inspect',
  summary: {
    en: 'Show what is in a file: of a chip, a certificate, a signed list, a travel credential, any BER',
    nl: 'Tonen wat er in een bestand zit: van een chip, een certificaat, een ondertekende lijst, een reiscredential, alle BER',
  },
  method: 'POST',
  path: '/travel-credential/inspect',
  bytes: ['file'],
  piped: { field: 'file', unless: [] },
  maxBody: MAX_BODY,
  costly: true,
  view: { text: 'text', columns: [] },
})
  .input(
    z.object({
      file: z.string().meta({ positional: true, description: 'The file, in DER, BER or PEM, in base64' }),
      depth: numeric(z.number().int().min(0).max(MAX_DEPTH))
        .default(MAX_DEPTH)
        .meta({ description: 'How many levels are shown below the first.' }),
      language: languageSchema,
    }),
  )
  .output(
    z.object({
      kind: z.enum(Object.keys(KIND_WORDS) as [FileKind | NotBer, ...FileKind[]]),
      title: z.string(),
      size: z.number().int().describe('In bytes'),
      pem: z.string().nullable().describe('What the lines around it call it, where it came as PEM'),
      facts: z.array(z.object({ name: z.string(), text: z.string(), value: z.string() })),
      problem: z.string().nullable().describe('Why it cannot be read as what it seems to be'),
      deviations: z.array(deviationSchema).readonly(),
      tree: node.nullable().describe('Null where the file is no BER'),
      text: z.string().describe('All of it, for people'),
    }),
  )
  .handler(({ input }) => {
    const { language } = input;
    const found = inspectFile(bytesIn(input.file, 'file'), { depth: input.depth });
    const title = KIND_WORDS[found.kind][language];
    const facts = found.facts.map(({ name, value }) => ({
      name,
      text: FACT_WORDS[name]?.[language] ?? name,
      value,
    }));
    const deviations = deviationsInWords(found.deviations, language, DOCUMENT_DEVIATIONS);
    const lines = [
      `${title}, ${found.size} bytes${found.pem === null ? '' : `, PEM ${found.pem}`}`,
      ...facts.map(({ text, value }) => `  ${text}: ${value}`),
      ...(found.problem === null ? [] : [`  ! ${found.problem}`]),
      ...deviations.map(({ where, text }) => `  ~ ${where}: ${text}`),
      ...(found.tree === null ? [] : ['', printTree(found.tree)]),
    ];
    return { ...found, title, facts, deviations, text: lines.join('\n') };
  });
