/** What the texts leave open, and what national law may choose: each with its default and why. */
import type { Period } from '#kernel';

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
   * APR 35(1), second subparagraph, gives ten working days and does not say from when. Default: from lodging, as the
   * subparagraph before it.
   */
  readonly tenWorkingDaysFrom: 'lodging' | 'registration';
  /** What national law has chosen on appeals. */
  readonly appeals: AppealParameters;
}

/** What APR 39, 56, 67 and 68 leave to national law, and two readings of APR 68(3). */
export interface AppealParameters {
  /** APR 67(7)(a): five to ten days. Default: unset, so that the range is shown. */
  readonly shortPeriod: Period | null;
  /** APR 67(7)(b): two weeks to one month. Default: unset, so that the range is shown. */
  readonly longPeriod: Period | null;
  /** APR 68(5)(a): at least five days. Default: unset, so that the minimum is shown. */
  readonly requestPeriod: Period | null;
  /** APR 39(4): national law may authorise it. Default: it does. */
  readonly manifestlyUnfounded: boolean;
  /** APR 67(1), second subparagraph: national law may exclude an appeal. Default: it does not. */
  readonly appealWhereProtectionEnded: boolean;
  /** APR 56: national law may make the exception. Default: it does not, as it is for the state to show that it does. */
  readonly exceptionForSubsequent: boolean;
  /** APR 68(6): the same. */
  readonly exceptionForDelayingAppeal: boolean;
  /** APD 46(6): national law may provide for the right to remain all the same. Default: it does not. */
  readonly directiveRightToRemain: boolean;
  /**
   * APR 68(3)(a): an unaccompanied minor comes into the border procedure on 42(3)(b) alone (53(1)), a ground of
   * acceleration, so that (i), which has no exception, would always undo the exception in (ii). Default: (ii) prevails.
   */
  readonly unaccompaniedMinorAtBorderRemains: 'automatic' | 'on-request';
  /**
   * APR 68(3)(b) as amended by Regulation 2026/463: the proposal adds 38(1)(b) only; one unofficial consolidation of the
   * adopted text shows (c), protection in another member state, as well. Default: as published in 2024, (c) is not there.
   */
  readonly protectedElsewhereRemains: 'automatic' | 'on-request';
}

export const DEFAULT_PARAMETERS: AsylumParameters = {
  firstOfJuly2026: 'AMMR',
  dependency: 'before-article-26',
  unaccompaniedMinorAtBorder: 'mandatory',
  tenWorkingDaysFrom: 'lodging',
  appeals: {
    shortPeriod: null,
    longPeriod: null,
    requestPeriod: null,
    manifestlyUnfounded: true,
    appealWhereProtectionEnded: true,
    exceptionForSubsequent: false,
    exceptionForDelayingAppeal: false,
    directiveRightToRemain: false,
    unaccompaniedMinorAtBorderRemains: 'automatic',
    protectedElsewhereRemains: 'automatic',
  },
};
