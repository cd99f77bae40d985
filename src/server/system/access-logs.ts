/** The two logs: who looked at personal data, and what happened to accounts and sessions. */
import { z } from 'zod';
import { procedure, type Caller } from '#procedure';
import { signInsSchema, viewsSchema } from '../session/contract.ts';
import { ACCOUNT_PURPOSES } from './access-accounts.ts';

const page = z.object({
  before: z.int().min(1).optional().describe('The “next” of the page before'),
  limit: z.int().min(1).max(500).default(50),
});

const views = procedure({
  action: 'access.views',
  summary: {
    en: 'Who looked at personal data, when and why: all for an administrator, else what you did',
    nl: 'Wie persoonsgegevens inzag, wanneer en waarom: alles voor een beheerder, anders wat u zelf deed',
  },
  method: 'GET',
  path: '/access/views',
  personal: { purposes: [...ACCOUNT_PURPOSES, 'own-views'] },
  view: {
    rows: 'views',
    columns: [
      { path: 'at', head: 'At' },
      { path: 'role', head: 'Role' },
      { path: 'state', head: 'State' },
      { path: 'action', head: 'Action' },
      { path: 'purpose', head: 'Purpose' },
      { path: 'subject', head: 'Subject' },
      { path: 'who', head: 'Account or token' },
    ],
  },
})
  .input(page)
  .output(viewsSchema)
  .handler(async ({ input: { before, limit }, context }) => {
    const { views } = (await context.store()).people;
    const { rows, next } = pageOf(
      await views.list({ who: whose(context.caller), before, limit: limit + 1 }),
      limit,
    );
    return { views: rows, next };
  });

const signIns = procedure({
  action: 'access.signIns',
  summary: {
    en: 'Sign-ins, refusals and changes of accounts: all for an administrator, else your own',
    nl: 'Aanmeldingen, weigeringen en wijzigingen van accounts: alles voor een beheerder, anders die van uzelf',
  },
  method: 'GET',
  path: '/access/sign-ins',
  personal: { purposes: [...ACCOUNT_PURPOSES, 'own-views'] },
  view: {
    rows: 'entries',
    columns: [
      { path: 'at', head: 'At' },
      { path: 'what', head: 'What' },
      { path: 'account', head: 'Account' },
      { path: 'detail', head: 'Detail' },
    ],
  },
})
  .input(page)
  .output(signInsSchema)
  .handler(async ({ input: { before, limit }, context }) => {
    const { signIns } = (await context.store()).people;
    const { rows, next } = pageOf(
      await signIns.list({ account: whose(context.caller), before, limit: limit + 1 }),
      limit,
    );
    return { entries: rows, next };
  });

export const logProcedures = { views, signIns };

/** Whose entries a caller sees; undefined for all. */
function whose({ role, identity }: Caller): string | undefined {
  return role === 'administrator' ? undefined : (identity?.id ?? '');
}

/** A page of a list that was asked for one row more. */
function pageOf<Row extends { readonly position: number }>(found: readonly Row[], limit: number) {
  const rows = found.slice(0, limit);
  return { rows, next: found.length > limit ? (rows.at(-1)?.position ?? null) : null };
}
