/** Where the texts on files leave a choice. */
import { institutionHolidays, type HolidayCalendar } from '#kernel';

export interface DossierParameters {
  /**
   * The Treaties and their Protocols say nothing about how their periods are counted, and Regulation 1182/71 speaks of
   * acts of the Council and the Commission. `true` counts them by it, as nothing else is laid down: a last day that is
   * a Saturday, a Sunday or a holiday gives way to the next working day. `false` lets it stand.
   */
  readonly treatyPeriodsByRegulation1182: boolean;
  /**
   * Protocol No 2 knows no recess. By an arrangement of the Commission since 2009, its letters to national parliaments
   * do not count August (Council document 10722/19, point 1).
   */
  readonly augustNotCounted: boolean;
  /** The same for 20 December to 10 January, since 2019 (Council document 10722/19, point 3). */
  readonly turnOfYearNotCounted: boolean;
  /**
   * Weeks after the proposal in which the Dutch government sends its assessment (the BNC-fiche) to parliament; `null`
   * leaves it out. National practice: six by House paper 22 112, nr. 1366, which leaves out “the four weeks in August”
   * without saying which, so that the day found here is the earliest.
   */
  readonly bncWeeks: number | null;
  /**
   * By Article 3(2)(c) of Regulation 1182/71 a period of months or years ends on the same date as “the day from which
   * the period runs”. `true` takes that to be its first day, the day after the event: so the Official Journal works
   * out the days that it prints in acts (in force on 25 July 2024, two years: 26 July 2026, in Directive (EU)
   * 2024/1760). `false` takes the day of the event, as the Court did for the acts of persons in C-171/03, Toeters.
   */
  readonly termsRunFromDayAfter: boolean;
  /**
   * “Within two years of entry into force” may be read as a period, whose end Article 3(4) of Regulation 1182/71 moves
   * off a weekend, or as a day that the act names, which Article 5(1) leaves where it is. `false` takes the day,
   * because the Official Journal prints it and never moves it.
   */
  readonly periodsOfActsMove: boolean;
  /** Whose holidays count. */
  readonly calendar: HolidayCalendar;
}

export const DEFAULT_DOSSIER_PARAMETERS: DossierParameters = {
  treatyPeriodsByRegulation1182: true,
  augustNotCounted: false,
  turnOfYearNotCounted: false,
  bncWeeks: 6,
  termsRunFromDayAfter: true,
  periodsOfActsMove: false,
  calendar: institutionHolidays(),
};
