import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  readonly title: string;
  readonly errors: readonly { readonly name: string; readonly text: ReactNode }[];
  /** Changes at each try, so that the summary takes the focus again. */
  readonly attempt: number;
}

/** What is wrong in a form, at its head; takes the focus and leads to each field. */
export function ErrorSummary({ title, errors, attempt }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  const lead = (name: string): void => {
    const found = box.current?.closest('form')?.elements.namedItem(name);
    // Radio buttons of one name are found together.
    const field = found instanceof RadioNodeList ? found[0] : found;
    if (field instanceof HTMLElement) field.focus();
  };
  return (
    <div className="form__summary" ref={box} tabIndex={-1} role="alert">
      <h3>{title}</h3>
      <ul>
        {errors.map(({ name, text }) => (
          <li key={name}>
            <button type="button" className="form__lead" onClick={() => lead(name)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
