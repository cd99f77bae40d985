/** A receiving authority: a state and one of its border crossing points. */
import { Refusal, SCHENGEN_STATES, type StateCode } from '#kernel';
import * as z from 'zod';

export const stateSchema = z
  .enum(SCHENGEN_STATES)
  .meta({ description: 'The state of the authority, as NL.' });

const POINT = /^[A-Z0-9](?:[A-Z0-9-]{0,18}[A-Z0-9])?$/;

export const pointSchema = z
  .string()
  .refine((text) => POINT.test(text), {
    error: 'A border crossing point is written in capitals, digits and hyphens, as SPL.',
  })
  .meta({ description: 'The border crossing point, as SPL.' });

export interface OfficeName {
  readonly state: StateCode;
  readonly point: string;
}

/** `NL/SPL`. */
export function officeOf({ state, point }: OfficeName): string {
  return `${state}/${point}`;
}

export function noOffice(office: string): Refusal {
  return new Refusal('not-found', `There is no receiving authority ${office}.`, {
    where: 'point',
    remedy: 'See the authorities that receive: acquis travel-credential authorities.',
  });
}
