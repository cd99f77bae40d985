import { webAddress } from '#kernel';
import type { ReactNode } from 'react';
import type { Source } from './queries.ts';

/** Where something is known from; a link where it has an address. */
export function SourceLink({ source: { title, url } }: { readonly source: Source }): ReactNode {
  const address = webAddress(url);
  if (address === null) return title;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {title}
      <span aria-hidden="true"> ↗</span>
    </a>
  );
}
