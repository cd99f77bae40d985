import type { ReactNode } from 'react';
import { Pattern } from './patterns.tsx';
import type { Tone } from './tone.ts';

/** A small square in a state's colour and pattern; the word beside it carries the meaning. */
export function Swatch({ tone }: { readonly tone: Tone }): ReactNode {
  return (
    <svg className="swatch" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <rect className={`tone tone--${tone}`} x="0.5" y="0.5" width="13" height="13" rx="2" />
      <rect x="0.5" y="0.5" width="13" height="13" rx="2" fill={patternOf(tone)} />
      <rect className="swatch__edge" x="0.5" y="0.5" width="13" height="13" rx="2" />
    </svg>
  );
}

/** The pattern that lies over the colour; `none` for the plain base case. */
export function patternOf(tone: Tone): string {
  return tone === 'contributes' ? 'none' : `url(#pattern-${tone})`;
}

/** The patterns, defined once a document and used by map, table and legend. */
export function Patterns(): ReactNode {
  return (
    <svg className="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <Pattern tone="benefits" d="M-1 1 1-1M0 8 8 0M7 9 9 7" size={8} />
        <Pattern tone="deducted" d="M3 2a1 1 0 1 0 0 2a1 1 0 1 0 0-2z" size={6} filled />
        <Pattern tone="two-roles" d="M0 0 8 8M8 0 0 8" size={8} />
        <Pattern tone="not-taking-part" d="M0 3h6" size={6} />
        <Pattern tone="unknown" d="M3 0v6" size={6} />
      </defs>
    </svg>
  );
}
