/** What came of sending, as far as it is known. */
import type { ApiRefusal } from '../../../../desk/api.ts';
import type { KeptSubmission } from '../device/wallet.ts';

/** That it was received: nothing of what was in it. */
export interface Receipt {
  readonly receivedAt: string;
  readonly eraseBy: string;
  /** False while it is on its way to the authority. */
  readonly delivered: boolean;
}

export type Sending =
  | { readonly kind: 'idle' | 'sealing' }
  /** `unknown`: no answer came, so nobody here knows whether it arrived. */
  | { readonly kind: 'sending' | 'unknown'; readonly kept: KeptSubmission }
  | {
      readonly kind: 'received';
      readonly kept: KeptSubmission;
      readonly receipt: Receipt;
      /** The first answer did not come. */
      readonly late: boolean;
    }
  /** `kept` has its name and handle: nothing was taken under them, so they serve for the next try. */
  | { readonly kind: 'refused'; readonly kept: KeptSubmission; readonly refusal: ApiRefusal }
  /** It could not be sealed or kept here, so nothing was sent. */
  | { readonly kind: 'failed' };
