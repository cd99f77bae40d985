import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StandingSign, type FigureStanding } from './standing.tsx';

interface Props {
  readonly text: string;
  /** What the figure is, for those who do not see the row and column it stands in. */
  readonly about: string;
  /** `none` where there is nothing to have a standing: a dash. */
  readonly standing: FigureStanding | 'none';
  /** A key by which the page finds the figure again, to return focus to it. */
  readonly id: string;
  readonly open?: boolean;
  readonly changed?: boolean;
  readonly tabIndex?: number;
  readonly onAsk: () => void;
}

/** A figure that can be asked why and where from. */
export function Figure({ text, about, standing, id, open, changed, tabIndex, onAsk }: Props): ReactNode {
  const { t } = useTranslation();
  const word = standing === 'unknown' || standing === 'none' ? '' : `, ${t(`standing.${standing}`)}`;
  return (
    <button
      type="button"
      className={changed === true ? 'figure figure--changed' : 'figure'}
      data-figure={id}
      aria-label={`${about}: ${text}${word}`}
      aria-expanded={open === true}
      tabIndex={tabIndex}
      onClick={onAsk}
    >
      {standing !== 'none' && <StandingSign standing={standing} />}
      <span className={`figure-text figure-text--${standing}`}>{text}</span>
    </button>
  );
}
