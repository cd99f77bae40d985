import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Each line of code by the file it would stand in, and the rule that must report it. */
const OFFENCES = [
  // Floors: imports only ever point down.
  [
    'src/kernel/a1.ts',
    `import { openStore } from '#store';\nexport const x = openStore;`,
    'no-restricted-imports',
  ],
  [
    'src/kernel/a2.ts',
    `import { readFileSync } from 'node:fs';\nexport const x = readFileSync;`,
    'no-restricted-imports',
  ],
  [
    'src/kernel/a3.ts',
    `import { x as y } from '../store/open.ts';\nexport const x = y;`,
    'no-restricted-imports',
  ],
  [
    'src/store/b1.ts',
    `import { mechanisms } from '#mechanisms';\nexport const x = mechanisms;`,
    'no-restricted-imports',
  ],
  [
    'src/store/b2.ts',
    `import { x as y } from '../kernel/day.ts';\nexport const x = y;`,
    'no-restricted-imports',
  ],
  [
    'src/procedure/c1.ts',
    `import { mechanisms } from '#mechanisms';\nexport const x = mechanisms;`,
    'no-restricted-imports',
  ],
  [
    'src/report/c2.ts',
    `import { openStore } from '#store';\nexport const x = openStore;`,
    'no-restricted-imports',
  ],
  [
    'src/report/c3.ts',
    `import { x as y } from '../kernel/day.ts';\nexport const x = y;`,
    'no-restricted-imports',
  ],
  [
    'src/mechanisms/one/d1.ts',
    `import { two } from '#mechanisms/two';\nexport const x = two;`,
    'no-restricted-imports',
  ],
  [
    'src/mechanisms/one/d2.ts',
    `import { x as y } from '../two/law.ts';\nexport const x = y;`,
    'no-restricted-imports',
  ],
  [
    'src/mechanisms/one/rules/d3.ts',
    `import { x as y } from '../../two/law.ts';\nexport const x = y;`,
    'no-restricted-imports',
  ],
  [
    'src/mechanisms/one/d4.ts',
    `import { serve } from '../../server/serve.ts';\nexport const x = serve;`,
    'no-restricted-imports',
  ],
  [
    'src/mechanisms/one/procedures/d5.ts',
    `import { x as y } from '../pages/page.tsx';\nexport const x = y;`,
    'no-restricted-imports',
  ],
  [
    'src/mechanisms/one/d6.ts',
    `import { x as y } from '../../kernel/day.ts';\nexport const x = y;`,
    'no-restricted-imports',
  ],
  [
    'src/mechanisms/one/pages/d7.ts',
    `import { openStore } from '#store';\nexport const x = openStore;`,
    'no-restricted-imports',
  ],
  [
    'src/server/e1.ts',
    `import { x as y } from '../mechanisms/one/pages/page.tsx';\nexport const x = y;`,
    'no-restricted-imports',
  ],
  [
    'src/desk/f1.ts',
    `import { openStore } from '#store';\nexport const x = openStore;`,
    'no-restricted-imports',
  ],
  [
    'src/desk/f2.ts',
    `import { readFileSync } from 'node:fs';\nexport const x = readFileSync;`,
    'no-restricted-imports',
  ],
  [
    'src/desk/shell/f3.ts',
    `import { serve } from '../../server/serve.ts';\nexport const x = serve;`,
    'no-restricted-imports',
  ],
  [
    'src/desk/f4.ts',
    `import { procedure } from '#procedure';\nexport const x = procedure;`,
    'no-restricted-imports',
  ],
  [
    'src/server/system/e2.ts',
    `import { x as y } from '../../store/open.ts';\nexport const x = y;`,
    'no-restricted-imports',
  ],
  // Purity: a rule reads no clock, no process, no network, no disk, and draws no lots.
  ['src/mechanisms/one/rules/g1.ts', 'export const x = () => new Date();', 'no-restricted-globals'],
  ['src/mechanisms/one/rules/g2.ts', 'export const x = () => process.env;', 'no-restricted-globals'],
  [
    'src/mechanisms/one/rules/g3.ts',
    `export const x = () => fetch('https://example.org');`,
    'no-restricted-globals',
  ],
  ['src/mechanisms/one/rules/g4.ts', 'export const x = () => Math.random();', 'no-restricted-properties'],
  ['src/mechanisms/one/rules/g5.ts', `export const x = () => console.log('x');`, 'no-restricted-globals'],
  [
    'src/mechanisms/one/rules/g6.ts',
    'export const x = () => setTimeout(() => undefined, 1);',
    'no-restricted-globals',
  ],
  [
    'src/mechanisms/one/rules/g7.ts',
    `import { readFileSync } from 'node:fs';\nexport const x = readFileSync;`,
    'no-restricted-imports',
  ],
  [
    'src/mechanisms/one/rules/g8.ts',
    `import { openStore } from '#store';\nexport const x = openStore;`,
    'no-restricted-imports',
  ],
  ['src/kernel/g9.ts', 'export const x = () => performance.now();', 'no-restricted-globals'],
  // Types carry meaning.
  ['src/kernel/h1.ts', 'export const x = (value: any) => value;', 'no-explicit-any'],
] as const;

/** What is allowed must stay allowed, or the tests above would pass with a linter that refuses everything. */
const ALLOWED = [
  ['src/store/ok1.ts', `import { parseDay } from '#kernel';\nexport const x = parseDay;`],
  [
    'src/mechanisms/one/ok2.ts',
    `import { parseDay } from '#kernel';\nimport { openStore } from '#store';\nexport const x = [parseDay, openStore];`,
  ],
  [
    'src/mechanisms/one/rules/ok3.ts',
    `import { parseDay } from '#kernel';\nimport { y } from '../law.ts';\nexport const x = [parseDay, y];`,
  ],
  [
    'src/desk/people/ok5.ts',
    `import type { SessionAnswer } from '../../server/session/contract.ts';\nexport type X = SessionAnswer;`,
  ],
  ['src/report/ok5.ts', `import { parseDay } from '#kernel';\nexport const x = parseDay;`],
  ['src/server/ok4.ts', `import { mechanisms } from '#mechanisms';\nexport const x = mechanisms;`],
] as const;

describe('the linter', () => {
  let folder: string;
  const reported = new Map<string, string[]>();
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'acquis-lint-'));
    copyFileSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    for (const [file, code] of [...OFFENCES, ...ALLOWED]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${code}\n`);
    }
    const oxlint = join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint');
    const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { readonly filename: string; readonly code: string; readonly severity: string }[];
    };
    for (const { filename, code, severity } of diagnostics) {
      const file = filename.replaceAll('\\', '/');
      if (severity === 'error') reported.set(file, [...(reported.get(file) ?? []), code]);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(OFFENCES.map(([file, code, rule]) => ({ file, rule, line: code.split('\n')[0] })))(
    'refuses in $file: $line',
    ({ file, rule }) => {
      expect(reported.get(file)?.some((code) => code.includes(rule))).toBe(true);
    },
  );

  it.each(ALLOWED.map(([file]) => file))('has nothing against %s', (file) => {
    expect(reported.get(file)).toBeUndefined();
  });
});
