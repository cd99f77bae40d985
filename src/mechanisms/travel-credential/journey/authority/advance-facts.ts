/** What the rules are asked about: from the message, from the check of the credential, and from what the guard adds. */
import { parseDay, type Day } from '#kernel';
import type { CredentialCheck } from '../check-credential.ts';
import { dayOfMoment } from '../moment.ts';
import type { AdvanceFacts } from '../rules/advance.ts';
import type { Opened } from './open.ts';

export interface GuardFacts {
  readonly daysLeft: number | null;
  readonly issuedOn: Day | null;
}

export function advanceFactsOf(
  { message: { declared: said }, envelope, declared, receivedAt }: Opened,
  { level, holder }: CredentialCheck,
  { daysLeft, issuedOn }: GuardFacts,
): AdvanceFacts {
  return {
    direction: envelope.direction,
    declared,
    received: receivedAt,
    crossingOn: dayOfMoment(declared),
    document: { level, expiresOn: holder?.expiresOn ?? null },
    nationality: { nationality: holder?.nationality ?? null, familyMember: said.familyMember },
    entry: {
      departureOn: said.departureOn === null ? null : parseDay(said.departureOn),
      issuedOn: issuedOn ?? holder?.issuedOn ?? null,
      daysLeft,
      authorisation: said.authorisation,
      residencePermit: said.residencePermit,
    },
  };
}
