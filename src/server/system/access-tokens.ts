/** Access tokens, for the administrator. */
import { z } from 'zod';
import { callerOf, procedure, ROLES } from '#procedure';
import { issuedTokenSchema, tokenSchema } from '../session/contract.ts';

const MS_PER_DAY = 86_400_000;

const issue = procedure({
  action: 'access.issue',
  summary: {
    en: 'Issue an access token; its secret is shown this once',
    nl: 'Een toegangssleutel uitgeven; het geheim wordt één keer getoond',
  },
  method: 'POST',
  path: '/access/tokens',
  // The state in the input is whom the token is for, not on whose behalf it is issued.
  resource: () => ({}),
})
  .input(
    z.object({
      role: z.enum(ROLES).describe('The role of whoever holds the token'),
      state: z.string().optional().describe('For a member state: its two letters'),
      name: z.string().trim().min(1).max(200).describe('Who holds it, as the register will name them'),
      days: z.int().min(1).max(3650).default(365).describe('How many days it holds'),
    }),
  )
  .output(issuedTokenSchema)
  .handler(async ({ input, context }) => {
    const { role, state, name } = callerOf(input.role, input.state, input.name);
    const expiresAt = new Date((context.today + input.days) * MS_PER_DAY);
    return (await context.store()).access.issue({ name, role, state }, expiresAt);
  });

const list = procedure({
  action: 'access.list',
  summary: {
    en: 'The access tokens that were issued, without their secrets',
    nl: 'De toegangssleutels die zijn uitgegeven, zonder hun geheim',
  },
  method: 'GET',
  path: '/access/tokens',
  view: {
    rows: 'tokens',
    columns: [
      { path: 'id', head: 'Id' },
      { path: 'name', head: 'Name' },
      { path: 'role', head: 'Role' },
      { path: 'state', head: 'State' },
      { path: 'expiresAt', head: 'Expires' },
      { path: 'revokedAt', head: 'Revoked' },
    ],
  },
})
  .input(z.object({}))
  .output(z.object({ tokens: z.array(tokenSchema) }))
  .handler(async ({ context }) => ({ tokens: await (await context.store()).access.list() }));

const revoke = procedure({
  action: 'access.revoke',
  summary: { en: 'End an access token', nl: 'Een toegangssleutel intrekken' },
  method: 'DELETE',
  path: '/access/tokens/{id}',
})
  .input(z.object({ id: z.string().min(1).describe('The id that “access list” shows') }))
  .output(tokenSchema)
  .handler(async ({ input, context }) => (await context.store()).access.revoke(input.id));

export const tokenProcedures = { issue, list, revoke };
