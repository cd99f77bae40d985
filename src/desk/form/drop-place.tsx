import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import './drop-place.css';

interface Props {
  /** What to drop here. */
  readonly words: string;
  /** On the button that chooses instead. */
  readonly choose: string;
  /** Which files, and how large. */
  readonly kinds: string;
  /** As the browser's own dialog filters them: `.pdf,.docx`. */
  readonly accept: string;
  readonly several?: boolean;
  readonly busy: boolean;
  /** Whether the field takes the focus when it comes. */
  readonly focused?: boolean;
  /** Never empty; one file unless several are asked for. */
  readonly onChosen: (files: readonly File[]) => void;
}

/** A place to drop files on, or to choose them at. */
export function DropPlace(props: Props): ReactNode {
  const { words, choose, kinds, accept, several = false, busy, focused = false, onChosen } = props;
  const id = useId();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);
  const take = (files: FileList | null): void => {
    const chosen = [...(files ?? [])].slice(0, several ? undefined : 1);
    if (chosen.length > 0 && !busy) onChosen(chosen);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is one more way; the field is the other
    <div
      className={`drop no-print${over ? ' drop--over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <p className="drop__words">{words}</p>
      <input
        ref={input}
        id={id}
        type="file"
        multiple={several}
        className="hidden-words"
        accept={accept}
        disabled={busy}
        aria-describedby={`${id}-kinds`}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file may be chosen again, once it is put right.
          currentTarget.value = '';
        }}
      />
      <label htmlFor={id} className="button button--main">
        {choose}
      </label>
      <p className="hint" id={`${id}-kinds`}>
        {kinds}
      </p>
    </div>
  );
}
