/** The advance determination of the receiving authority: what is settled before, and what is left for the booth. */
import { allOf, no, notYetKnown, reason, yes, type Day, type Determination, type Reason } from '#kernel';
import { SBC_6_1_C, SBC_6_1_D, SBC_6_1_E, SBC_8_2, SBC_8_3_A, SBC_8_3_G } from '../law.ts';
import { momentValue, type Minute } from '../moment.ts';
import type { LawVersion } from '../versions.ts';
import type { Direction } from './destination.ts';
import { documentInOrder, type DocumentFacts } from './document-check.ts';
import { entryConditions, type EntryFacts } from './entry-conditions.ts';
import { movesFreely, type NationalityFacts } from './holder.ts';
import { underLaw } from './under-law.ts';

export interface AdvanceFacts {
  readonly direction: Direction;
  readonly declared: Minute;
  readonly received: Minute;
  readonly crossingOn: Day;
  readonly document: DocumentFacts;
  readonly nationality: NationalityFacts;
  readonly entry: Omit<EntryFacts, 'entryOn' | 'expiresOn'>;
}

export interface Advance {
  /** What can be said before; it decides nothing: the guard does. */
  readonly advance: Determination;
  /** What is still to be checked at the booth or by systems, whatever was found before. */
  readonly booth: readonly Reason[];
}

export function advanceOf(facts: AdvanceFacts, version: LawVersion): Advance {
  const free = movesFreely(facts.nationality);
  const thorough = free.answer !== 'yes';
  return {
    advance: underLaw(version, ({ windowHours }) =>
      allOf([
        documentInOrder(facts.document, facts.crossingOn),
        receivedInTime(facts, windowHours.value),
        conditionsFor(facts, free),
      ]),
    ),
    booth: atTheBooth(facts.direction, thorough),
  };
}

function receivedInTime({ received, declared }: AdvanceFacts, hours: number): Determination {
  const early = declared - received > hours * 60;
  const held = early || received > declared ? 'no' : 'yes';
  const values = { received: momentValue(received), declared: momentValue(declared), hours };
  const found = reason('journey.advance.in-time', held, SBC_8_2, values);
  return held === 'yes' ? yes([found]) : no([found]);
}

/** Entry conditions bind third-country nationals who enter; others have none of them. */
function conditionsFor(facts: AdvanceFacts, free: Determination): Determination {
  if (facts.direction === 'exit') {
    return yes([reason('journey.advance.exit', 'yes', SBC_8_3_G, {}, free.reasons)]);
  }
  if (free.answer === 'yes') {
    return yes([reason('journey.advance.free-movement', 'yes', SBC_8_2, {}, free.reasons)]);
  }
  const { entry, crossingOn, document } = facts;
  const conditions = entryConditions({ ...entry, entryOn: crossingOn, expiresOn: document.expiresOn });
  if (free.answer === 'no' || conditions.answer !== 'no') return conditions;
  // Somebody who may turn out to move freely is not refused in advance for a condition that then does not bind.
  return notYetKnown(free.missing, [...free.reasons, ...conditions.reasons]);
}

/** Never computed: people, chips and databases. */
function atTheBooth(direction: Direction, thorough: boolean): readonly Reason[] {
  const everyone = [
    reason('journey.booth.same-person', 'not-yet-known', SBC_8_2),
    reason('journey.booth.same-document', 'not-yet-known', SBC_8_2),
    reason('journey.booth.databases', 'not-yet-known', SBC_8_2),
    reason('journey.booth.new-hits', 'not-yet-known', SBC_8_2),
  ];
  if (!thorough) return everyone;
  if (direction === 'exit')
    return [...everyone, reason('journey.booth.overstay', 'not-yet-known', SBC_8_3_G)];
  return [
    ...everyone,
    reason('journey.booth.entry-exit', 'not-yet-known', SBC_8_3_A),
    reason('journey.booth.purpose-means', 'not-yet-known', SBC_6_1_C),
    reason('journey.booth.alert', 'not-yet-known', SBC_6_1_D),
    reason('journey.booth.threat', 'not-yet-known', SBC_6_1_E),
  ];
}
