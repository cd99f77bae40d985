/** `/session`: who is signed in, signing in and out, and accepting an invitation. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Refusal } from '#kernel';
import { addressOf } from '../address.ts';
import { begin, describe, type SessionRouteOptions } from './begin.ts';
import { readBody } from './body.ts';
import { acceptSchema, lookSchema, signInSchema } from './contract.ts';
import { organisationRoutes } from './organisation-routes.ts';
import { checkPassword } from './password-strength.ts';
import { hashPassword } from './password.ts';
import { signInLocal } from './sign-in.ts';

const BODY_LIMIT = 10_000;

export function sessionRoutes(options: SessionRouteOptions): Hono {
  const { store, settings, identifiedOf, sessionCookie } = options;
  const peopleOf = async () => (await store()).people;
  const app = new Hono();
  app.use(bodyLimit({ maxSize: BODY_LIMIT, onError: tooLarge }));

  app.get('/', async (c) => c.json(await describe(await identifiedOf(c), await peopleOf(), settings)));

  app.post('/', async (c) => {
    if (!settings.localAccounts) throw noLocalAccounts();
    const people = await peopleOf();
    const account = await signInLocal(
      people,
      await readBody(c, signInSchema),
      addressOf(c, settings.proxies),
    );
    return c.json(await begin(c, people, account, options, 'signed-in'));
  });

  app.delete('/', async (c) => {
    const secret = sessionCookie.read(c);
    if (secret !== undefined) {
      const people = await peopleOf();
      const { signedIn } = await identifiedOf(c);
      await people.sessions.end(secret);
      if (signedIn) {
        await people.signIns.record('signed-out', {
          account: signedIn.account.id,
          session: signedIn.session,
        });
      }
      sessionCookie.clear(c);
    }
    return c.body(null, 204);
  });

  app.post('/invitation/look', async (c) => {
    const { invitation } = await readBody(c, lookSchema);
    return c.json(await (await peopleOf()).invitations.look(invitation));
  });

  app.post('/invitation', async (c) => {
    if (!settings.localAccounts) throw noLocalAccounts();
    const people = await peopleOf();
    const { invitation, name, password } = await readBody(c, acceptSchema);
    // Looked at before anything costly is done, for who has no invitation.
    await people.invitations.look(invitation);
    await checkPassword(password, [name]);
    const account = await people.invitations.accept(invitation, {
      name,
      password: await hashPassword(password),
    });
    await people.signIns.record('account-made', { account: account.id });
    return c.json(await begin(c, people, account, options, 'signed-in'));
  });

  if (settings.organisation) {
    app.route('/organisation', organisationRoutes(settings.organisation, options));
  }
  return app;
}

function noLocalAccounts(): Refusal {
  return new Refusal('not-allowed', 'This server has no accounts with passwords.', {
    remedy: 'Sign in with your organisation.',
  });
}

function tooLarge(): never {
  throw new Refusal('invalid-input', 'The request is too large.', { remedy: 'Send less.' });
}
