/** What the texts leave open, and what national law may choose: each with its default and why. */
import type { Period, Rounding } from '#kernel';

/** Grounds of inadmissibility that national law may have or not (APR 38(1), Directive 2013/32/EU 33(2)). */
export type OptionalGround =
  | 'first-country-of-asylum'
  | 'safe-third-country'
  | 'protection-elsewhere'
  | 'international-court'
  | 'after-return-decision'
  | 'subsequent-under-directive'
  | 'dependant-under-directive';
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
   * AMMR 29(4) makes 29(1) to (3) apply to documents that ended, and no longer says, as Dublin III 12(4) did, “only”
   * where none is valid. Default: after the valid ones, since criteria apply in the order in which they stand (24(1)).
   */
  readonly endedDocument: 'after-valid' | 'beside-valid';
  /**
   * AMMR 25(4) leaves it to the best interests of the child where “family members, siblings or relatives” are in more
   * than one state, though 25(1) applies paragraphs 2 to 5 in order. Default: all of them together, by its words.
   */
  readonly minorFamilyInSeveralStates: 'all-together' | 'family-before-relatives';
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
  /**
   * APR 38(1) and Directive 33(2) leave each ground to national law; 38(2) alone binds. Default: national law has them
   * all, so that what may happen to an applicant is seen.
   */
  readonly inadmissibilityGrounds: readonly OptionalGround[];
  /**
   * APR 55(5): elements that could have been presented earlier “need not be taken into account”; Directive 40(4) lets
   * national law say so. Default: they are not.
   */
  readonly lateElements: 'not-taken-into-account' | 'taken-into-account';
  /** APR 56 lets national law take the right to remain from some subsequent applicants. Default: it has not been shown to. */
  readonly noRightToRemainOnSubsequent: boolean;
  /**
   * Regulation (EU) 2026/463 has member states inform the Commission and each other before an agreement with a third
   * country applies, and ties nothing to it. Default: an agreement that was not announced counts all the same.
   */
  readonly unannouncedAgreement: 'counts' | 'does-not-count';
  /**
   * APR recital 50: neither concept of a third country “should” be applied to whoever is entitled here as a family
   * member. No article says it. Default: it bars them.
   */
  readonly familyRights: 'bar' | 'no-bar';
  /**
   * APR 35(1), second subparagraph, gives ten working days and does not say from when. Default: from the lodging, like
   * the two months of the first subparagraph.
   */
  readonly tenWorkingDaysFrom: 'lodging' | 'making';
  /**
   * Directive 38(2): national law lays down what a connection is and how safety is judged; without that the concept
   * cannot be used (C-718/24). Default: it does.
   */
  readonly directiveThirdCountryRules: boolean;
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
  /**
   * APR 42(1), second subparagraph: a guidance note that shows a significant change shall be used as a reference.
   * Default: it settles that there is one; the authority does not assess it away.
   */
  readonly guidanceNote: 'settles' | 'informs';
  /**
   * After relocation APR 45(1) would oblige, through 43(1)(d); 52(2) says that the state of relocation may. Default:
   * 52(2), which is the special rule.
   */
  readonly borderAfterRelocation: 'permitted' | 'mandatory';
  /**
   * APR 45(4): the state takes utmost account of a recommendation to suspend the border procedure for families.
   * Default: it weighs and does not itself end the procedure; a recommendation does not bind (TFEU 288).
   */
  readonly familyRecommendation: 'weighs' | 'suspends';
  /**
   * Whom the adequate capacity counts. APR 48(1) adds persons in a return border procedure; 48(2), (3) and recital 59
   * speak of those in the border procedure. Default: both, as 48(1) sets the number; else returns would fill the
   * places and the measure could never begin.
   */
  readonly capacityCounts: 'asylum-and-return' | 'asylum';
  /** APR 47(4) gives a fraction and names no rounding. Default: nearest. */
  readonly capacityRounding: Rounding;
  /**
   * The maximum of a calendar year (APR 47(1), 50) in which its multiplier begins or changes. Default: that of the
   * day; pro rata by days is the other reading.
   */
  readonly maximumInSplitYear: 'of-the-day' | 'pro-rata';
  /**
   * APR 44(2)(a) puts a higher prospect of return first and does not except families with minors; (c) and recital 67
   * do, save for a danger. Default: they are not first.
   */
  readonly familiesWithReturnProspect: 'not-first' | 'first';
  /** What national law has chosen on appeals, and two readings of APR 68(3). */
  readonly appeals: AppealParameters;
}

/** What APR 67 and 68 leave to national law, and what they leave open. */
export interface AppealParameters {
  /** APR 67(7)(a): five to ten days. Default: unset, so that the range is shown. */
  readonly shortPeriod: Period | null;
  /** APR 67(7)(b): two weeks to one month. Default: unset, so that the range is shown. */
  readonly longPeriod: Period | null;
  /** APR 68(5)(a): at least five days. Default: unset, so that the minimum is shown. */
  readonly requestPeriod: Period | null;
  /** APR 67(1), second subparagraph: national law may exclude an appeal. Default: it does not. */
  readonly appealWhereProtectionEnded: boolean;
  /** APR 68(6): national law may make the exception. Default: it has not been shown to. */
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
  endedDocument: 'after-valid',
  minorFamilyInSeveralStates: 'all-together',
  unaccompaniedMinorAtBorder: 'mandatory',
  silenceCountsFrom: 'last-day',
  silenceInCrisis: 'confirms',
  transferAppeal: { count: 1, unit: 'weeks' },
  earlierSteps: 'DUBLIN3',
  dublinLastDayOff: 'stays',
  inadmissibilityGrounds: [
    'first-country-of-asylum',
    'safe-third-country',
    'protection-elsewhere',
    'international-court',
    'after-return-decision',
    'subsequent-under-directive',
    'dependant-under-directive',
  ],
  lateElements: 'not-taken-into-account',
  noRightToRemainOnSubsequent: false,
  unannouncedAgreement: 'counts',
  familyRights: 'bar',
  tenWorkingDaysFrom: 'lodging',
  directiveThirdCountryRules: true,
  yearlyDataAvailable: { month: 4, day: 30 },
  whileCommissionMayObject: 'wait',
  guidanceNote: 'settles',
  borderAfterRelocation: 'permitted',
  familyRecommendation: 'weighs',
  capacityCounts: 'asylum-and-return',
  capacityRounding: 'nearest',
  maximumInSplitYear: 'of-the-day',
  familiesWithReturnProspect: 'not-first',
  appeals: {
    shortPeriod: null,
    longPeriod: null,
    requestPeriod: null,
    appealWhereProtectionEnded: true,
    exceptionForDelayingAppeal: false,
    directiveRightToRemain: false,
    unaccompaniedMinorAtBorderRemains: 'automatic',
    protectedElsewhereRemains: 'automatic',
  },
};
