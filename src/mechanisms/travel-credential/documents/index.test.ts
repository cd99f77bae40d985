import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** The files that a file imports, by their own path, all the way down. */
function importedBy(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
    importedBy(join(dirname(file), name), found);
  }
  return found;
}

it('documents need neither Node nor the rest of the house: the kernel alone', () => {
  const files = importedBy(join(import.meta.dirname, 'index.ts'));
  expect(files.size).toBeGreaterThan(30);
  const others = [...files].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/from '([^.'][^']*)'|\b(Buffer|process)\./g)].map(
      (match) => match[1] ?? match[2],
    ),
  );
  expect([...new Set(others)]).toEqual(['#kernel']);
});
