import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DOCUMENT_DEVIATIONS } from './deviation-words.ts';

const source = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.includes('.test.') && !file.includes('deviation-words'))
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  .join('\n');

it('every deviation that is recorded has words, and every word its deviation', () => {
  const recorded = new Set([...source.matchAll(/deviation\('([a-z0-9.-]+)'/g)].map(([, code]) => code));
  expect(recorded.size).toBeGreaterThan(10);
  expect([...recorded].sort()).toEqual(Object.keys(DOCUMENT_DEVIATIONS).sort());
});
