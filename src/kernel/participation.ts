/**
 * Which states take part in which act on which day: the positions of Denmark and Ireland and of the associated
 * states. What could not be confirmed from a published text answers *not yet known*.
 */
import { actOf, type Act } from './acts.ts';
import type { ActCode, Provision } from './citation.ts';
import { provision } from './citation-text.ts';
import { formatDay, parseDay, type Day } from './day.ts';
import {
  no,
  notYetKnown,
  reason,
  yes,
  type Answer,
  type Determination,
  type Reason,
} from './determination.ts';
import { isMemberState, type AssociatedState, type MemberState, type StateCode } from './party.ts';

/** Acts under Title V of Part Three of the TFEU, with the day they entered into force. */
const TITLE_V: Readonly<Record<ActCode, Day>> = {
  AMMR: parseDay('2024-06-11'),
  APR: parseDay('2024-06-11'),
  EURODAC: parseDay('2024-06-11'),
  CR: parseDay('2024-06-11'),
  SCREENING: parseDay('2024-06-11'),
  QR: parseDay('2024-06-11'),
  RCD: parseDay('2024-06-11'),
  DUBLIN3: parseDay('2013-07-19'),
};

interface Under {
  readonly base: ActCode;
  readonly adopted: Day;
  readonly basis: Provision;
}

/** Acts adopted under another one bind the states that the other binds, from their adoption. */
const UNDER: Readonly<
  Record<ActCode, { readonly base: ActCode; readonly adopted: Day; readonly basis: Provision }>
> = {
  POOL2026: { base: 'AMMR', adopted: parseDay('2025-12-19'), basis: provision('AMMR', '57(1)') },
  SITUATIONS2026: { base: 'AMMR', adopted: parseDay('2025-11-11'), basis: provision('AMMR', '11(1)') },
};

/** Acts that bind every member state as such. Days before the last accession are not covered. */
const ALL_MEMBERS: readonly ActCode[] = ['R1182', 'TEU', 'TFEU'];
const LAST_ACCESSION = parseDay('2013-07-01');

/**
 * Acts of the Pact that Ireland accepted under Article 4 of Protocol No 21. The Commission confirmed each on 31 July
 * 2024; participation is read as beginning that day, though the decisions entered into force up to weeks later.
 */
const IRELAND_ACCEPTED: readonly ActCode[] = ['AMMR', 'APR', 'EURODAC', 'CR', 'QR', 'RCD'];
const IRELAND_CONFIRMED = parseDay('2024-07-31');

/** The agreements that carry the Dublin and Eurodac rules to states that the acts themselves do not bind. */
const DUBLIN_AGREEMENT: Readonly<Record<AssociatedState | 'DK', Provision>> = {
  DK: { act: 'DUBLIN-DK' },
  IS: { act: 'DUBLIN-NO-IS' },
  NO: { act: 'DUBLIN-NO-IS' },
  CH: { act: 'DUBLIN-CH' },
  LI: { act: 'DUBLIN-LI' },
};

const DENMARK = provision('PROTOCOL22', '1');
const DENMARK_NOT_BOUND = provision('PROTOCOL22', '2');
const DENMARK_SCHENGEN = provision('PROTOCOL22', '4');
const IRELAND_NOT_BOUND = provision('PROTOCOL21', '2');
const IRELAND_OPT_IN = provision('PROTOCOL21', '3');
const IRELAND_ACCEPTANCE = provision('PROTOCOL21', '4');
const SCHENGEN_IRELAND = provision('PROTOCOL19', '4');
const SCHENGEN_ASSOCIATION = provision('PROTOCOL19', '6');
const BINDING = provision('TFEU', '288');
const TREATY_TERRITORY = provision('TEU', '52');

/** The provisions that this file cites, for the test that every citation resolves. */
export const PARTICIPATION_PROVISIONS: readonly Provision[] = [
  DENMARK, DENMARK_NOT_BOUND, DENMARK_SCHENGEN, IRELAND_NOT_BOUND, IRELAND_OPT_IN, IRELAND_ACCEPTANCE,
  SCHENGEN_IRELAND, SCHENGEN_ASSOCIATION, BINDING, TREATY_TERRITORY, ...Object.values(DUBLIN_AGREEMENT),
]; // prettier-ignore

/**
 * Whether an act binds a state on a day: by itself, or whole by an agreement. For Denmark and the associated states
 * and the AMMR the answer is *no*, with a reason that says that its Part III may reach them by the Dublin
 * agreements. Throws a Refusal when the act is not registered.
 */
export function participates(state: StateCode, actCode: ActCode, day: Day): Determination {
  const act = actOf(actCode);
  if (ALL_MEMBERS.includes(act.code)) return inEveryMember(state, act, day);
  const under = UNDER[act.code];
  if (under) return asItsBase(state, act, under, day);
  const inForce = TITLE_V[act.code];
  if (inForce === undefined) {
    return unknown('act', [say('participation.not-recorded', 'not-yet-known', BINDING, state, act, day)]);
  }
  if (day < inForce) return notInForce(state, act, inForce, { act: act.code }, day);
  if (!isMemberState(state)) return ofAssociated(state, act, day);
  if (state === 'DK') return ofDenmark(act, day);
  if (state === 'IE') return ofIreland(act, day);
  return yes([say('participation.bound', 'yes', BINDING, state, act, day)]);
}

function asItsBase(state: StateCode, act: Act, under: Under, day: Day): Determination {
  if (day < under.adopted) return notInForce(state, act, under.adopted, under.basis, day);
  const ofBase = participates(state, under.base, day);
  const why = say(
    'participation.as-its-base',
    ofBase.answer,
    under.basis,
    state,
    act,
    day,
    { base: under.base },
    ofBase.reasons,
  );
  return { ...ofBase, reasons: [why] };
}

function notInForce(state: StateCode, act: Act, from: Day, basis: Provision, day: Day): Determination {
  return no([
    say('participation.not-in-force', 'no', basis, state, act, day, { inForce: { day: formatDay(from) } }),
  ]);
}

/** The member states bound by an act on a day; states of which it is not known are left out. */
export function participatingMembers(
  members: readonly MemberState[],
  actCode: ActCode,
  day: Day,
): readonly MemberState[] {
  return members.filter((state) => participates(state, actCode, day).answer === 'yes');
}

function inEveryMember(state: StateCode, act: Act, day: Day): Determination {
  if (!isMemberState(state))
    return no([say('participation.not-a-member', 'no', TREATY_TERRITORY, state, act, day)]);
  if (day < LAST_ACCESSION) {
    return unknown('accession', [
      say('participation.not-recorded', 'not-yet-known', TREATY_TERRITORY, state, act, day),
    ]);
  }
  return yes([say('participation.bound', 'yes', BINDING, state, act, day)]);
}

/** Protocol No 22: no measure under Title V binds Denmark; by agreement it may apply Dublin and Eurodac. */
function ofDenmark(act: Act, day: Day): Determination {
  if (act.code === 'DUBLIN3') return yes([byAgreement('DK', act, 'yes', day)]);
  if (act.code === 'EURODAC') return unknown('notification', [byAgreement('DK', act, 'not-yet-known', day)]);
  // A measure building upon Schengen: Denmark decides within six months whether to implement it.
  if (act.code === 'SCREENING') {
    return unknown('notification', [
      say('participation.dk-schengen', 'not-yet-known', DENMARK_SCHENGEN, 'DK', act, day),
    ]);
  }
  const reasons = [
    say(
      'participation.dk',
      'no',
      act.code === 'AMMR' ? AMMR_DENMARK : DENMARK_NOT_BOUND,
      'DK',
      act,
      day,
      {},
      [say('participation.dk-protocol', 'no', DENMARK, 'DK', act, day)],
    ),
  ];
  return no(act.code === 'AMMR' ? [...reasons, partThree('DK', act, day)] : reasons);
}

const AMMR_DENMARK = provision('AMMR', 'recital 90');

/** Protocol No 21: Ireland is outside unless it takes part (Article 3) or accepts later (Article 4). */
function ofIreland(act: Act, day: Day): Determination {
  if (act.code === 'DUBLIN3')
    return yes([say('participation.ie-opted-in', 'yes', IRELAND_OPT_IN, 'IE', act, day)]);
  if (act.code === 'SCREENING')
    return no([say('participation.ie-schengen', 'no', SCHENGEN_IRELAND, 'IE', act, day)]);
  const values = { confirmed: { day: formatDay(IRELAND_CONFIRMED) } };
  if (IRELAND_ACCEPTED.includes(act.code) && day >= IRELAND_CONFIRMED) {
    return yes([say('participation.ie-accepted', 'yes', IRELAND_ACCEPTANCE, 'IE', act, day, values)]);
  }
  return no([say('participation.ie-outside', 'no', IRELAND_NOT_BOUND, 'IE', act, day)]);
}

function ofAssociated(state: AssociatedState, act: Act, day: Day): Determination {
  if (act.code === 'DUBLIN3') return yes([byAgreement(state, act, 'yes', day)]);
  if (act.code === 'EURODAC') return unknown('acceptance', [byAgreement(state, act, 'not-yet-known', day)]);
  if (act.code === 'SCREENING') {
    const why = say(
      'participation.schengen-associated',
      'not-yet-known',
      SCHENGEN_ASSOCIATION,
      state,
      act,
      day,
    );
    return unknown('acceptance', [why]);
  }
  const outside = say('participation.not-a-member', 'no', TREATY_TERRITORY, state, act, day);
  return no(act.code === 'AMMR' ? [outside, partThree(state, act, day)] : [outside]);
}

function byAgreement(state: AssociatedState | 'DK', act: Act, held: Answer, day: Day): Reason {
  const code = held === 'yes' ? 'participation.agreement' : 'participation.agreement-acceptance-unknown';
  return say(code, held, DUBLIN_AGREEMENT[state], state, act, day);
}

function partThree(state: AssociatedState | 'DK', act: Act, day: Day): Reason {
  return say('participation.part-three', 'not-yet-known', DUBLIN_AGREEMENT[state], state, act, day);
}

function say(
  code: string,
  held: Answer,
  basis: Provision,
  state: StateCode,
  act: Act,
  day: Day,
  values: Reason['values'] = {},
  because?: readonly Reason[],
): Reason {
  return reason(
    code,
    held,
    basis,
    { state: { states: [state] }, act: act.code, day: { day: formatDay(day) }, ...values },
    because,
  );
}

function unknown(what: string, reasons: readonly [Reason]): Determination {
  return notYetKnown([{ path: `participation.${what}`, provision: reasons[0].provision }], reasons);
}
