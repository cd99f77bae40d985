/** The register for everyone to check: verification, streams, events. */
import { z } from 'zod';
import { Refusal } from '#kernel';
import { procedure } from '#procedure';

const broken = z.object({
  stream: z.string(),
  version: z.int(),
  position: z.int().nullable().describe('Null where the event is missing'),
  what: z.string(),
});

const verify = procedure({
  action: 'register.verify',
  summary: {
    en: 'Recompute every hash of the register, and name the first broken event',
    nl: 'Elke hash van het register herberekenen, en de eerste gebroken gebeurtenis noemen',
  },
  method: 'GET',
  path: '/register/verify',
})
  .input(z.object({ stream: z.string().optional().describe('Only this stream') }))
  .output(
    z.object({
      verified: z.boolean(),
      events: z.int(),
      streams: z.int(),
      firstBroken: broken.nullable(),
    }),
  )
  .handler(async ({ input, context }) => {
    const store = await context.store();
    return store.verify({
      ...(input.stream === undefined ? {} : { stream: input.stream }),
      ...(context.signal ? { signal: context.signal } : {}),
      onProgress: (events) => context.progress?.(events, 0, 'events verified'),
    });
  });

const streams = procedure({
  action: 'register.streams',
  summary: {
    en: 'The streams of the register, with their version and last hash',
    nl: 'De stromen van het register, met hun versie en laatste hash',
  },
  method: 'GET',
  path: '/register/streams',
  view: {
    rows: 'streams',
    columns: [
      { path: 'stream', head: 'Stream' },
      { path: 'version', head: 'Version' },
      { path: 'hash', head: 'Last hash' },
    ],
  },
})
  .input(z.object({ prefix: z.string().optional().describe('Only streams that begin so') }))
  .output(
    z.object({
      streams: z.array(z.object({ stream: z.string(), version: z.int(), hash: z.string() })),
    }),
  )
  .handler(async ({ input, context }) => {
    const all = await (await context.store()).register.streams();
    return { streams: all.filter(({ stream }) => stream.startsWith(input.prefix ?? '')) };
  });

const events = procedure({
  action: 'register.events',
  summary: { en: 'The events of one stream, in order', nl: 'De gebeurtenissen van één stroom, op volgorde' },
  method: 'GET',
  path: '/register/events',
  view: {
    rows: 'events',
    columns: [
      { path: 'version', head: 'Version' },
      { path: 'recordedAt', head: 'Recorded at' },
      { path: 'type', head: 'Type' },
      { path: 'actor', head: 'Actor' },
      { path: 'data', head: 'Data' },
    ],
  },
})
  .input(z.object({ stream: z.string().min(1).describe('The name of the stream') }))
  .output(
    z.object({
      stream: z.string(),
      events: z.array(
        z.object({
          version: z.int(),
          position: z.int(),
          type: z.string(),
          data: z.json(),
          actor: z.string(),
          recordedAt: z.string(),
        }),
      ),
    }),
  )
  .handler(async ({ input: { stream }, context }) => {
    const found = await (await context.store()).register.read(stream);
    if (found.length === 0) {
      throw new Refusal('not-found', `There is no stream “${stream}” in the register.`, {
        where: 'stream',
        remedy: 'See which there are: acquis register streams.',
      });
    }
    return {
      stream,
      events: found.map(({ version, position, type, data, actor, recordedAt }) => ({
        version,
        position,
        type,
        data: structuredClone(data) as z.infer<ReturnType<typeof z.json>>,
        actor,
        recordedAt,
      })),
    };
  });

const recent = procedure({
  action: 'register.recent',
  summary: {
    en: 'The events of all streams, newest first, or those of one stream or type',
    nl: 'De gebeurtenissen van alle stromen, de nieuwste eerst, of die van één stroom of soort',
  },
  method: 'GET',
  path: '/register/recent',
  view: {
    rows: 'events',
    columns: [
      { path: 'position', head: 'Position' },
      { path: 'recordedAt', head: 'Recorded at' },
      { path: 'stream', head: 'Stream' },
      { path: 'version', head: 'Version' },
      { path: 'type', head: 'Type' },
      { path: 'actor', head: 'Actor' },
    ],
  },
})
  .input(
    z.object({
      before: z.int().min(1).optional().describe('Only events before this position'),
      limit: z.int().min(1).max(500).default(50).describe('At most so many'),
      stream: z.string().min(1).optional().describe('Only events of this stream'),
      version: z.int().min(1).max(2_147_483_647).optional().describe('Only this version of the stream'),
      type: z.string().min(1).optional().describe('Only events of this type'),
    }),
  )
  .output(
    z.object({
      events: z.array(
        z.object({
          stream: z.string(),
          version: z.int(),
          position: z.int(),
          type: z.string(),
          data: z.json(),
          actor: z.string(),
          recordedAt: z.string(),
          hash: z.string(),
        }),
      ),
      next: z.int().nullable().describe('To give as `before` for those that follow; null at the end'),
    }),
  )
  .handler(async ({ input, context }) => {
    const { register } = await context.store();
    // One more than asked tells whether any follow.
    const found = await register.recent({ ...input, limit: input.limit + 1 });
    const events = found.slice(0, input.limit).map(({ data, ...event }) => ({
      ...event,
      data: structuredClone(data) as z.infer<ReturnType<typeof z.json>>,
    }));
    return { events, next: found.length > input.limit ? (events.at(-1)?.position ?? null) : null };
  });

export const registerProcedures = { verify, streams, events, recent };
