import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** A file and all that it imports of this mechanism, with their texts. */
function reached(file: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(file)) return seen;
  const text = readFileSync(file, 'utf8');
  seen.set(file, text);
  for (const [, path] of text.matchAll(/from '(\.{1,2}\/[^']+)'/g)) {
    if (path !== undefined) reached(join(dirname(file), path), seen);
  }
  return seen;
}

it('the router cannot open a message: nothing it reaches decrypts, has a private key, or is given the vault', () => {
  const files = reached(join(import.meta.dirname, 'submit.ts'));
  expect(files.size).toBeGreaterThan(10);
  for (const [file, text] of files) {
    expect(file).not.toContain('/authority/');
    expect(text, file).not.toMatch(
      /[Dd]ecrypt\b|compactDecrypt|privateKey|\bvault\b[.,} ]*(?:get|put)|'vault'/,
    );
  }
});

it('the opening of a message is where that search would find it', () => {
  const files = reached(join(import.meta.dirname, '..', 'authority', 'open.ts'));
  expect([...files.values()].join('\n')).toMatch(/compactDecrypt/);
});
