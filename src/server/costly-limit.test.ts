import { describe, expect, it } from 'vitest';
import { costlyLimit } from './costly-limit.ts';

/** Work that goes on until it is told to end. */
function work() {
  let end: () => void = () => undefined;
  const done = new Promise<string>((resolve) => {
    end = () => resolve('done');
  });
  return { end, run: () => done };
}

describe('costly calls', () => {
  it('are refused while as many of the same caller are under way, and not to others', async () => {
    const limit = costlyLimit({ atOnce: 1, perMinute: 10 });
    const slow = work();
    const first = limit.run('a', slow.run);
    await expect(limit.run('a', slow.run)).rejects.toMatchObject({
      status: 429,
      data: { sentence: expect.stringContaining('still under way') },
    });
    const other = limit.run('b', slow.run);
    slow.end();
    expect(await Promise.all([first, other])).toEqual(['done', 'done']);
    expect(await limit.run('a', slow.run)).toBe('done');
  });

  it('that fail give their place free', async () => {
    const limit = costlyLimit({ atOnce: 1, perMinute: 10 });
    const fails = () => Promise.reject(new Error('no'));
    await expect(limit.run('a', fails)).rejects.toThrow('no');
    await expect(limit.run('a', fails)).rejects.toThrow('no');
  });

  it('are refused after so many in a minute', async () => {
    const limit = costlyLimit({ atOnce: 5, perMinute: 2 });
    const quick = () => Promise.resolve('done');
    await limit.run('a', quick);
    await limit.run('a', quick);
    await expect(limit.run('a', quick)).rejects.toMatchObject({ status: 429 });
    expect(await limit.run('b', quick)).toBe('done');
  });
});
