import { webAddress } from '#kernel';
import type { ReactNode } from 'react';
import type { Source } from './queries.ts';

/** Where something is known from; a link where it has an address. */
export function SourceLink({ source: { title, url, language } }: { readonly source: Source }): ReactNode {
  const address = webAddress(url);
  // A title in another language than the page is read out, and broken into syllables, in its own.
  if (address === null) return language === undefined ? title : <span lang={language}>{title}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer" lang={language}>
      {title}
      <span aria-hidden="true"> ↗</span>
    </a>
  );
}
