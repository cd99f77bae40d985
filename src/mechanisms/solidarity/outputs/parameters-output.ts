/** The choices an outcome rests on, as every output names them. */
import { formatDay } from '#kernel';
import type { SolidarityParameters } from '../parameters.ts';

/** The parameters and the vintage as plain JSON. */
export function parametersToJson(parameters: SolidarityParameters, vintage: string): Record<string, unknown> {
  return {
    ...parameters,
    applicationDate: formatDay(parameters.applicationDate),
    participants: [...parameters.participants],
    vintage,
  };
}
