/** What became of one submission, asked by itself as long as something can still happen to it. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ApiRefusal } from '../../../../desk/api.ts';
import { changeWallet, WalletLocked } from '../device/device.ts';
import { withSubmission, type KeptSubmission } from '../device/wallet.ts';
import { JOURNEY } from '../shared/api.ts';
import { askStatus, type Status } from '../shared/ask-status.ts';

/** Nothing that happens at a border is missed in a minute. */
const EVERY_MS = 60_000;

export function statusKey(submission: string): readonly string[] {
  return [JOURNEY, 'status', submission];
}

/** Asked no more once it is erased: the server then need not hear of it again. */
export function useStatus(kept: KeptSubmission): UseQueryResult<Status> {
  const found = useQuery({
    queryKey: statusKey(kept.submission),
    queryFn: ({ signal }) => askStatus(kept, signal),
    enabled: kept.erasedAt === null,
    refetchInterval: EVERY_MS,
    networkMode: 'always',
    retry: (count, error) => !(error instanceof ApiRefusal) && count < 2,
  });
  const erasedAt = found.data?.erasedAt ?? null;
  useEffect(() => {
    if (erasedAt !== null && kept.erasedAt === null) void keepErased(kept.submission, erasedAt);
  }, [erasedAt, kept.submission, kept.erasedAt]);
  return found;
}

/** A wallet that was locked meanwhile learns it the next time. */
export async function keepErased(submission: string, erasedAt: string): Promise<void> {
  try {
    await changeWallet((wallet) => {
      const one = wallet.submissions.find((kept) => kept.submission === submission);
      return one === undefined ? wallet : withSubmission(wallet, { ...one, erasedAt });
    });
  } catch (error) {
    if (!(error instanceof WalletLocked)) throw error;
  }
}

/** Takes the line from the device. */
export async function forget(submission: string): Promise<void> {
  await changeWallet((wallet) => ({
    ...wallet,
    submissions: wallet.submissions.filter((kept) => kept.submission !== submission),
  }));
}
