/** What the authority will probably say of the conditions of entry, by what is known on the device. Advice, no more. */
import { parseDay, reason, yes, type Determination } from '#kernel';
import { SBC_8_2 } from '../../journey/law.ts';
import { daySchema } from '../../journey/message.ts';
import { entryConditions } from '../../journey/rules/entry-conditions.ts';
import { movesFreely } from '../../journey/rules/holder.ts';
import type { Contents } from './contents.ts';
import { declaredOf, type Draft, type Journey } from './draft.ts';

type Known = Pick<Contents, 'nationality' | 'expiresOn' | 'issuedOn'>;

export function expectedAtEntry(
  draft: Draft,
  { day }: Pick<Journey, 'day'>,
  { nationality, expiresOn, issuedOn }: Known,
): Determination {
  const { departureOn, authorisation, residencePermit, familyMember } = declaredOf(draft);
  const free = movesFreely({ nationality, familyMember });
  if (free.answer === 'yes') {
    return yes([reason('journey.advance.free-movement', 'yes', SBC_8_2, {}, free.reasons)]);
  }
  const conditions = entryConditions({
    entryOn: parseDay(day),
    departureOn: daySchema.safeParse(departureOn).success ? parseDay(departureOn ?? '') : null,
    issuedOn,
    expiresOn,
    daysLeft: null,
    authorisation,
    residencePermit,
  });
  if (free.answer === 'no') return conditions;
  return { ...conditions, reasons: [...free.reasons, ...conditions.reasons] };
}
