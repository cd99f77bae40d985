/**
 * A file as the body of a request, for procedures that take one in base64: `curl -F document=@letter.pdf` and
 * `curl --data-binary @letter.pdf` become the JSON that the procedure reads. The limit of the body came before.
 */
import { Refusal } from '#kernel';
import type { House } from './compose.ts';

/** The field that holds the file, by the path of the procedure. */
export function fileFields(house: House): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const { bytes, method, path } of house.declarations.values()) {
    const [field] = bytes ?? [];
    if (field !== undefined && method === 'POST') fields.set(`/api${path}`, field);
  }
  return fields;
}

/** The request as the procedure reads it; the same one where its body is JSON or nothing. Throws a Refusal. */
export async function withFileBody(request: Request, field: string): Promise<Request> {
  const type = (request.headers.get('content-type') ?? '').toLowerCase();
  if (type.includes('json')) return request;
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const given = type.startsWith('multipart/form-data')
    ? await fromForm(request, field)
    : { [field]: base64(await request.arrayBuffer()) };
  const headers = new Headers(request.headers);
  headers.set('content-type', 'application/json');
  headers.delete('content-length');
  return new Request(request.url, {
    method: request.method,
    headers,
    body: JSON.stringify({ ...query, ...given }),
    signal: request.signal,
  });
}

async function fromForm(request: Request, field: string): Promise<Readonly<Record<string, string>>> {
  const form = await request.formData().catch(() => {
    throw new Refusal('invalid-input', 'The form cannot be read.', {
      remedy: `Send the file as one of its fields: curl -F ${field}=@letter.pdf.`,
    });
  });
  const given: Record<string, string> = {};
  for (const [name, value] of form) {
    // Text that is typed into the field of the file is the file itself.
    given[name] =
      typeof value === 'string'
        ? name === field
          ? base64(new TextEncoder().encode(value))
          : value
        : base64(await value.arrayBuffer());
  }
  if (given[field] !== undefined) return given;
  throw new Refusal('invalid-input', `The form has no field “${field}”.`, {
    where: field,
    remedy: `Send the file in it: curl -F ${field}=@letter.pdf.`,
  });
}

function base64(bytes: ArrayBuffer | Uint8Array): string {
  return (bytes instanceof Uint8Array ? Buffer.from(bytes) : Buffer.from(bytes)).toString('base64');
}
