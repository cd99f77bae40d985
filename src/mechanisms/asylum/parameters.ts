/** What the texts leave open, and what national law may choose: each with its default and why. */

export interface AsylumParameters {
  /**
   * AMMR 84 speaks of applications registered “after” and “before 1 July 2026” and forgets the day itself; 85 makes
   * the Regulation apply from it. Default: the Regulation.
   */
  readonly firstOfJuly2026: 'AMMR' | 'DUBLIN3';
  /**
   * AMMR 34 (dependent persons) stands after the criteria of Articles 25 to 33 and says only where the person shall be
   * kept. Default: it prevails over Articles 26 to 33, as Article 16 did under Dublin III.
   */
  readonly dependency: 'before-article-26' | 'after-article-33';
  /**
   * APR 53(1) opens the border procedure to an unaccompanied minor only on 42(3)(b), and 45(1) names 42(1)(f) alone.
   * Default: it is then mandatory, since 47(3) and 50 say it stays so above the yearly maximum.
   */
  readonly unaccompaniedMinorAtBorder: 'mandatory' | 'permitted';
  /**
   * AMMR 40(8) and 41(4) make silence consent without saying from which day the next period runs. Default: the last
   * day for a reply, the earlier reading, so that no date shown is too late.
   */
  readonly silenceCountsFrom: 'last-day' | 'day-after';
  /**
   * CR 12(3) attaches no consequence to point (c) of 12(2). Default: silence on a take back notification confirms it
   * (AMMR 41(4)) after a month as it does after two weeks, since CR 12(1) derogates from time limits only.
   */
  readonly silenceInCrisis: 'confirms' | 'nothing';
  /**
   * AMMR 43(2) leaves the window for an appeal to national law, from one to three weeks. Default: one week, so that
   * no date shown is too late for the person.
   */
  readonly transferAppeal: { readonly count: 1 | 2 | 3; readonly unit: 'weeks' };
  /**
   * AMMR 84(2) keeps the criteria of Dublin III for applications registered before 1 July 2026 and says nothing of its
   * time limits, while 83 repeals it from that day. Default: they go with the criteria, as they decide who is
   * responsible as much as those do (21(1), 23(3), 29(2)).
   */
  readonly earlierSteps: 'DUBLIN3' | 'AMMR';
  /**
   * Dublin III 42(c) counts days off in and names no move to a working day. Default: the last day stays where it is,
   * as an act may provide otherwise than Regulation 1182/71 (its Article 1).
   */
  readonly dublinLastDayOff: 'stays' | 'moves';
}

export const DEFAULT_PARAMETERS: AsylumParameters = {
  firstOfJuly2026: 'AMMR',
  dependency: 'before-article-26',
  unaccompaniedMinorAtBorder: 'mandatory',
  silenceCountsFrom: 'last-day',
  silenceInCrisis: 'confirms',
  transferAppeal: { count: 1, unit: 'weeks' },
  earlierSteps: 'DUBLIN3',
  dublinLastDayOff: 'stays',
};
