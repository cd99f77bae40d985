/** Times that the server wrote, by the clock of the border crossing point they are about. */
import { isState, type OfficialLanguage } from '#kernel';
import { formatsIn, localeOf } from '../../../../desk/figures/formats.ts';
import { parseMoment } from '../../journey/moment.ts';
import { localWords } from './local-time.ts';

/** By the clock of Brussels where the state has none that is known. */
export function timeAt(state: string, language: OfficialLanguage): (moment: string) => string {
  if (!isState(state)) return formatsIn(language).moment;
  const locale = localeOf(language);
  return (moment) => localWords(parseMoment(moment), state, locale);
}
