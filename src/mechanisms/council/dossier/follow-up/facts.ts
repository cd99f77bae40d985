/** What the act says of its own effect, and what was decided about its periods: the facts that dates need. */
import type { Provision } from '#kernel';
import type { Institution } from '../procedure.ts';
import type { Moment } from '../span.ts';
import type { ReadingCode } from './follow-up.ts';

/** A day by the act, with the place in the act that sets it, where its act is registered. */
export interface SetByAct {
  readonly moment: Moment;
  readonly provision?: Provision;
}

export interface ReportByAct extends SetByAct {
  readonly what: 'report' | 'evaluation';
  /** What a period counts from; application when absent. */
  readonly from?: 'entry-into-force' | 'application';
  /** The Commission when absent. */
  readonly by?: Institution;
}

export interface DossierFacts {
  /** Counted from publication. Absent: the twentieth day after it. */
  readonly entryIntoForce?: SetByAct;
  /** Counted from entry into force. */
  readonly application?: SetByAct;
  /** Parts that apply on days of their own. */
  readonly partialApplication?: readonly SetByAct[];
  /** Counted from entry into force. */
  readonly transposition?: SetByAct;
  readonly reports?: readonly ReportByAct[];
  /** Periods that Parliament or the Council had extended, Article 294(14). */
  readonly extended?: readonly ReadingCode[];
}
