/** Accounts of others, for the administrator. */
import { z } from 'zod';
import { Refusal } from '#kernel';
import { callerOf, procedure, ROLES, textIn } from '#procedure';
import { accountSchema, inviteAnswerSchema, personName } from '../session/contract.ts';

/** Why an administrator looks at who has an account. */
export const ACCOUNT_PURPOSES = ['administration', 'data-subject-request', 'oversight'] as const;

const rights = {
  role: z.enum(ROLES),
  state: z.string().optional().describe('For a member state: its two letters'),
};

const invite = procedure({
  action: 'access.invite',
  summary: {
    en: 'Invite somebody to make an account; the link holds for a week and works once',
    nl: 'Iemand uitnodigen om een account te maken; de link geldt een week en werkt één keer',
  },
  method: 'POST',
  path: '/access/invitations',
  // The state in the input is whom the account is for, not on whose behalf it is offered.
  resource: () => ({}),
})
  .input(z.object({ ...rights, name: personName.optional().describe('The name to suggest to them') }))
  .output(inviteAnswerSchema)
  .handler(async ({ input, context }) => {
    const { role, state } = callerOf(input.role, input.state);
    const { invitations } = (await context.store()).people;
    const { secret, expiresAt } = await invitations.make({ role, state, name: input.name });
    return { link: `/welcome#${secret}`, expiresAt };
  });

const accounts = procedure({
  action: 'access.accounts',
  summary: { en: 'Who has an account, with which role', nl: 'Wie een account heeft, met welke rol' },
  method: 'GET',
  path: '/access/accounts',
  personal: { purposes: [...ACCOUNT_PURPOSES] },
  view: {
    rows: 'accounts',
    columns: [
      { path: 'id', head: 'Id' },
      { path: 'name', head: 'Name' },
      { path: 'role', head: 'Role' },
      { path: 'state', head: 'State' },
      { path: 'kind', head: 'Signs in' },
      { path: 'endedAt', head: 'Ended' },
    ],
  },
})
  .input(z.object({}))
  .output(z.object({ accounts: z.array(accountSchema) }))
  .handler(async ({ context }) => ({ accounts: await (await context.store()).people.accounts.list() }));

const changeAccount = procedure({
  action: 'access.changeAccount',
  summary: {
    en: 'Give an account another role, end it, or open it again; its sessions end',
    nl: 'Een account een andere rol geven, beëindigen of heropenen; de sessies ervan eindigen',
  },
  method: 'POST',
  path: '/access/accounts/{id}',
  resource: () => ({}),
  personal: { purposes: [...ACCOUNT_PURPOSES], subject: textIn('id') },
})
  .input(
    z.object({
      id: z.string().min(1).describe('The id that “access accounts” shows'),
      role: rights.role.optional(),
      state: rights.state,
      ended: z.boolean().optional().describe('True ends it, false opens it again'),
    }),
  )
  .output(accountSchema)
  .handler(async ({ input: { id, role, state, ended }, context }) => {
    const { accounts, signIns } = (await context.store()).people;
    const changed = await accounts.change(id, {
      rights: role === undefined ? undefined : callerOf(role, state),
      ended,
    });
    await signIns.record('account-changed', { account: changed.id });
    return changed;
  });

const resetPassword = procedure({
  action: 'access.resetPassword',
  summary: {
    en: 'Make a link with which somebody chooses another password; it holds for a day and works once',
    nl: 'Een link maken waarmee iemand een ander wachtwoord kiest; hij geldt een dag en werkt één keer',
  },
  method: 'POST',
  path: '/access/accounts/{id}/password-link',
  personal: { purposes: [...ACCOUNT_PURPOSES], subject: textIn('id') },
})
  .input(z.object({ id: z.string().min(1).describe('The id that “access accounts” shows') }))
  .output(inviteAnswerSchema)
  .handler(async ({ input: { id }, context }) => {
    const { accounts, invitations, signIns } = (await context.store()).people;
    const found = await accounts.find(id);
    if (!found) throw new Refusal('not-found', `There is no account ${id}.`, { where: 'id' });
    if (found.password === null || found.account.endedAt !== null) {
      throw new Refusal('barred', 'This account has no password here, or it was ended.', { where: 'id' });
    }
    const { secret, expiresAt } = await invitations.makeReset(found.account);
    await signIns.record('password-link-made', { account: found.account.id });
    return { link: `/welcome#${secret}`, expiresAt };
  });

export const accountProcedures = { invite, accounts, changeAccount, resetPassword };
