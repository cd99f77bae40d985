/** What is in the credential of the wallet, read when it is first needed: the readers of a chip are not small. */
import { useEffect, useState } from 'react';
import { fromBase64 } from '../shared/from-base64.ts';
import type { Contents } from './contents.ts';

export type ShownContents =
  | { readonly kind: 'reading' }
  /** It is none that can be read. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'read'; readonly contents: Contents };

/** `der` as the wallet keeps it, in base64. */
export function useContents(der: string): ShownContents {
  const [shown, setShown] = useState<{ readonly of: string; readonly what: ShownContents } | null>(null);
  useEffect(() => {
    let left = false;
    import('./contents.ts')
      .then(({ contentsOf }) => contentsOf(fromBase64(der), Date.now()))
      .then(
        (contents) => !left && setShown({ of: der, what: { kind: 'read', contents } }),
        () => !left && setShown({ of: der, what: { kind: 'unreadable' } }),
      );
    return () => {
      left = true;
    };
  }, [der]);
  return shown?.of === der ? shown.what : { kind: 'reading' };
}
