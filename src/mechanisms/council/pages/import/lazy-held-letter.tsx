/** What is shown of a letter, loaded when the first one is being read. */
import { lazy, Suspense, type ComponentProps, type ReactNode } from 'react';
import type { HeldLetter as Held } from './held-letter.tsx';

/** Begins to load it, so that it is there when the letter is. */
export async function loadHeldLetter(): Promise<{ readonly default: typeof Held }> {
  const { HeldLetter: component } = await import('./held-letter.tsx');
  return { default: component };
}

const Loaded = lazy(loadHeldLetter);

export function HeldLetter(props: ComponentProps<typeof Held>): ReactNode {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  );
}
