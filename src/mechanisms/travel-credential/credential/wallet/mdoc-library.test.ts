import { expect, it } from 'vitest';
import * as z from 'zod';
import { mdocLibrary } from './mdoc-library.ts';

it('the mdoc library leaves the sentences of all other schemas as they are', async () => {
  const said = (): string | undefined => z.number().safeParse('abc').error?.issues[0]?.message;
  const before = said();
  await mdocLibrary();
  expect(said()).toBe(before);
  await mdocLibrary();
  expect(said()).toBe(before);
});
