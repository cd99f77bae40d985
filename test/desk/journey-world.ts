/** A journey to look at: a border crossing point, a demonstration passport, and what its holder sends ahead. */
import { makeWorld } from '../../src/mechanisms/travel-credential/credential/test-ca/index.ts';
import type { RealDesk } from './real-desk.ts';

export interface DemonstrationPassport {
  /** As the zone has it. */
  readonly surname: string;
  /** The credential that was made of it, in base64. */
  readonly credential: string;
  /** The certificate of its state’s CSCA, in base64: not on record before it is imported. */
  readonly csca: string;
}

export interface Sent {
  readonly submission: string;
  /** The secret of the device, with which the traveller asks and withdraws. */
  readonly handle: string;
}

interface Sending {
  readonly state?: string;
  readonly point: string;
  /** Base64; bytes that are no credential where it is left out. */
  readonly credential?: string;
  /** Hours from now. */
  readonly inHours?: number;
  readonly direction?: 'entry' | 'exit';
}

const HOUR_MS = 3_600_000;
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** A passport of Utopia and the credential made of it; with another seed another person. */
export async function demonstrationPassport(desk: RealDesk, seed = 1): Promise<DemonstrationPassport> {
  const world = await makeWorld({ at: Date.now(), seed });
  const [document] = world.documents;
  const [utopia] = world.states;
  if (document === undefined || utopia === undefined) throw new Error('The world has no passport in it.');
  const csca = base64(utopia.csca);
  const { credential } = await ask<{ readonly credential: string }>(desk, 'credentials', {
    sod: base64(document.files.sod),
    dg: [...document.files.dataGroups].map(([number, bytes]) => ({
      name: `dg${number}`,
      bytes: base64(bytes),
    })),
    trust: [{ name: 'csca.cer', bytes: csca }],
    face: 'same',
  });
  const surname = document.mrz[0]?.slice(5).split('<')[0] ?? '';
  return { surname, credential, csca };
}

/** Makes a border crossing point known, as its own authority does. */
export async function registerOffice(
  desk: RealDesk,
  { state = 'NL', point, name }: { readonly state?: string; readonly point: string; readonly name: string },
): Promise<void> {
  await ask(desk, 'authorities', { state, point, name }, await desk.token('border-authority', state));
}

/** From now on documents of its state are traced to it. */
export async function importCsca(desk: RealDesk, { csca }: DemonstrationPassport): Promise<void> {
  const body = { file: csca, name: 'Utopia, demonstration' };
  await ask(desk, 'trust/files', body, await desk.token('border-authority', 'NL'));
}

/** Seals and sends, as a device does. */
export async function sendAhead(
  desk: RealDesk,
  { state = 'NL', point, credential, inHours = 20, direction = 'entry' }: Sending,
): Promise<Sent> {
  const handle = `${crypto.randomUUID()}${crypto.randomUUID()}`;
  const declared = `${new Date(Date.now() + inHours * HOUR_MS).toISOString().slice(0, 16)}Z`;
  const asked = {
    state,
    point,
    direction,
    declared,
    handle,
    ...(credential === undefined ? {} : { credential }),
  };
  const prepared = await ask<{ readonly submission: string }>(desk, 'prepare', asked);
  await ask(desk, 'submissions', prepared);
  return { submission: prepared.submission, handle };
}

/** The traveller withdraws consent: all is erased at once. */
export async function withdraw(desk: RealDesk, { submission, handle }: Sent): Promise<void> {
  await ask(desk, 'withdrawals', { submission, handle });
}

/** Throws with what the server said where it refuses. */
async function ask<Answer>(desk: RealDesk, path: string, body: object, token?: string): Promise<Answer> {
  const response = await fetch(`${desk.url}/api/travel-credential/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer;
}
