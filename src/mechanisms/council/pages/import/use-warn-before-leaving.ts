/** The browser asks before a reload or closing loses what is kept in memory alone. */
import { useEffect } from 'react';

export function useWarnBeforeLeaving(loses: boolean): void {
  useEffect(() => {
    if (!loses) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [loses]);
}
