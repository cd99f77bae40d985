/** What can be done with a submission that waits on the device. */
import { ApiRefusal } from '../../../../desk/api.ts';
import { WalletLocked } from '../device/device.ts';
import type { KeptSubmission } from '../device/wallet.ts';
import { askStatus } from '../shared/ask-status.ts';
import { forget } from './use-status.ts';

/**
 * What came of it. `kept`: it had arrived after all, and stands with what was sent. `silence`: no answer came, so nothing
 * was changed. `locked`: the wallet was locked meanwhile.
 */
export type Try = 'sent' | 'kept' | 'discarded' | 'silence' | 'locked' | ApiRefusal;

/** Sends the very same again. */
export function sendAgain(kept: KeptSubmission): Promise<Try> {
  return came(async () => {
    const { send, settle } = await import('../send/outbox.ts');
    await send(kept, true);
    await settle(kept);
    return 'sent';
  });
}

/**
 * Throws it away, unless it arrived after all: then the device must keep how to withdraw it. `unasked`: the server was
 * silent and the traveller wants it gone all the same.
 */
export function discard(kept: KeptSubmission, unasked: boolean): Promise<Try> {
  return came(async () => {
    if (!unasked && (await arrived(kept))) {
      const { settle } = await import('../send/outbox.ts');
      await settle(kept);
      return 'kept';
    }
    await forget(kept.submission);
    return 'discarded';
  });
}

async function arrived(kept: KeptSubmission): Promise<boolean> {
  try {
    await askStatus(kept);
    return true;
  } catch (error) {
    if (error instanceof ApiRefusal && error.kind === 'not-found') return false;
    throw error;
  }
}

async function came(work: () => Promise<Try>): Promise<Try> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WalletLocked) return 'locked';
    return error instanceof ApiRefusal ? error : 'silence';
  }
}
