import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Every module that a file of the kernel reaches by its imports, and the packages it names. */
function reached(file: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, target = ''] of text.matchAll(/from '([^']+)'/g)) {
    if (target.startsWith('.')) reached(join(dirname(file), target), seen);
    else seen.add(target);
  }
  return seen;
}

test('the kernel’s door reaches no national holidays, so that a browser bundle leaves their data out', () => {
  const modules = reached(join(HERE, 'index.ts'));
  expect(modules).toContain(join(HERE, 'deadline.ts'));
  expect(modules).not.toContain(join(HERE, 'holiday.ts'));
  expect(modules).not.toContain('date-holidays');
});

test('the kernel needs one package and nothing else of the house', () => {
  const outside = [...reached(join(HERE, 'index.ts'))].filter((name) => !name.startsWith(HERE));
  expect(outside).toEqual(['canonicalize']);
});
