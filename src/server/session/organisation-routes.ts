/** The way to the organisation and back. */
import { Hono } from 'hono';
import { begin, type SessionRouteOptions } from './begin.ts';
import { cookieCalled, DEPARTURE_COOKIE } from './cookie.ts';
import { localPath } from './local-path.ts';
import { organisationOf, UNSTATED } from './organisation.ts';
import type { OrganisationSettings } from './settings.ts';

/** Where somebody lands who could not be signed in; the log says why. */
const PROBLEM = '/sign-in?problem=organisation';
const AWAY_SECONDS = 600;

export function organisationRoutes(settings: OrganisationSettings, options: SessionRouteOptions): Hono {
  const { store, log } = options;
  const organisation = organisationOf(settings);
  const cookie = cookieCalled(DEPARTURE_COOKIE, options.settings.secure);
  const app = new Hono();

  app.get('/', async (c) => {
    try {
      const { url, departure } = await organisation.depart(localPath(c.req.query('to')));
      const { secret } = await (await store()).people.departures.keep(departure);
      cookie.write(c, secret, AWAY_SECONDS);
      return c.redirect(url.href);
    } catch (error) {
      log(error);
      return c.redirect(PROBLEM);
    }
  });

  app.get('/return', async (c) => {
    const { people } = await store();
    const secret = cookie.read(c);
    cookie.clear(c);
    try {
      const departure = secret === undefined ? null : await people.departures.take(secret);
      if (!departure) throw new Error('Somebody came back from the organisation who was not sent there.');
      const person = await organisation.arrive(new URL(c.req.url).search, departure);
      const account = await people.accounts.ofOrganisation(person, UNSTATED);
      await begin(c, people, account, options, 'signed-in-by-organisation');
      return c.redirect(departure.destination);
    } catch (error) {
      log(error);
      await people.signIns.record('refused');
      return c.redirect(PROBLEM);
    }
  });
  return app;
}
