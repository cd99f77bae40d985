/** The server's clock: what is erased is erased by that one, whatever the clock of this machine shows. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { timeOf, type Minute } from '../../../journey/moment.ts';
import { JOURNEY } from '../../shared/api.ts';

const ASK_MS = 60_000;
const TICK_MS = 1_000;

/** How far the server's clock is ahead of that of this machine, in milliseconds. */
async function serverAhead(signal: AbortSignal): Promise<number> {
  const asked = Date.now();
  const { headers } = await fetch('/health', {
    signal,
    cache: 'no-store',
    headers: { 'x-acquis-unattended': 'yes' },
  });
  const told = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(told) ? 0 : told - (asked + Date.now()) / 2;
}

/** Until the server has told, the clock of this machine counts. */
function useAhead(): number {
  const { data } = useQuery({
    queryKey: [JOURNEY, 'clock'],
    queryFn: ({ signal }) => serverAhead(signal),
    refetchInterval: ASK_MS,
    refetchIntervalInBackground: true,
  });
  return data ?? 0;
}

/** Milliseconds until a moment by the server's clock, counted each second; negative when it is past. */
export function useMillisecondsTo(moment: Minute): number {
  const ahead = useAhead();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return timeOf(moment).getTime() - ahead - now;
}

/** Whether a moment is past by the server's clock. Draws anew only when that changes. */
export function useIsPast(moment: Minute | null): boolean {
  const ahead = useAhead();
  const [past, setPast] = useState(false);
  useEffect(() => {
    const look = (): void => setPast(moment !== null && timeOf(moment).getTime() <= Date.now() + ahead);
    look();
    const timer = setInterval(look, TICK_MS);
    return () => clearInterval(timer);
  }, [moment, ahead]);
  return past;
}
