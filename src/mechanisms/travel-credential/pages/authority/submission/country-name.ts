/** Names of countries, also of those outside the Union, by two letters or by the code of a machine-readable zone. */
import { UTOPIA, UTOPIA_NAME } from '../../../demonstration/parameters.ts';
import { alpha2Of } from '../../../documents/mrz/states.ts';

/** The code itself for one that no list has. */
export function countryName(code: string, locale: string): string {
  if (code === UTOPIA) return UTOPIA_NAME;
  const two = code.length === 2 ? code : alpha2Of(code);
  if (two === null) return code;
  return new Intl.DisplayNames([locale], { type: 'region' }).of(two) ?? code;
}
