import type { Messages } from '#kernel';
import { useCallback, useEffect, type ReactNode } from 'react';
import type { PanelAnswer } from './answer.ts';
import { bringIntoView, figureElement } from './asked-figure.ts';
import { ReasonsPanel } from './reasons-panel.tsx';

interface Props {
  /** The figure that is asked, as the address has it; what it shows, or null when there is no such figure. */
  readonly why: string | undefined;
  readonly answer: PanelAnswer | null;
  readonly messages: Messages;
  readonly recordedLabel: string;
  readonly onAsk: (why: string | undefined) => void;
  readonly children: ReactNode;
}

/** A page with room for the panel beside it: Escape closes it, focus goes back to the figure that was asked. */
export function WithAnswer({ why, answer, messages, recordedLabel, onAsk, children }: Props): ReactNode {
  const open = answer !== null && why !== undefined;
  const close = useCallback(() => {
    onAsk(undefined);
    if (why !== undefined) figureElement(why)?.focus();
  }, [onAsk, why]);
  useEffect(() => {
    if (!open) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open, close]);
  useEffect(() => {
    // A link that asks a figure shows it beside its reasons.
    if (why !== undefined) bringIntoView(why);
  }, [why]);
  return (
    <div className={open ? 'page page--asking' : 'page'}>
      <div className="page__main">{children}</div>
      {open && (
        <ReasonsPanel
          key={why}
          answer={answer}
          messages={messages}
          recordedLabel={recordedLabel}
          onClose={close}
        />
      )}
    </div>
  );
}
