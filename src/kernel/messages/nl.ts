import type { Messages } from './type.ts';

const UNITS: Readonly<Record<string, readonly [one: string, more: string]>> = {
  days: ['dag', 'dagen'],
  'working-days': ['werkdag', 'werkdagen'],
  weeks: ['week', 'weken'],
  months: ['maand', 'maanden'],
  years: ['jaar', 'jaar'],
};

function period(count: string, unit: string): string {
  return `${count} ${UNITS[unit]?.[count === '1' ? 0 : 1] ?? unit}`;
}

/** `saturday` en `sunday` zijn codes; iets anders is de naam van een feestdag. */
function restDay(why: string): string {
  return why === 'saturday' ? 'een zaterdag' : why === 'sunday' ? 'een zondag' : `een feestdag, ${why}`;
}

export const nl: Messages = {
  'deadline.event-not-counted': (v) => `De dag van de gebeurtenis, ${v.event}, telt niet mee`,
  'deadline.period': (v) =>
    `Geteld vanaf ${v.event} komt een termijn van ${period(v.count ?? '', v.unit ?? '')} uit op ${v.end}`,
  'deadline.working-days': (v) =>
    `Geteld vanaf ${v.event} komt een termijn van ${period(v.count ?? '', v.unit ?? '')} uit op ${v.end} in de kalender ${v.calendar}`,
  'deadline.end-moved': (v) =>
    `${v.from} is ${restDay(v.because ?? '')}; de termijn loopt af op de eerstvolgende werkdag, ${v.to}`,
  'deadline.two-working-days': (v) =>
    `De termijn moet twee werkdagen omvatten en loopt daarom tot ${v.to} en niet tot ${v.from}`,
  'deadline.retroactive': (v) => `Een termijn die terugtelt, wordt niet verschoven: hij begint op ${v.start}`,
  'deadline.effect-not-moved': (v) =>
    `Inwerkingtreding en toepassing worden niet verschoven: de dag is ${v.end}`,
  'deadline.action-not-moved': (v) =>
    `Een dag die voor een handeling is genoemd, wordt niet verschoven: de dag is ${v.end}`,
  'participation.bound': (v) => `${v.act} bindt ${v.state}`,
  'participation.as-its-base': (v) =>
    `${v.act} is vastgesteld op grond van ${v.base} en bindt de staten die ${v.base} bindt`,
  'participation.not-recorded': (v) => `Of ${v.act} ${v.state} bindt op ${v.day}, is niet vastgelegd`,
  'participation.not-in-force': (v) =>
    `${v.act} was er op ${v.day} nog niet; de handeling dateert van ${v.inForce}`,
  'participation.not-a-member': (v) => `${v.state} is geen lidstaat, dus ${v.act} bindt het niet`,
  'participation.dk': (v) => `${v.state} is niet gebonden door ${v.act}`,
  'participation.dk-protocol': (v) =>
    `${v.state} neemt niet deel aan de vaststelling van maatregelen uit hoofde van titel V, zoals ${v.act}`,
  'participation.dk-schengen': (v) =>
    `${v.act} bouwt voort op het Schengenacquis; of ${v.state} heeft besloten die handeling om te zetten, is niet vastgelegd`,
  'participation.ie-opted-in': (v) => `${v.state} nam deel aan de vaststelling van ${v.act}`,
  'participation.ie-accepted': (v) =>
    `${v.state} heeft ${v.act} aanvaard, zoals de Commissie op ${v.confirmed} bevestigde`,
  'participation.ie-schengen': (v) =>
    `${v.act} ontwikkelt een deel van het Schengenacquis waaraan ${v.state} niet deelneemt`,
  'participation.ie-outside': (v) => `${v.state} had ${v.act} op ${v.day} niet aanvaard`,
  'participation.agreement': (v) => `Een overeenkomst breidt ${v.act} uit tot ${v.state}`,
  'participation.agreement-acceptance-unknown': (v) =>
    `Een overeenkomst kan ${v.act} uitbreiden tot ${v.state}; of ${v.state} dat heeft aanvaard, is niet vastgelegd`,
  'participation.part-three': (v) =>
    `Een overeenkomst kan deel III van ${v.act}, over de verantwoordelijke staat, uitbreiden tot ${v.state}; of dat zo is, is niet vastgelegd`,
  'participation.schengen-associated': (v) =>
    `${v.act} ontwikkelt het Schengenacquis; of ${v.state} die handeling heeft aanvaard, is niet vastgelegd`,
  'schengen.inside': (v) =>
    `${v.state} hoort sinds ${v.from} bij het gebied zonder controles aan de binnengrenzen`,
  'schengen.not-yet': (v) =>
    `${v.state} ging op ${v.from} bij het gebied zonder controles aan de binnengrenzen horen, na ${v.day}`,
  'schengen.outside': (v) => `${v.state} hoort niet bij het gebied zonder controles aan de binnengrenzen`,
  'schengen.cyprus-open': (v) =>
    `Of ${v.state} op ${v.day} bij het gebied zonder controles aan de binnengrenzen hoorde, is niet vastgelegd`,
  'fact.participation.act': () => 'Welke staten de handeling bindt',
  'fact.participation.accession': () => 'Of de staat op die dag lid was',
  'fact.participation.notification': () => 'Of de staat heeft meegedeeld dat hij de handeling toepast',
  'fact.participation.acceptance': () => 'Of de staat de handeling heeft aanvaard',
  'fact.schengen.CY': () => 'Of de Raad heeft besloten dat Cyprus het hele acquis toepast',
};
