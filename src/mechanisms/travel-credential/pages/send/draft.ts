/** What the traveller typed, and what it comes to. It is kept in memory while the page is open, and nowhere else. */
import { isMemberState, parseDay, type Determination, type MemberState } from '#kernel';
import { daySchema, PURPOSES, type Declared } from '../../journey/message.ts';
import type { Minute } from '../../journey/moment.ts';
import { destinationOf, type Crossing, type Direction, type Leg } from '../../journey/rules/destination.ts';
import { AUTHORISATIONS } from '../../journey/rules/entry-conditions.ts';
import type { ReceivingAuthority } from '../shared/ask-journey.ts';
import { fromLocal } from '../shared/local-time.ts';

export interface DraftLeg {
  /** By which the page tells legs apart when one goes. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** As a field for days holds it; empty until it is chosen. */
  readonly day: string;
}

export interface Draft {
  readonly direction: Direction;
  readonly legs: readonly DraftLeg[];
  /** `NL/SPL`; empty until it is chosen. */
  readonly office: string;
  /** `14:30`, by the clock of the border crossing point. */
  readonly time: string;
  readonly departureOn: string;
  readonly purpose: string;
  readonly authorisation: string;
  readonly residencePermit: string;
  readonly familyMember: string;
}

/** A message takes no more. */
export const MOST_LEGS = 20;

export function newLeg(from = ''): DraftLeg {
  return { id: crypto.randomUUID(), from, to: '', day: '' };
}

export function emptyDraft(): Draft {
  return {
    direction: 'entry',
    legs: [newLeg()],
    office: '',
    time: '',
    departureOn: '',
    purpose: '',
    authorisation: '',
    residencePermit: '',
    familyMember: '',
  };
}

/** The legs once each is complete; null before. */
export function legsOf({ legs }: Draft): readonly Leg[] | null {
  if (!legs.every(isComplete)) return null;
  return legs.map(({ from, to, day }) => ({ from, to, day: parseDay(day) }));
}

/** A day that is being typed may be none yet. */
export function isComplete({ from, to, day }: DraftLeg): boolean {
  return from !== '' && to !== '' && daySchema.safeParse(day).success;
}

export function crossingOf(draft: Draft): Determination<{ readonly crossing: Crossing }> | null {
  const legs = legsOf(draft);
  return legs === null ? null : destinationOf(legs, draft.direction);
}

/** The journey so far: each part is null until it is known. */
export interface Planned {
  readonly crossing: Crossing;
  /** Of the leg on which the border is crossed, as a field holds it. */
  readonly day: string;
  /** Null for a state that is associated: nobody there can receive yet. */
  readonly state: MemberState | null;
  readonly authority: ReceivingAuthority | null;
  readonly declared: Minute | null;
}

/** The border crossing points of a state to which something can be sealed now; where there is one, it need not be chosen. */
export function receivingIn(
  authorities: readonly ReceivingAuthority[],
  state: string,
): readonly ReceivingAuthority[] {
  return authorities.filter((one) => one.state === state && one.keyId !== null);
}

/** Null until it is known where the border is crossed. */
export function plannedOf(draft: Draft, authorities: readonly ReceivingAuthority[]): Planned | null {
  const found = crossingOf(draft);
  if (found?.answer !== 'yes') return null;
  const { crossing } = found.outcome;
  const day = draft.legs[crossing.leg]?.day ?? '';
  const state = isMemberState(crossing.state) ? crossing.state : null;
  const own = receivingIn(authorities, crossing.state);
  const authority = own.find(({ office }) => own.length === 1 || office === draft.office) ?? null;
  const declared = state === null || draft.time === '' ? null : fromLocal(`${day}T${draft.time}`, state);
  return { crossing, day, state, authority, declared };
}

/** All that a submission is about. */
export interface Journey {
  readonly direction: Direction;
  readonly day: string;
  readonly state: MemberState;
  readonly authority: ReceivingAuthority;
  readonly declared: Minute;
}

/** Null until all of it is known. */
export function journeyOf(draft: Draft, authorities: readonly ReceivingAuthority[]): Journey | null {
  const planned = plannedOf(draft, authorities);
  if (planned === null) return null;
  const { day, state, authority, declared } = planned;
  if (state === null || authority === null || declared === null) return null;
  return { direction: draft.direction, day, state, authority, declared };
}

/** What goes into the message. On exit there are no conditions of entry, so only what decides the check is declared. */
export function declaredOf(draft: Draft): Declared {
  const enters = draft.direction === 'entry';
  const yesNo = { yes: true, no: false }[draft.residencePermit] ?? null;
  return {
    route: draft.legs.map(({ from, to, day }) => ({ from, to, day })),
    departureOn: enters && draft.departureOn !== '' ? draft.departureOn : null,
    purpose: enters ? (PURPOSES.find((one) => one === draft.purpose) ?? null) : null,
    authorisation: enters ? (AUTHORISATIONS.find((one) => one === draft.authorisation) ?? null) : null,
    residencePermit: enters ? yesNo : null,
    familyMember: draft.familyMember === 'yes',
  };
}
