/** The floor between the store and the mechanisms: how a procedure is declared, asked and refused. */
export * from './caller.ts';
export * from './client.ts';
export * from './context.ts';
export * from './failure.ts';
export * from './mechanism.ts';
export * from './procedure.ts';
export { faultOf, type InputFault } from './input-sentence.ts';

/** Reads the policies; Cedar itself is loaded at the first call only. */
export async function loadPolicies(
  sources: readonly { readonly name: string; readonly policy: string | URL }[],
): Promise<import('./context.ts').Authorize> {
  const { loadPolicies: load } = await import('./policy.ts');
  return load(sources);
}
export { today } from './today.ts';
