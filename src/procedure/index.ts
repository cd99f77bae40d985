/** The floor between the store and the mechanisms: how a procedure is declared, asked and refused. */
import type { Authorize } from './context.ts';
import type { PolicySource } from './policy.ts';
import { doorOf, type Ask } from './verdict.ts';

export * from './brief.ts';
export * from './caller.ts';
export * from './client.ts';
export * from './context.ts';
export * from './failure.ts';
export * from './mechanism.ts';
export * from './outcome.ts';
export * from './procedure.ts';
export * from './purpose.ts';
export * from './verdict.ts';
export { faultOf, type InputFault } from './input-sentence.ts';
export { namedFiles, numberIn, numeric, yesOrNo, type NamedFile } from './text-fields.ts';
export { today } from './today.ts';

/** Reads the policies, as a door that lets through or refuses. */
export async function loadPolicies(sources: readonly PolicySource[]): Promise<Authorize> {
  return doorOf(await readPolicies(sources));
}

/** Reads the policies, as something to ask; Cedar itself is loaded at the first call only. */
export async function readPolicies(sources: readonly PolicySource[]): Promise<Ask> {
  const { readPolicies: read } = await import('./policy.ts');
  return read(sources);
}
