/** Composition: the procedures of all mechanisms under one roof, with their policies. */
import { traverseContractProcedures, type AnyRouter } from '@orpc/server';
import { mechanisms as mounted } from '#mechanisms';
import {
  doorOf,
  readPolicies,
  type Ask,
  type AskBrief,
  type Authorize,
  type Context,
  type Mechanism,
  type ProcedureMeta,
} from '#procedure';
import { systemMechanisms } from './system/index.ts';

export interface House {
  readonly mechanisms: readonly Mechanism[];
  /** All procedures: mechanism, then name. */
  readonly router: Record<string, AnyRouter>;
  /** Asks the policies; they are read at the first question. */
  readonly ask: Ask;
  /** Lets through or refuses, by the same policies. */
  readonly authorize: Authorize;
  /** Asks a mechanism for a paragraph about itself, on the same store and day as the call it is for. */
  readonly brief: (context: Pick<Context, 'store' | 'today'>) => AskBrief;
  /** The declaration of each procedure, by action. */
  readonly declarations: ReadonlyMap<string, ProcedureMeta>;
}

/** Mounts the mechanisms and those of the house itself. Throws an Error when two use one name or one action. */
export function compose(mechanisms: readonly Mechanism[] = mounted): House {
  let policies: Promise<Ask> | undefined;
  const ask: Ask = async (question) => (await (policies ??= readPolicies(all)))(question);
  // Some of them speak about the house as a whole, which is there when they are called.
  const all = [...mechanisms, ...systemMechanisms(() => ({ declarations, ask, mechanisms }))];
  const router: Record<string, AnyRouter> = {};
  for (const { name, procedures } of all) {
    if (name in router) throw new Error(`Two mechanisms are called “${name}”: rename one.`);
    router[name] = procedures;
  }
  const declarations = declarationsOf(router);
  const brief =
    ({ store, today }: Pick<Context, 'store' | 'today'>): AskBrief =>
    async (name, about) =>
      (await all.find((one) => one.name === name)?.brief?.({ ...about, store, today })) ?? null;
  return { mechanisms: all, router, ask, authorize: doorOf(ask), brief, declarations };
}

function declarationsOf(router: AnyRouter): Map<string, ProcedureMeta> {
  const found = new Map<string, ProcedureMeta>();
  traverseContractProcedures({ router, path: [] }, ({ contract, path }) => {
    const meta: ProcedureMeta = contract['~orpc'].meta;
    const action = path.join('.');
    if (meta.action !== action) {
      throw new Error(
        `The procedure “${action}” declares the action “${meta.action}”: they must be the same.`,
      );
    }
    found.set(action, meta);
  });
  return found;
}
