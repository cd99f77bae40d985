import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SENT } from './words.ts';

interface Props {
  /** Of the button that asks. */
  readonly label: string;
  /** What it means. */
  readonly what: string;
  /** Of the button that does it. */
  readonly doIt: string;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly children?: ReactNode;
}

/** Something that cannot be undone, asked twice in the page. */
export function Confirm({ label, what, doIt, busy, onConfirm, children }: Props): ReactNode {
  const { t } = useTranslation(SENT);
  const [asked, setAsked] = useState(false);
  const text = useId();
  const first = useRef<HTMLButtonElement>(null);
  const second = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (asked) second.current?.focus();
    else if (was.current) first.current?.focus();
    was.current = asked;
  }, [asked]);
  if (!asked) {
    return (
      <p className="no-print">
        <button type="button" className="button" ref={first} onClick={() => setAsked(true)}>
          {label}
        </button>
      </p>
    );
  }
  return (
    <div className="form__told form__told--warn no-print">
      <p id={text}>{what}</p>
      {children}
      <p className="row">
        <button
          type="button"
          className="button button--main"
          ref={second}
          aria-describedby={text}
          aria-disabled={busy}
          onClick={() => {
            if (!busy) onConfirm();
          }}
        >
          {doIt}
        </button>
        <button type="button" className="button" onClick={() => setAsked(false)}>
          {t('keep')}
        </button>
      </p>
    </div>
  );
}
