/** What people see and change of their own: sessions and the password. */
import { z } from 'zod';
import { Refusal } from '#kernel';
import { procedure, type Caller } from '#procedure';
import { sessionSummarySchema } from '../session/contract.ts';
import { checkPassword } from '../session/password-strength.ts';
import { hashPassword, verifyPassword } from '../session/password.ts';
import { takeGuess } from '../session/sign-in.ts';

const sessions = procedure({
  action: 'access.sessions',
  summary: { en: 'Where you are signed in', nl: 'Waar u bent aangemeld' },
  method: 'GET',
  path: '/access/sessions',
})
  .input(z.object({}))
  .output(z.object({ sessions: z.array(sessionSummarySchema) }))
  .handler(async ({ context }) => {
    const { account, session } = own(context.caller);
    const all = await (await context.store()).people.sessions.list(account);
    return { sessions: all.map((each) => ({ ...each, current: each.id === session })) };
  });

const endSession = procedure({
  action: 'access.endSession',
  summary: { en: 'Sign out somewhere else', nl: 'Elders afmelden' },
  method: 'DELETE',
  path: '/access/sessions/{id}',
})
  .input(z.object({ id: z.string().min(1).describe('The id that “access sessions” shows') }))
  .output(z.object({ ended: z.literal(true) }))
  .handler(async ({ input, context }) => {
    const { account } = own(context.caller);
    const { sessions, signIns } = (await context.store()).people;
    await sessions.endOne(account, input.id);
    await signIns.record('signed-out', { account, session: input.id });
    return { ended: true } as const;
  });

const changePassword = procedure({
  action: 'access.changePassword',
  summary: {
    en: 'Choose another password; you are signed out everywhere else',
    nl: 'Een ander wachtwoord kiezen; u wordt overal elders afgemeld',
  },
  method: 'POST',
  path: '/access/password',
})
  .input(
    z.object({
      current: z.string().min(1).max(1000).describe('The password that you have'),
      password: z.string().min(1).max(1000).describe('The one to have from now on'),
    }),
  )
  .output(z.object({ endedSessions: z.int().describe('How many other sessions ended') }))
  .handler(async ({ input, context }) => {
    const { account, session } = own(context.caller);
    const { people } = await context.store();
    const found = await people.accounts.find(account);
    if (!found?.password) {
      throw new Refusal('barred', 'Your account has no password: you sign in at your organisation.', {
        remedy: 'Change your password there.',
      });
    }
    await takeGuess(people, 'name', account);
    if (!(await verifyPassword(input.current, found.password))) {
      throw new Refusal('not-allowed', 'The current password is not right.', { where: 'current' });
    }
    await people.guesses.forget('name', account);
    await checkPassword(input.password, [found.account.name]);
    await people.accounts.setPassword(account, await hashPassword(input.password));
    const { ended } = await people.sessions.endOthers(account, session);
    await people.signIns.record('password-changed', { account, session });
    return { endedSessions: ended };
  });

export const ownProcedures = { sessions, endSession, changePassword };

/** The account and the session that call. The policy lets nobody else through. */
function own({ identity }: Caller): { account: string; session: string } {
  if (identity?.means === 'session' && identity.id !== undefined && identity.session !== undefined) {
    return { account: identity.id, session: identity.session };
  }
  throw new Refusal('not-allowed', 'This is for someone who is signed in.', { remedy: 'Sign in first.' });
}
