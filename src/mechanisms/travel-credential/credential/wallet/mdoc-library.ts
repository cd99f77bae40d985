/** The mdoc library, loaded when first needed, without what it does to everybody else. */
import * as z from 'zod';

export type MdocLibrary = typeof import('@owf/mdoc');

/** It sets the words of all schemas of the process when it loads: ours are put back. */
export async function mdocLibrary(): Promise<MdocLibrary> {
  const { customError } = z.config();
  const library = await import('@owf/mdoc');
  if (z.config().customError !== customError) z.config({ customError });
  return library;
}
