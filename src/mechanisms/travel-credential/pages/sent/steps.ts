/** What happens to a submission in its order, as far as the device and the server know. */
import type { KeptSubmission } from '../device/wallet.ts';
import type { Status } from '../shared/ask-status.ts';

export interface TimelineStep {
  readonly name:
    | 'consent'
    | 'received'
    | 'delivered'
    | 'undecided'
    | 'crossed'
    | 'refused'
    | 'no-show'
    | 'withdrawn'
    | 'erased';
  /** Null where it is not known when, or not yet. */
  readonly at: string | null;
  /** `left-out`: it did not happen and will not. */
  readonly stands: 'done' | 'to-come' | 'left-out';
  /** The time is the latest at which it happens, not when it did. */
  readonly by: boolean;
}

type Kept = Pick<KeptSubmission, 'consentAt' | 'sealed' | 'erasedAt'>;

const step = (
  name: TimelineStep['name'],
  at: string | null,
  stands: TimelineStep['stands'],
): TimelineStep => ({ name, at, stands, by: false });

export function stepsOf(kept: Kept, status: Status | null): readonly TimelineStep[] {
  const erasedAt = status?.erasedAt ?? kept.erasedAt;
  const open = erasedAt === null ? 'to-come' : 'left-out';
  const withdrawn = status?.stage === 'withdrawn';
  return [
    step('consent', kept.consentAt, 'done'),
    step('received', status?.receivedAt ?? null, kept.sealed === null ? 'done' : 'to-come'),
    // Once it is erased and the server is not asked any more, the device does not know what came between.
    ...(status === null && erasedAt !== null ? [] : between(status, open)),
    ...(withdrawn ? [step('withdrawn', erasedAt, 'done')] : []),
    erasedAt === null
      ? { name: 'erased', at: status?.eraseBy ?? null, stands: 'to-come', by: true }
      : step('erased', erasedAt, 'done'),
  ];
}

function between(status: Status | null, open: 'to-come' | 'left-out'): readonly TimelineStep[] {
  const { deliveredAt = null, decision = null } = status ?? {};
  return [
    step('delivered', deliveredAt, deliveredAt === null ? open : 'done'),
    decision === null ? step('undecided', null, open) : step(decision, null, 'done'),
  ];
}
