import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  actOf,
  textUrl,
  isActCode,
  parseProvision,
  printProvision,
  type Messages,
  type Provision,
} from '#kernel';

const SRC = join(import.meta.dirname, '..', 'src');
const mechanisms = readdirSync(join(SRC, 'mechanisms'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(folder, file));
}

/** Every provision that a module exports, alone or in a list or a table. */
function provisionsIn(value: unknown, depth = 0): Provision[] {
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  if ('act' in value && typeof value.act === 'string') return [value as Provision];
  return Object.values(value).flatMap((part) => provisionsIn(part, depth + 1));
}

describe.each(mechanisms)('the law of %s', (name) => {
  const folder = join(SRC, 'mechanisms', name);
  const lawFiles = filesUnder(folder).filter(
    (file) => /^(law.*|provisions)\.ts$/.test(basename(file)) || basename(dirname(file)) === 'law',
  );

  it('cites registered acts only, each citation printing and reading back, with a link', async () => {
    const modules = await Promise.all(lawFiles.map((file) => import(pathToFileURL(file).href)));
    const provisions = modules.flatMap((module) => provisionsIn(module));
    expect(provisions.length).toBeGreaterThan(0);
    for (const provision of provisions) {
      expect(isActCode(provision.act), `${provision.act} is registered`).toBe(true);
      expect(parseProvision(printProvision(provision))).toEqual(provision);
      const { celex, page } = actOf(provision.act);
      expect(textUrl(provision)).toContain(page ?? celex?.split('/')[0]);
    }
  });

  it('names each provision once: the page of the law and its links go by it', async () => {
    const modules = await Promise.all(lawFiles.map((file) => import(pathToFileURL(file).href)));
    const constants = modules.flatMap((module) =>
      Object.values(module as Readonly<Record<string, unknown>>).filter(
        (value): value is Provision => typeof value === 'object' && value !== null && 'act' in value,
      ),
    );
    const printed = constants.map((provision) => printProvision(provision));
    expect(printed.filter((one, at) => printed.indexOf(one) !== at)).toEqual([]);
  });

  it('is behind every reason: each code in the rules has a text in both languages, and each text a code', async () => {
    const { MESSAGES } = (await import(pathToFileURL(join(folder, 'messages', 'index.ts')).href)) as {
      MESSAGES: Readonly<Record<'en' | 'nl', Messages>>;
    };
    const source = filesUnder(folder)
      .filter((file) => !file.includes(`${join(folder, 'messages')}`))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    for (const [, code] of source.matchAll(
      /(?:\b(?:reason|rule|compared)\(\s*|(?<!readonly )\bcode: )'([a-z][a-z0-9.-]+)'/g,
    )) {
      if (code === undefined) continue;
      expect(MESSAGES.en, code).toHaveProperty([code]);
      expect(MESSAGES.nl, code).toHaveProperty([code]);
    }
    const unused = Object.keys(MESSAGES.en).filter(
      (code) => !code.startsWith('fact.') && !code.endsWith('.remedy') && !source.includes(stem(code)),
    );
    expect(unused).toEqual([]);
  });
});

/** Codes of families, such as `calendar.annual-report`, are put together in the rules: their last part is looked for. */
function stem(code: string): string {
  return code.split('.').at(-1) ?? code;
}
