import { useId, type ReactNode } from 'react';
import { RequiredMark } from './required-mark.tsx';
import type { EntryProps } from './text-entry.tsx';

interface ChoiceProps extends EntryProps {
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** Offered first where nothing is chosen yet. */
  readonly empty?: string;
}

/** One of a list: the browser's own control, which every keyboard and telephone knows. */
export function ChoiceEntry(props: ChoiceProps): ReactNode {
  const { label, value, onChange, help, error, options, empty, required = false, disabled, name } = props;
  const id = useId();
  const said = [help === undefined ? '' : `${id}-help`, error === undefined ? '' : `${id}-error`];
  return (
    <div className="entry">
      <label className="entry__label" htmlFor={id}>
        {label}
        {required && <RequiredMark />}
      </label>
      <select
        id={id}
        className="field"
        value={value}
        name={name}
        disabled={disabled}
        required={required}
        aria-invalid={error !== undefined}
        aria-describedby={said.join(' ').trim() || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
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

/** Yes or no. */
export function CheckEntry({ label, value, onChange, disabled, name }: EntryProps): ReactNode {
  return (
    <label className="entry entry--check">
      <input
        type="checkbox"
        name={name}
        checked={value === 'yes'}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked ? 'yes' : '')}
      />
      {label}
    </label>
  );
}
