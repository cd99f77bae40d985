import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftOf } from './draft.ts';
import { READ_LIMITS, readLetter, warmReader } from './read-letter.ts';

const letter = new Uint8Array(readFileSync(new URL('samples/nl-agenda-2027.txt', import.meta.url)));
const endless = new TextEncoder().encode('8 en 9 december 2025 (EU) 2024/1351 '.repeat(100_000));

describe('A letter is read in a thread of its own', () => {
  it('and gives the same draft as reading it here', async () => {
    const { text, draft } = await readLetter(letter);
    expect(text.kind).toBe('text');
    expect(draft).toEqual(draftOf(text.lines, text.pageStarts));
  });

  it('that may be started before anybody waits for it, and once only', async () => {
    await warmReader();
    await warmReader();
    expect((await readLetter(letter)).draft.items).toHaveLength(21);
  });

  it('and is refused in words when it is no letter', async () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]);
    await expect(readLetter(picture)).rejects.toMatchObject({ name: 'Refusal', kind: 'invalid-input' });
  });

  it('and is stopped when it takes too long; the next one is read', async () => {
    const hurried = readLetter(endless, { limits: { ...READ_LIMITS, milliseconds: 1 } });
    const next = readLetter(letter);
    await expect(hurried).rejects.toThrow('too much time');
    expect((await next).draft.items).toHaveLength(21);
  });

  it('and is stopped when it takes too much memory; the next one is read', async () => {
    await expect(
      readLetter(endless, { limits: { ...READ_LIMITS, moreMegabytes: -100_000 } }),
    ).rejects.toThrow('too much memory');
    expect((await readLetter(letter)).draft.items).toHaveLength(21);
  });

  it('and is stopped when the caller goes away; the next one is read', async () => {
    const gone = new AbortController();
    const reading = readLetter(endless, { signal: gone.signal });
    setTimeout(() => gone.abort(new Error('gone')), 20);
    await expect(reading).rejects.toThrow('gone');
    expect((await readLetter(letter)).draft.items).toHaveLength(21);
  });
});
