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
   * APR 42(1)(j) and 62(1) go by the latest available yearly Eurostat data and name no day. Default: the data of a
   * year are available from 30 April of the next, when Eurostat has published them in recent years.
   */
  readonly yearlyDataAvailable: { readonly month: number; readonly day: number };
  /**
   * APR 64(3) lets a member state designate a removed country again “provided that the Commission does not object”,
   * which it may do for three months. Default: wait for them, since until then the condition can still fail.
   */
  readonly whileCommissionMayObject: 'wait' | 'designate';
}

export const DEFAULT_PARAMETERS: AsylumParameters = {
  firstOfJuly2026: 'AMMR',
  dependency: 'before-article-26',
  unaccompaniedMinorAtBorder: 'mandatory',
  yearlyDataAvailable: { month: 4, day: 30 },
  whileCommissionMayObject: 'wait',
};
