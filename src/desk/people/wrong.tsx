import { useEffect, useRef, type ReactNode } from 'react';

/** What went wrong, told aloud and given focus, so that nobody misses it. */
export function Wrong({ sentence }: { readonly sentence: string | null }): ReactNode {
  const element = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (sentence !== null) element.current?.focus();
  }, [sentence]);
  if (sentence === null) return null;
  return (
    <p className="wrong" role="alert" tabIndex={-1} ref={element}>
      {sentence}
    </p>
  );
}
