/** The area without checks at internal borders, by state and by day. */
import type { Provision } from './citation.ts';
import { provision } from './citation-text.ts';
import { formatDay, parseDay, type Day } from './day.ts';
import { no, notYetKnown, reason, yes, type Determination } from './determination.ts';
import type { StateCode } from './party.ts';

interface Entry {
  readonly from: Day;
  readonly states: readonly StateCode[];
  readonly basis: Provision;
}

const entry = (from: string, states: readonly StateCode[], basis: Provision): Entry => ({
  from: parseDay(from),
  states,
  basis,
});

/**
 * From when the whole acquis applied and checks on persons at internal land borders ended. Checks at airports ended
 * some weeks or months apart in several cases (Bulgaria and Romania: air and sea on 31 March 2024).
 */
export const SCHENGEN_ENTRIES: readonly Entry[] = [
  entry('1995-03-26', ['BE', 'DE', 'ES', 'FR', 'LU', 'NL', 'PT'], provision('CISA', '139')),
  entry('1998-04-01', ['AT', 'IT'], provision('CISA', '140')),
  entry('2000-01-01', ['GR'], provision('SCHENGEN-GR', '1')),
  entry('2001-03-25', ['DK', 'FI', 'IS', 'NO', 'SE'], provision('SCHENGEN-NORDIC', '1')),
  entry(
    '2007-12-21',
    ['CZ', 'EE', 'HU', 'LT', 'LV', 'MT', 'PL', 'SI', 'SK'],
    provision('SCHENGEN-2007', '1'),
  ),
  entry('2008-12-12', ['CH'], provision('SCHENGEN-CH', '1')),
  entry('2011-12-19', ['LI'], provision('SCHENGEN-LI', '1')),
  entry('2023-01-01', ['HR'], provision('SCHENGEN-HR', '1')),
  entry('2025-01-01', ['BG', 'RO'], provision('SCHENGEN-BG-RO', '1')),
];

const OUTSIDE = provision('PROTOCOL19', '1');
const IRELAND = provision('PROTOCOL19', '4');
const CYPRUS_LAST_CONFIRMED = parseDay('2026-02-23');

/**
 * Whether a state is in the area without internal border checks on a day. Reintroduced checks (a state remains in
 * the area) are not looked at. Ireland is outside. Cyprus was on 23 February 2026 (press of that day); whether a
 * Council decision followed could not be confirmed, so later days answer *not yet known*.
 */
export function inSchengenArea(state: StateCode, day: Day): Determination {
  const values = { state: { states: [state] }, day: { day: formatDay(day) } };
  const found = SCHENGEN_ENTRIES.find(({ states }) => states.includes(state));
  if (state === 'CY' && day > CYPRUS_LAST_CONFIRMED) {
    const open = reason('schengen.cyprus-open', 'not-yet-known', OUTSIDE, values);
    return notYetKnown([{ path: 'schengen.CY', provision: OUTSIDE }], [open]);
  }
  if (!found) return no([reason('schengen.outside', 'no', state === 'IE' ? IRELAND : OUTSIDE, values)]);
  const dated = { ...values, from: { day: formatDay(found.from) } };
  return day >= found.from
    ? yes([reason('schengen.inside', 'yes', found.basis, dated)])
    : no([reason('schengen.not-yet', 'no', found.basis, dated)]);
}
