import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { run } from '../src/cli/run.ts';

const DOCS = join(import.meta.dirname, '..', 'docs');
const END = '<!-- end -->';

const reasonSchema = z.object({
  held: z.string(),
  text: z.string(),
  citation: z.string(),
  get because() {
    return z.array(reasonSchema).optional();
  },
});
type Reason = z.output<typeof reasonSchema>;
const determined = z.object({
  questions: z.array(
    z.object({ name: z.string(), determination: z.object({ reasons: z.array(reasonSchema) }) }),
  ),
});
const casesSchema = z.object({
  of: z.number(),
  agree: z.number(),
  areas: z.array(z.object({ area: z.string(), cases: z.number(), agree: z.number() })),
  cases: z.array(z.object({ area: z.string(), name: z.string(), origin: z.string(), said: z.string() })),
});

/** What a command writes, on no terminal. */
async function told(command: string, ...more: readonly string[]): Promise<string> {
  const written: string[] = [];
  const keep = (text: string): void => void written.push(text);
  await run([...command.split(' ').slice(1), ...more], { env: {}, out: keep, err: keep });
  return written.join('').trimEnd();
}

/** The document with every output renewed. */
async function renewed(document: string): Promise<string> {
  let text = document;
  for (const [block, command] of document.matchAll(/```console\n\$ (acquis .*)\n[^`]*```/g)) {
    if (command === undefined) continue;
    const output = await told(command);
    text = text.replace(block, () => `\`\`\`console\n$ ${command}\n${output}\n\`\`\``);
  }
  for (const [block, what, which] of document.matchAll(
    /<!-- (file|why|areas) ?(\S*) -->\n[^]*?<!-- end -->/g,
  )) {
    const content = await contentOf(what ?? '', which ?? '');
    text = text.replace(
      block,
      () => `<!-- ${[what, which].filter((one) => one !== '').join(' ')} -->\n${content}\n${END}`,
    );
  }
  return text;
}

async function contentOf(what: string, which: string): Promise<string> {
  if (what === 'file') return `\`\`\`json\n${readFileSync(join(DOCS, which), 'utf8').trimEnd()}\n\`\`\``;
  if (what === 'why') return whyOf(which);
  const { areas, of, agree } = casesSchema.parse(JSON.parse(await told('acquis asylum cases --json')));
  return [
    '| Area | Cases | As expected |',
    '|---|---|---|',
    ...areas.map((one) => `| \`${one.area}\` | ${one.cases} | ${one.agree} |`),
    `| all | ${of} | ${agree} |`,
  ].join('\n');
}

const CASE =
  'acquis asylum determine --facts docs/examples/asylum-case.json --as-of 2026-09-15 --absent no --json';

async function whyOf(question: string): Promise<string> {
  const { questions } = determined.parse(JSON.parse(await told(CASE)));
  const reasons = questions.find(({ name }) => name === question)?.determination.reasons ?? [];
  const lines = (some: readonly Reason[], depth: number): string[] =>
    depth === 3
      ? []
      : some
          .filter(({ held }) => held === 'yes')
          .flatMap(({ text, citation, because }) => [
            `${'  '.repeat(depth)}- ${text} (${citation})`,
            ...lines(because ?? [], depth + 1),
          ]);
  return lines(reasons, 0).join('\n');
}

/** Every worked case, by area. */
async function allCases(): Promise<string> {
  const { areas, cases } = casesSchema.parse(JSON.parse(await told('acquis asylum cases --json')));
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const tables = areas.map(({ area }) =>
    [
      `## ${area}`,
      '',
      '| Case | By | Came out, as expected |',
      '|---|---|---|',
      ...cases
        .filter((one) => one.area === area)
        .map(({ name, origin, said }) => `| ${cell(name)} | ${cell(origin)} | ${cell(said)} |`),
    ].join('\n'),
  );
  return [
    '# Worked cases of the asylum mechanism',
    'Made by `npm run golden`: what `acquis asylum cases` gives. [What this is](asylum.md).',
    ...tables,
  ].join('\n\n');
}

describe('the document on asylum', () => {
  it('shows what its commands give', async () => {
    const file = join(DOCS, 'asylum.md');
    await expect(await renewed(readFileSync(file, 'utf8'))).toMatchFileSnapshot(file);
  });

  it('lists every worked case as it comes out', async () => {
    await expect(`${await allCases()}\n`).toMatchFileSnapshot(join(DOCS, 'asylum-cases.md'));
  });
});
