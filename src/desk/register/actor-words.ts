/** Who recorded an event: the register keeps a role, and for what acts for a state which one. */
import { isState, stateName, type OfficialLanguage } from '#kernel';
import type { TFunction } from 'i18next';
import { ROLES } from '../../procedure/caller.ts';
import './words.ts';

/** `member-state NL`, or `member-state:NL`, reads `member state, Netherlands`; the name of a program stays as it is. */
export function actorInWords(actor: string, t: TFunction, locale: OfficialLanguage): string {
  const [role = '', rest, ...more] = actor.split(/[ :]/);
  if (!ROLES.some((one) => one === role) || more.length > 0) return actor;
  const word = t(`register:role.${role}`);
  if (rest === undefined) return word;
  return `${word}, ${isState(rest) ? stateName(rest, locale) : rest}`;
}
