/** Sends one submission: kept on the device first, then asked again with the very same until it is known what happened. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiRefusal } from '../../../../desk/api.ts';
import type { KeptSubmission } from '../device/wallet.ts';
import { fetchAuthorities } from '../shared/ask-journey.ts';
import type { Names, ToSeal } from './outbox.ts';
import type { Receipt, Sending } from './receipt.ts';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;

export type ToSend = Omit<ToSeal, 'names'>;

export interface SendingState {
  readonly sending: Sending;
  readonly start: (what: ToSend) => Promise<void>;
  /** Ready for another one. */
  readonly reset: () => void;
}

export function useSending(): SendingState {
  const [sending, setSending] = useState<Sending>({ kind: 'idle' });
  /** Of a try that was refused: nothing was taken under them. */
  const names = useRef<Names | null>(null);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  const start = useCallback(async (what: ToSend) => {
    setSending({ kind: 'sealing' });
    try {
      const outbox = await import('./outbox.ts');
      names.current ??= outbox.newNames();
      const last = await sendKept({ ...what, names: names.current }, setSending, () => gone.current);
      if (last?.kind === 'received') names.current = null;
      if (last !== null) setSending(last);
    } catch {
      // Neither sealed nor kept: the wallet was locked, or a part of the desk did not come. Nothing left the device.
      setSending({ kind: 'failed' });
    }
  }, []);
  const reset = useCallback(() => setSending({ kind: 'idle' }), []);
  return { sending, start, reset };
}

/** Until it is received or refused; null where the page was left: then it waits on the device. */
async function sendKept(
  what: ToSeal,
  say: (sending: Sending) => void,
  left: () => boolean,
): Promise<Sending | null> {
  const { sealed, keep, settle, forAnotherKey } = await import('./outbox.ts');
  let kept = await sealed(what);
  if (kept === null) return { kind: 'failed' };
  await keep(kept);
  let [late, sealedAnew] = [false, false];
  for (let attempt = 0; !left(); attempt += 1) {
    say({ kind: late ? 'unknown' : 'sending', kept });
    // oxlint-disable-next-line no-await-in-loop -- one try after the other
    const came = await oneTry(kept, late);
    if (came instanceof ApiRefusal) {
      const anew: KeptSubmission | 'silence' | null =
        // oxlint-disable-next-line no-await-in-loop
        forAnotherKey(came) && !sealedAnew ? await toTheKeyNow(what) : null;
      if (anew === null) return { kind: 'refused', kept, refusal: came };
      if (anew !== 'silence') {
        [kept, sealedAnew] = [anew, true];
        continue;
      }
    } else if (came !== null) {
      // oxlint-disable-next-line no-await-in-loop -- the last thing that is done
      await settle(kept);
      return { kind: 'received', kept, receipt: came, late };
    } else {
      late = true;
      say({ kind: 'unknown', kept });
    }
    // oxlint-disable-next-line no-await-in-loop
    await pause(Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS));
  }
  return null;
}

/** The receipt, or why it was not taken; null where no answer came. */
async function oneTry(kept: KeptSubmission, again: boolean): Promise<Receipt | ApiRefusal | null> {
  const { send } = await import('./outbox.ts');
  try {
    return await send(kept, again);
  } catch (error) {
    return error instanceof ApiRefusal ? error : null;
  }
}

/**
 * The key was replaced meanwhile and nothing was taken: sealed to the one of now under the same name, and kept; null
 * where the authority has none.
 */
async function toTheKeyNow(what: ToSeal): Promise<KeptSubmission | 'silence' | null> {
  const { sealed, keep } = await import('./outbox.ts');
  const found = await fetchAuthorities().catch(() => null);
  if (found === null) return 'silence';
  const authority = found.authorities.find(({ office }) => office === what.journey.authority.office);
  const anew =
    authority === undefined ? null : await sealed({ ...what, journey: { ...what.journey, authority } });
  if (anew !== null) await keep(anew);
  return anew;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
