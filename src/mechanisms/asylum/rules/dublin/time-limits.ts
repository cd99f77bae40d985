/** Every time limit of the steps between two states under Dublin III, in the order of the steps. */
import type { Day, HolidayCalendar } from '#kernel';
import type { Facts } from '../../facts/index.ts';
import { DUBLIN_28_3 } from '../../law/dublin.ts';
import type { AsylumParameters } from '../../parameters.ts';
import type { TimeLimit } from '../time-limit.ts';
import { shownOf } from '../transfer/period.ts';
import { dublinAcceptedOn } from './outcomes.ts';
import { dublinLimit, dublinReplyPeriod, dublinRequestPeriod, dublinTransferPeriod } from './periods.ts';

/** 28(3). */
const DETAINED_REQUEST = { count: 1, unit: 'months' } as const;
/** 28(3). */
const DETAINED_TRANSFER = { count: 6, unit: 'weeks' } as const;

/** Every limit of Dublin III with its date and consequence; of detention where the person is detained (28(3)). */
export function dublinTimeLimits(
  facts: Facts,
  asOf: Day,
  calendar: HolidayCalendar,
  parameters: AsylumParameters,
): readonly TimeLimit[] {
  const look = { facts, asOf, calendar, parameters };
  const accepted = dublinAcceptedOn(look);
  const detained = facts['transfer.detained'] === true;
  const released = 'dublin.detention-ends';
  const limits: (TimeLimit | null)[] = [];
  if (facts['transfer.kind'] !== undefined) {
    limits.push(shownOf(dublinRequestPeriod(look)));
    if (detained) {
      limits.push(
        dublinLimit(
          look,
          'dublin.request-detained',
          DUBLIN_28_3,
          'application.lodgedOn',
          undefined,
          DETAINED_REQUEST,
          released,
        ),
      );
    }
    limits.push(shownOf(dublinReplyPeriod(look)));
  }
  limits.push(shownOf(dublinTransferPeriod(look, accepted)));
  if (detained) {
    const from =
      facts['transfer.suspension'] === 'granted' ? 'transfer.appealDecidedOn' : 'transfer.acceptedOn';
    limits.push(
      dublinLimit(
        look,
        'dublin.transfer-detained',
        DUBLIN_28_3,
        from,
        from === 'transfer.acceptedOn' ? accepted : undefined,
        DETAINED_TRANSFER,
        released,
      ),
    );
  }
  return limits.filter((one) => one !== null);
}
