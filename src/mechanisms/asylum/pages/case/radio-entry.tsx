import { useId, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
  readonly help?: string | undefined;
  readonly error?: ReactNode;
  /** Short answers stand beside one another. */
  readonly inline?: boolean;
}

/** One of a few answers, all of them in sight. */
export function RadioEntry(props: Props): ReactNode {
  const { label, name, value, options, onChange, help, error, inline = false } = props;
  const id = useId();
  const wrong = error !== undefined && error !== null;
  const said = [help === undefined ? '' : `${id}-help`, wrong ? `${id}-error` : ''].join(' ').trim();
  return (
    <fieldset className="entry radios" aria-describedby={said === '' ? undefined : said}>
      <legend className="entry__label">{label}</legend>
      {help !== undefined && (
        <p id={`${id}-help`} className="entry__help">
          {help}
        </p>
      )}
      <div className={inline ? 'radios__row' : 'radios__column'}>
        {options.map((option) => (
          <label key={option.value} className="check">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
            />
            {option.text}
          </label>
        ))}
      </div>
      {wrong && (
        <p id={`${id}-error`} className="entry__error">
          {error}
        </p>
      )}
    </fieldset>
  );
}
