/** A long table drawn a part at a time, so that the page answers between the parts. */
import { useEffect, useState } from 'react';

const FIRST = 20;
const MORE = 20;

/** How many of `all` lines are to be drawn now; it grows until it is all of them. */
export function useGrowing(all: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= all) return undefined;
    const timer = setTimeout(() => setDrawn(drawn + MORE));
    return () => clearTimeout(timer);
  }, [drawn, all]);
  return Math.min(drawn, all);
}
