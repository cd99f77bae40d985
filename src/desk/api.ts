/** Calls to the server over its plain HTTP interface: JSON in, JSON out, refusals as sentences. */
import * as z from 'zod';

const failureSchema = z.object({
  kind: z.string(),
  sentence: z.string(),
  where: z.string().optional(),
  remedy: z.string().optional(),
  citation: z.string().optional(),
});

const envelope = z.object({ data: failureSchema });

/** The server answered that it did not do it, and why. */
export class ApiRefusal extends Error {
  readonly status: number;
  readonly kind: string;
  readonly where: string | undefined;
  readonly remedy: string | undefined;
  readonly citation: string | undefined;

  constructor(status: number, failure: z.output<typeof failureSchema>) {
    super(failure.sentence);
    this.status = status;
    this.kind = failure.kind;
    this.where = failure.where;
    this.remedy = failure.remedy;
    this.citation = failure.citation;
  }
}

/** The server did not answer, or answered with something that is no answer: nobody knows what was done. */
export class NoAnswer extends Error {}

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  /** Why personal data are asked for; the server keeps it beside who asked. */
  readonly purpose?: string;
  readonly signal?: AbortSignal;
  /** The page asks by itself: this does not count as somebody being there, so that a session left open ends. */
  readonly unattended?: boolean;
}

/** Throws an ApiRefusal when the server refuses, and NoAnswer when none came. */
export async function callApi<Answer>(
  path: string,
  schema: z.ZodType<Answer>,
  { method = 'GET', body, purpose, signal, unattended = false }: Call = {},
): Promise<Answer> {
  let response: Response;
  let json: unknown;
  try {
    response = await fetch(path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(purpose === undefined ? {} : { 'x-acquis-purpose': purpose }),
        ...(unattended ? { 'x-acquis-unattended': 'yes' } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
    json = response.status === 204 ? null : await response.json();
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new NoAnswer('The server does not answer.', { cause: error });
  }
  if (response.ok) return schema.parse(json);
  const failure = envelope.safeParse(json);
  if (failure.success && response.status < 500) throw new ApiRefusal(response.status, failure.data.data);
  throw new NoAnswer(`The server answered with status ${response.status}.`);
}
