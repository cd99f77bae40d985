/** Moving over the map with the arrow keys. */

export type Direction = 'up' | 'down' | 'left' | 'right';

interface Place {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

const STEP: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** The nearest place in that direction, within 45 degrees of it if there is one; null at the edge. */
export function nearestIn(places: readonly Place[], from: string, direction: Direction): string | null {
  const start = places.find(({ code }) => code === from);
  if (start === undefined) return null;
  const [dx, dy] = STEP[direction];
  let best: string | null = null;
  let least = Infinity;
  for (const { code, x, y } of places) {
    const ahead = (x - start.x) * dx + (y - start.y) * dy;
    if (code === from || ahead <= 0) continue;
    const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
    // Places off the line count as farther away, those beyond 45 degrees much farther.
    const distance = ahead + aside * (aside <= ahead ? 1 : 4);
    if (distance < least) [best, least] = [code, distance];
  }
  return best;
}
