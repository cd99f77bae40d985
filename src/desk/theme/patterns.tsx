import type { ReactNode } from 'react';
import type { Tone } from './tone.ts';

interface Props {
  readonly tone: Tone;
  readonly d: string;
  readonly size: number;
  readonly filled?: boolean;
}

/** One repeating pattern in the ink of its tone. */
export function Pattern({ tone, d, size, filled = false }: Props): ReactNode {
  return (
    <pattern id={`pattern-${tone}`} width={size} height={size} patternUnits="userSpaceOnUse">
      <path className={filled ? 'pattern-ink pattern-ink--filled' : 'pattern-ink'} d={d} />
    </pattern>
  );
}
