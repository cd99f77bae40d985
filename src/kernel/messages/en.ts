import type { Messages } from './type.ts';

const UNITS: Readonly<Record<string, readonly [one: string, more: string]>> = {
  days: ['day', 'days'],
  'working-days': ['working day', 'working days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  years: ['year', 'years'],
};

function period(count: string, unit: string): string {
  return `${count} ${UNITS[unit]?.[count === '1' ? 0 : 1] ?? unit}`;
}

/** `saturday` and `sunday` are codes; anything else is the name of a holiday. */
function restDay(why: string): string {
  return why === 'saturday' ? 'a Saturday' : why === 'sunday' ? 'a Sunday' : `a public holiday, ${why}`;
}

export const en: Messages = {
  'deadline.event-not-counted': (v) => `The day of the event, ${v.event}, is not counted`,
  'deadline.period': (v) =>
    `Counted from ${v.event}, a period of ${period(v.count ?? '', v.unit ?? '')} reaches ${v.end}`,
  'deadline.working-days': (v) =>
    `Counted from ${v.event}, a period of ${period(v.count ?? '', v.unit ?? '')} reaches ${v.end} in the calendar ${v.calendar}`,
  'deadline.end-moved': (v) =>
    `${v.from} is ${restDay(v.because ?? '')}; the period ends on the next working day, ${v.to}`,
  'deadline.two-working-days': (v) =>
    `The period must hold two working days and therefore runs to ${v.to} and not ${v.from}`,
  'deadline.retroactive': (v) => `A period counted backwards is not moved: it begins on ${v.start}`,
  'deadline.effect-not-moved': (v) => `Entry into force and application are not moved: the day is ${v.end}`,
  'deadline.action-not-moved': (v) => `A day named for an action is not moved: the day is ${v.end}`,
  'participation.bound': (v) => `${v.act} binds ${v.state}`,
  'participation.as-its-base': (v) =>
    `${v.act} was adopted under ${v.base} and binds the states that ${v.base} binds`,
  'participation.not-recorded': (v) => `Whether ${v.act} binds ${v.state} on ${v.day} is not recorded`,
  'participation.not-in-force': (v) => `${v.act} was not there yet on ${v.day}; it dates from ${v.inForce}`,
  'participation.not-a-member': (v) => `${v.state} is not a Member State, so ${v.act} does not bind it`,
  'participation.dk': (v) => `${v.state} is not bound by ${v.act}`,
  'participation.dk-protocol': (v) =>
    `${v.state} takes no part in the adoption of measures under Title V, such as ${v.act}`,
  'participation.dk-schengen': (v) =>
    `${v.act} builds upon the Schengen acquis; whether ${v.state} decided to implement it is not recorded`,
  'participation.ie-opted-in': (v) => `${v.state} took part in the adoption of ${v.act}`,
  'participation.ie-accepted': (v) =>
    `${v.state} accepted ${v.act}, as the Commission confirmed on ${v.confirmed}`,
  'participation.ie-schengen': (v) =>
    `${v.act} develops a part of the Schengen acquis in which ${v.state} takes no part`,
  'participation.ie-outside': (v) => `${v.state} had not accepted ${v.act} on ${v.day}`,
  'participation.agreement': (v) => `An agreement extends ${v.act} to ${v.state}`,
  'participation.agreement-acceptance-unknown': (v) =>
    `An agreement may extend ${v.act} to ${v.state}; whether ${v.state} accepted it is not recorded`,
  'participation.part-three': (v) =>
    `An agreement may extend Part III of ${v.act}, on the state responsible, to ${v.state}; whether it does is not recorded`,
  'participation.schengen-associated': (v) =>
    `${v.act} develops the Schengen acquis; whether ${v.state} accepted it is not recorded`,
  'schengen.inside': (v) => `${v.state} is in the area without internal border checks since ${v.from}`,
  'schengen.not-yet': (v) =>
    `${v.state} joined the area without internal border checks on ${v.from}, after ${v.day}`,
  'schengen.outside': (v) => `${v.state} is outside the area without internal border checks`,
  'schengen.cyprus-open': (v) =>
    `Whether ${v.state} was in the area without internal border checks on ${v.day} is not recorded`,
  'fact.participation.act': () => 'Which states the act binds',
  'fact.participation.accession': () => 'Whether the state was a member on that day',
  'fact.participation.notification': () => 'Whether the state notified that it applies the act',
  'fact.participation.acceptance': () => 'Whether the state accepted the act',
  'fact.schengen.CY': () => 'Whether the Council has decided that Cyprus applies the whole acquis',
};
