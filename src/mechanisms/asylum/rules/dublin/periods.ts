/** The periods between two states under Dublin III (21 to 25, 28, 29). Whether they still go is `stepsLaw`. */
import { endOnWorkingDay, lastDay, type Day, type HolidayCalendar, type Provision } from '#kernel';
import type { FactPath, Facts } from '../../facts/index.ts';
import { is } from '../../facts/read.ts';
import {
  DUBLIN_21_1,
  DUBLIN_21_1_HIT,
  DUBLIN_22_1,
  DUBLIN_22_6,
  DUBLIN_23_2,
  DUBLIN_24_2,
  DUBLIN_25_1,
  DUBLIN_28_3,
  DUBLIN_29_1,
  DUBLIN_29_2,
} from '../../law/dublin.ts';
import { MENGESTEAB } from '../../law/transfer.ts';
import type { AsylumParameters } from '../../parameters.ts';
import { leaf, when } from '../decision-tree.ts';
import type { TimeLimit } from '../time-limit.ts';
import type { Look, Period } from '../transfer/period.ts';
import {
  dublinAbsconded,
  dublinImprisoned,
  dublinOnHit,
  dublinSuspensive,
  takesBack,
} from './steps-conditions.ts';

/** 21(1). */
const TAKE_CHARGE = { count: 3, unit: 'months' } as const;
/** 21(1), second subparagraph; 23(2), 24(2). */
const ON_HIT = { count: 2, unit: 'months' } as const;
/** 23(2), 24(2), second subparagraph. */
const WITHOUT_HIT = { count: 3, unit: 'months' } as const;
/** 22(1). */
const REPLY = { count: 2, unit: 'months' } as const;
/** 22(6): at the latest. */
const URGENT_REPLY = { count: 1, unit: 'months' } as const;
/** 25(1). */
const TAKE_BACK_REPLY = { count: 1, unit: 'months' } as const;
/** 25(1), on a hit. */
const TAKE_BACK_REPLY_ON_HIT = { count: 2, unit: 'weeks' } as const;
/** 28(3). */
const DETAINED_REPLY = { count: 2, unit: 'weeks' } as const;
/** 29(1). */
const TRANSFER = { count: 6, unit: 'months' } as const;
/** 29(2): at most. */
const TRANSFER_IMPRISONED = { count: 1, unit: 'years' } as const;
/** 29(2): at most, from acceptance as the six months are. */
const TRANSFER_ABSCONDED = { count: 18, unit: 'months' } as const;

/** A time limit as Dublin III counts, from a day that may be given or is read from the facts. */
export function dublinLimit(
  { facts, calendar, parameters }: Look,
  code: string,
  provision: Provision,
  from: FactPath & keyof Facts,
  event: Day | undefined,
  period: TimeLimit['period'],
  consequence: string | null,
): TimeLimit {
  const known = event ?? dayAt(facts, from);
  return {
    code,
    provision,
    from,
    event: known ?? null,
    period,
    end: known === undefined ? null : endByDublin(known, period, calendar, parameters),
    consequence,
    because: [],
  };
}

function dayAt(facts: Facts, path: FactPath): Day | undefined {
  const value = facts[path];
  return typeof value === 'number' ? (value as Day) : undefined;
}

/** 42: the day of the event is not counted, months end on the same date; whether a last day off moves is a reading. */
export function endByDublin(
  event: Day,
  period: TimeLimit['period'],
  calendar: HolidayCalendar,
  parameters: AsylumParameters,
): Day {
  const end = lastDay(event, period, calendar);
  return parameters.dublinLastDayOff === 'moves' ? endOnWorkingDay(end, calendar) : end;
}

/**
 * 21(1), 23(2), 24(2): by when to request. The period from a hit never outlasts the one from the application: so the
 * Court for 21(1) (C-670/16); read alike for 23(2), as courts have done since.
 */
export function dublinRequestPeriod(look: Look): Period {
  const { facts } = look;
  const own = (provision: Provision, from: FactPath, period: TimeLimit['period']): TimeLimit =>
    dublinLimit(look, 'dublin.request', provision, from, undefined, period, 'dublin.request.missed');
  const orNewApplication = (
    provision: Provision,
    from: FactPath,
    period: TimeLimit['period'],
  ): TimeLimit => ({
    ...own(provision, from, period),
    consequence: 'dublin.request.opens-application',
  });
  const takeCharge = (): Period =>
    when<readonly TimeLimit[]>(
      dublinOnHit(look),
      () =>
        leaf([
          own(DUBLIN_21_1_HIT, 'transfer.hitOn', ON_HIT),
          own(MENGESTEAB, 'application.lodgedOn', TAKE_CHARGE),
        ]),
      () => leaf([own(DUBLIN_21_1, 'application.lodgedOn', TAKE_CHARGE)]),
    );
  const withNewApplication = (): Period =>
    when<readonly TimeLimit[]>(
      dublinOnHit(look),
      () =>
        leaf([
          own(DUBLIN_23_2, 'transfer.hitOn', ON_HIT),
          own(MENGESTEAB, 'transfer.newApplicationOn', WITHOUT_HIT),
        ]),
      () => leaf([own(DUBLIN_23_2, 'transfer.newApplicationOn', WITHOUT_HIT)]),
    );
  const withoutApplication = (): Period =>
    when<readonly TimeLimit[]>(
      dublinOnHit(look),
      () => leaf([orNewApplication(DUBLIN_24_2, 'transfer.hitOn', ON_HIT)]),
      () => leaf([orNewApplication(DUBLIN_24_2, 'transfer.awareOn', WITHOUT_HIT)]),
    );
  return when(
    takesBack(look),
    () => when(is(facts, 'transfer.newApplication'), withNewApplication, withoutApplication),
    takeCharge,
  );
}

/** 22, 25, 28(3): by when to reply; silence is acceptance each time. */
export function dublinReplyPeriod(look: Look): Period {
  const { facts } = look;
  const within = (provision: Provision, period: TimeLimit['period']): Period =>
    leaf([
      dublinLimit(
        look,
        'dublin.reply',
        provision,
        'transfer.requestReceivedOn',
        undefined,
        period,
        'dublin.reply.missed',
      ),
    ]);
  return when(
    is(facts, 'transfer.detained'),
    () => within(DUBLIN_28_3, DETAINED_REPLY),
    () =>
      when(
        takesBack(look),
        () =>
          when(
            dublinOnHit(look),
            () => within(DUBLIN_25_1, TAKE_BACK_REPLY_ON_HIT),
            () => within(DUBLIN_25_1, TAKE_BACK_REPLY),
          ),
        () =>
          when(
            is(facts, 'transfer.urgentReplyRequested'),
            () => within(DUBLIN_22_6, URGENT_REPLY),
            () => within(DUBLIN_22_1, REPLY),
          ),
      ),
  );
}

/** 29: six months, a year at most for imprisonment, eighteen months for absconding, told before the six months end. */
export function dublinTransferPeriodFrom(look: Look, from: FactPath, event: Day | undefined): Period {
  const within = (provision: Provision, period: TimeLimit['period']): TimeLimit =>
    dublinLimit(look, 'dublin.transfer', provision, from, event, period, 'dublin.transfer.missed');
  const ordinary = within(DUBLIN_29_1, TRANSFER);
  return when<readonly TimeLimit[]>(
    dublinAbsconded(look, ordinary),
    () => leaf([within(DUBLIN_29_2, TRANSFER_ABSCONDED)]),
    () =>
      when<readonly TimeLimit[]>(
        dublinImprisoned(look, ordinary),
        () => leaf([within(DUBLIN_29_2, TRANSFER_IMPRISONED)]),
        () => leaf([ordinary]),
      ),
  );
}

/** 29(1): from acceptance, or from the final decision on an appeal with suspensive effect. */
export function dublinTransferPeriod(look: Look, accepted: Day | undefined): Period {
  return when(
    dublinSuspensive(look),
    () => dublinTransferPeriodFrom(look, 'transfer.appealDecidedOn', undefined),
    () => dublinTransferPeriodFrom(look, 'transfer.acceptedOn', accepted),
  );
}
