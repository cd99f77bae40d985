import type { ReactNode } from 'react';
import { TextEntry } from '../../../../desk/form/text-entry.tsx';
import { useLanguage } from '../../../../desk/languages/index.ts';
import type { Form } from './ask-case.ts';
import { NameEntry } from './name-entry.tsx';
import { namesIn } from './names.ts';

interface TypedProps {
  readonly form: Form;
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly help?: string | undefined;
  readonly error?: ReactNode;
}

/** A day, a name or a figure. */
export function TypedEntry({ form, ...entry }: TypedProps): ReactNode {
  const language = useLanguage();
  const { stateList, countryList } = namesIn(language);
  switch (form) {
    case 'day':
      return <TextEntry {...entry} type="date" />;
    case 'state':
      return <NameEntry {...entry} names={stateList} />;
    case 'country':
      return <NameEntry {...entry} names={countryList} />;
    case 'percent':
      return <TextEntry {...entry} keys="decimal" unit="%" />;
    default:
      return <TextEntry {...entry} keys="numeric" />;
  }
}
