/** The whole of what is served on the one port. */
import { ORPCError } from '@orpc/server';
import { SmartCoercionPlugin } from '@orpc/json-schema';
import { OpenAPIHandler } from '@orpc/openapi/fetch';
import { RPCHandler } from '@orpc/server/fetch';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { Hono, type Context as HonoContext, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { failureOf, readFailure, STATUS, type Failure } from '#procedure';
import { Refusal } from '#kernel';
import type { Store } from '#store';
import type { House } from './compose.ts';
import type { CostlyLimits } from './costly-limit.ts';
import { desk } from './desk.ts';
import { docs } from './docs.ts';
import { fileFields, withFileBody } from './file-body.ts';
import { openApiOf, type OpenApiDocument } from './openapi.ts';
import { requestContexts } from './request-context.ts';
import { COMPUTING_THREADS, computingHeaders, strictHeaders } from './security.ts';
import { cookieCalled, SESSION_COOKIE } from './session/cookie.ts';
import { ownPages } from './session/own-pages.ts';
import { sessionRoutes } from './session/routes.ts';
import { peopleSettings, type PeopleSettings } from './session/settings.ts';
import { transfer } from './transfer.ts';

export interface AppOptions {
  readonly house: House;
  readonly store: () => Promise<Store>;
  /** The built desk. */
  readonly deskFolder: string;
  readonly version: string;
  /** Key with which the owner of the data folder acts in any role. */
  readonly operatorKey?: string;
  readonly writesPerMinute?: number;
  readonly costly?: CostlyLimits;
  /** How people sign in. */
  readonly people?: PeopleSettings;
  /** Told of errors that are no refusals. */
  readonly log?: (error: unknown) => void;
}

const BODY_LIMIT = 1024 ** 2;

export function createApp(options: AppOptions): Hono {
  const { house, store, log = () => undefined, people = peopleSettings() } = options;
  const sessionCookie = cookieCalled(SESSION_COOKIE, people.secure);
  const { contextOf, identifiedOf } = requestContexts({ ...options, sessionCookie, proxies: people.proxies });
  const watch = async <T>({ next }: { next(): Promise<T> }): Promise<T> => {
    try {
      return await next();
    } catch (error) {
      if (!(error instanceof ORPCError) || error.status >= 500) log(error);
      throw error;
    }
  };
  const interceptors = [watch];
  const coercion = new SmartCoercionPlugin({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const rest = new OpenAPIHandler(house.router, { interceptors, plugins: [coercion] });
  const rpc = new RPCHandler(house.router, { interceptors });
  let document: Promise<OpenApiDocument> | undefined;

  const app = new Hono();
  app.onError((error, c) => {
    const failure = readFailure(error);
    if (failure) return failed(c, failure, error instanceof ORPCError ? error.status : undefined);
    log(error);
    return c.json({ code: 'INTERNAL_SERVER_ERROR', status: 500, message: 'The server failed.' }, 500);
  });
  app.route('/api/docs', docs(people.secure));
  const [strict, computing] = [strictHeaders(people.secure), computingHeaders(people.secure)];
  app.use((c, next) => (COMPUTING_THREADS.test(c.req.path) ? computing : strict)(c, next));
  app.use(ownPages(identifiedOf, sessionCookie, people));
  app.get('/health', (c) => c.json({ status: 'ok', version: options.version }));
  app.use('/api/*', compress());
  app.get('/api/openapi.json', async (c) => {
    document ??= openApiOf(house, options.version);
    return c.json(await document);
  });
  app.route('/session', sessionRoutes({ store, settings: people, identifiedOf, sessionCookie, log }));
  app.route('/api/register', transfer(contextOf));
  const limits = bodyLimits(house);
  const files = fileFields(house);
  const limited: MiddlewareHandler = async (c, next) => {
    const { usual, own } = limits(c.req.path);
    const mayOwn = own !== undefined && (await contextOf(c)).caller.role !== 'reader';
    return (mayOwn ? own : own === undefined ? usual : strangers)(c, next);
  };
  app.use('/api/*', limited);
  app.use('/rpc/*', limited);
  app.all('/api/*', async (c) => {
    const field = c.req.method === 'POST' ? files.get(c.req.path) : undefined;
    const request = field === undefined ? c.req.raw : await withFileBody(c.req.raw, field);
    const { response } = await rest.handle(request, { prefix: '/api', context: await contextOf(c) });
    return response ?? nothingAt(c);
  });
  app.all('/rpc/*', async (c) => {
    const { response } = await rpc.handle(c.req.raw, { prefix: '/rpc', context: await contextOf(c) });
    return response ?? nothingAt(c);
  });
  app.get('/*', desk(options.deskFolder));
  return app;
}

/**
 * The limit of a request's body by its path: the usual one, save where a procedure declares its own. That one is
 * for callers with a role: a body is read before the policy is asked, so strangers may not send large ones.
 */
function bodyLimits(house: House): (path: string) => { usual: MiddlewareHandler; own?: MiddlewareHandler } {
  const usual = bodyLimited(BODY_LIMIT);
  const own = new Map<string, MiddlewareHandler>();
  for (const [action, { maxBody, path }] of house.declarations) {
    if (maxBody === undefined) continue;
    const limited = bodyLimited(maxBody);
    own.set(`/rpc/${action.replaceAll('.', '/')}`, limited).set(`/api${path}`, limited);
  }
  return (path) => {
    const found = own.get(path);
    return found ? { usual, own: found } : { usual };
  };
}

/** More may be sent here, by others. */
const strangers = bodyLimited(
  BODY_LIMIT,
  'Sign in, or send a token, with a role other than reader: it may send more here.',
);

function bodyLimited(maxSize: number, remedy = 'Send less at a time.'): MiddlewareHandler {
  const sentence = `The request is larger than ${Math.floor(maxSize / 1024 ** 2)} MB.`;
  const refusal = new Refusal('invalid-input', sentence, { remedy });
  return bodyLimit({ maxSize, onError: (c) => failed(c, failureOf(refusal), 413) });
}

function nothingAt(c: HonoContext): Response {
  const refusal = new Refusal('not-found', `There is nothing at ${c.req.method} ${c.req.path}.`, {
    remedy: 'See what there is: /api/docs.',
  });
  return failed(c, failureOf(refusal));
}

/** A failure outside a procedure, in the envelope that procedures use. */
function failed(c: HonoContext, data: Failure, status: number = STATUS[data.kind].status): Response {
  const code = status === 429 ? 'TOO_MANY_REQUESTS' : STATUS[data.kind].code;
  const body = { defined: false, code, status, message: data.sentence, data };
  return c.json(body, status as 400);
}
