import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** How a figure came to be: from an official text, reported by a named source, computed here, or not public. */
export type FigureStanding = 'official' | 'reported' | 'computed' | 'unknown';

const SIGNS: Readonly<Record<FigureStanding, string>> = {
  official: '■',
  reported: '◇',
  computed: '=',
  unknown: '?',
};

/** The sign that stands before a figure; never the only mark, since weight and slope differ as well. */
export function StandingSign({ standing }: { readonly standing: FigureStanding }): ReactNode {
  return (
    <span className={`sign sign--${standing}`} aria-hidden="true">
      {SIGNS[standing]}
    </span>
  );
}

/** The sign with its word. */
export function StandingWord({ standing }: { readonly standing: FigureStanding }): ReactNode {
  const { t } = useTranslation();
  return (
    <span className="standing">
      <StandingSign standing={standing} />
      <span className={`figure-text figure-text--${standing}`}>{t(`standing.${standing}`)}</span>
    </span>
  );
}
