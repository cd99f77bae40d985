/** A day that an act names, or a period that it lets run: three fields of a form each. */
import type { z } from 'zod';
import type { termsSchema } from '../../../events.ts';
import type { FieldReader, Values } from './read-fields.ts';

export type Moment = NonNullable<z.output<typeof termsSchema>['transposition']>;

export const UNITS = ['days', 'working-days', 'weeks', 'months', 'years'] as const;

/** Under `transposition`: `.how` is empty where the act does not say, or else `on` or `after`. */
export function readMoment({ values, day, whole }: FieldReader, name: string): object | undefined {
  const how = values[`${name}.how`] ?? '';
  if (how === 'on') return { on: day(`${name}.on`, { required: true }) };
  if (how !== 'after') return undefined;
  return { after: { count: whole(`${name}.count`), unit: values[`${name}.unit`] || 'months' } };
}

/** Years and months together are as many months: no field is both, and they are counted so. */
export function valuesOfMoment(name: string, moment: Moment | undefined): Values {
  if (moment === undefined) return {};
  if ('on' in moment) return { [`${name}.how`]: 'on', [`${name}.on`]: moment.on };
  const { after } = moment;
  const { count, unit } =
    'unit' in after ? after : { count: 12 * after.years + after.months, unit: 'months' };
  return { [`${name}.how`]: 'after', [`${name}.count`]: String(count), [`${name}.unit`]: unit };
}
