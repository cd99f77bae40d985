/** Sealing a submission on the device, and sending what is kept sealed: the same one, until it is known to have arrived. */
import * as z from 'zod';
import { ApiRefusal, callApi } from '../../../../desk/api.ts';
import { writeMessage, type Declared } from '../../journey/message.ts';
import { formatMoment, parseMoment, type Minute } from '../../journey/moment.ts';
import { handleDigest, seal } from '../../journey/seal.ts';
import type { LawVersion } from '../../journey/versions.ts';
import { changeWallet, WalletLocked } from '../device/device.ts';
import { withSubmission, type KeptCredential, type KeptSubmission } from '../device/wallet.ts';
import { API } from '../shared/api.ts';
import { askStatus } from '../shared/ask-status.ts';
import type { Journey } from './draft.ts';
import type { Receipt } from './receipt.ts';

const HANDLE_BYTES = 32;

const receiptSchema = z.object({
  receivedAt: z.string(),
  delivered: z.boolean(),
  eraseBy: z.string(),
});

/** A name that nobody used, and the secret by which its holder comes back. */
export interface Names {
  readonly submission: string;
  readonly handle: string;
}

export interface ToSeal {
  readonly names: Names;
  readonly journey: Journey;
  readonly declared: Declared;
  readonly credential: KeptCredential;
  readonly law: LawVersion;
  readonly consentAt: Minute;
}

export function newNames(): Names {
  const bytes = crypto.getRandomValues(new Uint8Array(HANDLE_BYTES));
  const handle = btoa(String.fromCharCode(...bytes));
  return {
    submission: crypto.randomUUID(),
    handle: handle.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
  };
}

/** Seals to the key that the authority has now; null where it has none. */
export async function sealed(what: ToSeal): Promise<KeptSubmission | null> {
  const { names, journey, declared, credential, law, consentAt } = what;
  const { state, direction, authority } = journey;
  const { office, point, name, keyId, publicKey } = authority;
  if (keyId === null || publicKey === null) return null;
  const { der, comparedAt } = credential;
  const message = writeMessage({
    version: 1,
    credential: der,
    declared,
    creation: comparedAt === null ? null : { comparedAt, basis: 'creation', chip: 'not-asked' },
  });
  const binding = { submission: names.submission, office, direction, declared: journey.declared, law };
  return {
    ...names,
    state,
    point,
    name,
    direction,
    declared: formatMoment(journey.declared),
    law,
    consentAt: formatMoment(consentAt),
    sealed: await seal(message, binding, { keyId, publicKey }),
    erasedAt: null,
  };
}

/** Puts it where it survives whatever happens to page and connection. */
export async function keep(kept: KeptSubmission): Promise<void> {
  await changeWallet((wallet) => withSubmission(wallet, kept));
}

/**
 * One try. Throws an ApiRefusal where it was not taken, and NoAnswer where nobody knows. `again`: it may have been taken
 * by a try before, and then a refusal of this one says nothing about that.
 */
export async function send(kept: KeptSubmission, again: boolean): Promise<Receipt> {
  const { submission, handle, state, point, direction, declared, law, consentAt } = kept;
  try {
    return await callApi(`${API}/submissions`, receiptSchema, {
      method: 'POST',
      body: {
        submission,
        state,
        point,
        direction,
        declared: formatMoment(parseMoment(declared)),
        law,
        handleDigest: await handleDigest(handle),
        consent: { office: `${state}/${point}`, givenAt: consentAt },
        sealed: kept.sealed,
      },
    });
  } catch (error) {
    if (!(error instanceof ApiRefusal) || (!again && error.kind !== 'conflict')) throw error;
    return await earlier(kept, error);
  }
}

/** What was taken by a try before; where there was none, the refusal stands. */
async function earlier(kept: KeptSubmission, refusal: ApiRefusal): Promise<Receipt> {
  try {
    const { receivedAt, eraseBy, deliveredAt } = await askStatus(kept);
    return { receivedAt, eraseBy, delivered: deliveredAt !== null };
  } catch (error) {
    throw error instanceof ApiRefusal && error.kind === 'not-found' ? refusal : error;
  }
}

/** It arrived: the sealed message is not needed any more. A wallet that was locked meanwhile learns it at the next look. */
export async function settle(kept: KeptSubmission): Promise<void> {
  try {
    await keep({ ...kept, sealed: null });
  } catch (error) {
    if (!(error instanceof WalletLocked)) throw error;
  }
}

/** Whether it was refused for its key alone: sealed anew, it is taken. */
export function forAnotherKey({ kind, where }: ApiRefusal): boolean {
  return kind === 'barred' && where === 'sealed';
}
