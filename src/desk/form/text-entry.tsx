import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { RequiredMark } from './required-mark.tsx';

export interface EntryProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string | undefined;
  /** What is wrong and what would be right. */
  readonly error?: ReactNode;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  /** By which the summary of errors finds the field. */
  readonly name?: string | undefined;
}

interface TextProps extends EntryProps {
  readonly type?: 'text' | 'date' | 'time' | 'url' | 'password';
  /** Which keys a screen keyboard shows. */
  readonly keys?: 'text' | 'numeric' | 'decimal' | 'url';
  readonly unit?: string | undefined;
  readonly long?: boolean;
  readonly autoComplete?: string;
}

/** One line or more of text; what was typed stays as typed, also where it is wrong. */
export function TextEntry(props: TextProps): ReactNode {
  const { label, value, onChange, help, error, required = false, disabled = false, name } = props;
  const { type = 'text', keys = 'text', unit, long = false, autoComplete = 'off' } = props;
  return (
    <TextField
      className="entry"
      value={value}
      onChange={onChange}
      type={type}
      isRequired={required}
      isInvalid={error !== undefined}
      isDisabled={disabled}
      validationBehavior="aria"
      autoComplete={autoComplete}
      inputMode={keys}
      {...(name === undefined ? {} : { name })}
    >
      <Label className="entry__label">
        {label}
        {unit !== undefined && <span className="entry__unit"> ({unit})</span>}
        {required && <RequiredMark />}
      </Label>
      {long ? <TextArea className="field entry__long" rows={4} /> : <Input className="field" />}
      {help !== undefined && (
        <Text slot="description" className="entry__help">
          {help}
        </Text>
      )}
      <FieldError className="entry__error">{error}</FieldError>
    </TextField>
  );
}
