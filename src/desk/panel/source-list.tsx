import { webAddress } from '#kernel';
import type { ReactNode } from 'react';
import { StandingWord } from '../figures/standing.tsx';
import type { Source } from './answer.ts';

/** Sources with their date and standing; a link where there is an address. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }): ReactNode {
  return (
    <ul className="sources">
      {sources.map(({ title, url, date, standing }) => {
        const address = webAddress(url);
        return (
          <li key={`${title} ${url ?? ''}`} className="source">
            <p className="source__title">
              {address === null ? (
                title
              ) : (
                <a href={address} target="_blank" rel="noreferrer">
                  {title}
                  <span aria-hidden="true"> ↗</span>
                </a>
              )}
            </p>
            <p className="source__mark">
              <StandingWord standing={standing} />
              {date !== null && <span>{date}</span>}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
