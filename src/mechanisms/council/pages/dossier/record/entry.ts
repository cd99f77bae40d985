/** What every field of a form is given, by its name. */
import type { TFunction } from 'i18next';
import type { EntryProps } from '../../../../../desk/form/text-entry.tsx';
import type { Values } from './read-fields.ts';

/** The properties of the field of this name. */
export type Entry = (name: string) => EntryProps & { readonly name: string };

export interface FieldsProps {
  readonly values: Values;
  readonly entry: Entry;
}

/** The label on a field: within a group it says its own part alone. */
export function labelOf(name: string, t: TFunction): string {
  const [group = '', ...rest] = name.split('.');
  if (group === 'source' || group === 'extended' || rest.length === 0) return t(`field.${name}`);
  return t(`moment.${rest.at(-1)}`);
}

/** The same where no group stands around it: “Report 2, day”. */
export function wholeLabelOf(name: string, t: TFunction): string {
  const [group = '', place = ''] = name.split('.');
  const label = labelOf(name, t);
  if (label === t(`field.${name}`)) return label;
  const of = /^\d+$/.test(place) ? t(`group.${group}`, { n: Number(place) + 1 }) : t(`group.${group}`);
  return `${of}, ${label.toLocaleLowerCase()}`;
}
