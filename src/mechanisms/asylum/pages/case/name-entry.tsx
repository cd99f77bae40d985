import { useId, type ReactNode } from 'react';
import type { EntryProps } from '../../../../desk/form/text-entry.tsx';

interface Props extends EntryProps {
  readonly names: readonly string[];
}

/** A name from a long list: typed, or chosen from what the browser offers. */
export function NameEntry({ label, value, onChange, names, help, error, name, disabled }: Props): ReactNode {
  const id = useId();
  const wrong = error !== undefined && error !== null;
  const said = [help === undefined ? '' : `${id}-help`, wrong ? `${id}-error` : ''].join(' ').trim();
  return (
    <div className="entry">
      <label className="entry__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="field"
        list={`${id}-names`}
        autoComplete="off"
        spellCheck={false}
        name={name}
        value={value}
        disabled={disabled}
        aria-invalid={wrong}
        aria-describedby={said === '' ? undefined : said}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <datalist id={`${id}-names`}>
        {names.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </datalist>
      {help !== undefined && (
        <span id={`${id}-help`} className="entry__help">
          {help}
        </span>
      )}
      {wrong && (
        <span id={`${id}-error`} className="entry__error">
          {error}
        </span>
      )}
    </div>
  );
}
