import { useId, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** `2026-12-03T09:00`, by the clocks of the border crossing point. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly name: string;
}

/** A time by the clocks of a border crossing point, whatever clock the reader has: the browser's own control. */
export function MomentEntry({ label, value, onChange, help, error, name }: Props): ReactNode {
  const id = useId();
  const said = [help === undefined ? '' : `${id}-help`, error === undefined ? '' : `${id}-error`];
  return (
    <div className="entry">
      <label className="entry__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field"
        type="datetime-local"
        name={name}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={said.join(' ').trim() || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {help !== undefined && (
        <span id={`${id}-help`} className="entry__help">
          {help}
        </span>
      )}
      {error !== undefined && (
        <span id={`${id}-error`} className="entry__error">
          {error}
        </span>
      )}
    </div>
  );
}
