/** A letter as blocks, for a page that shows it before it is taken along. */
import * as z from 'zod';

const list = <Item extends z.ZodType>(item: Item) => z.array(item).readonly();

const noted = { text: z.string(), notes: list(z.number().int()).optional() };

const blockSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
    ...noted,
  }),
  z.object({
    kind: z.literal('paragraph'),
    lead: z.boolean().optional(),
    aside: z.boolean().optional(),
    ...noted,
    more: list(z.object(noted)).optional(),
  }),
  z.object({ kind: z.literal('list'), items: list(z.object(noted)) }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    columns: list(z.object({ head: z.string() })),
    rows: list(list(z.object(noted))),
  }),
]);

export const letterTextSchema = z.object({
  meeting: z.string(),
  kind: z.enum(['agenda', 'report']),
  state: z.string(),
  asOf: z.string(),
  title: z.string(),
  subtitle: z.string(),
  dateline: z.string(),
  cover: z
    .object({
      to: list(z.string()),
      dated: z.string(),
      details: list(z.object({ label: z.string(), value: z.string() })),
      blocks: list(blockSchema),
      signatures: list(list(z.string())),
    })
    .optional(),
  status: z.string().optional(),
  blocks: list(blockSchema),
  notes: list(
    z.object({
      number: z.number().int(),
      text: z.string(),
      citation: z.string().nullable(),
      url: z.string().nullable(),
    }),
  ),
  sources: list(
    z.object({
      what: z.string(),
      title: z.string(),
      url: z.string().nullable(),
      date: z.string().nullable(),
      standing: z.string().nullable(),
    }),
  ),
  footer: z.string(),
  points: list(z.object({ key: z.string(), title: z.string() })).describe('The points that can be added to'),
});
