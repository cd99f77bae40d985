/** The words of the documents about a cycle, in English and Dutch; the reasons have theirs in `messages/`. */
import type { Answer, Language } from '#kernel';
import type { Role } from '../evaluation.ts';
import type { CalendarActor } from '../rules/calendar.ts';
import { reportWordsEn } from './report-words.en.ts';
import { reportWordsNl } from './report-words.nl.ts';

export type StandingWord = 'official' | 'reported' | 'computed' | 'unknown' | 'notPublic';
export type FigureName =
  | 'fairShare'
  | 'deducted'
  | 'obligation'
  | 'relocations'
  | 'money'
  | 'alternative'
  | 'pledged'
  | 'stillToPledge'
  | 'drawn'
  | 'delivered'
  | 'offsets'
  | 'owed';
export type PositionName = 'mustContribute' | 'mayDraw' | 'mayAskDeduction' | 'hasPriorityAccess';

export interface ReportWords {
  readonly title: (year: number) => string;
  readonly titleOfState: (year: number, state: string) => string;
  readonly subtitle: string;
  readonly subtitleOfState: string;
  readonly dateline: (day: string, vintage: string) => string;
  readonly footer: string;
  readonly fileName: (year: number, state: string | undefined) => string;
  readonly whatIf: (changes: string) => string;
  readonly role: Readonly<Record<Role, string>>;
  readonly standing: Readonly<Record<StandingWord, string>>;
  readonly answer: Readonly<Record<Answer, string>>;
  readonly actor: Readonly<Record<CalendarActor, string>>;
  readonly figure: Readonly<Record<FigureName, string>>;
  readonly position: Readonly<Record<PositionName, string>>;
  readonly head: Readonly<
    Record<
      | 'figure'
      | 'standing'
      | 'state'
      | 'role'
      | 'share'
      | 'fairShare'
      | 'pledged'
      | 'deducted'
      | 'owed'
      | 'amount'
      | 'day'
      | 'who'
      | 'due'
      | 'under',
      string
    >
  >;
  readonly unit: Readonly<Record<'persons' | 'million' | 'euro' | 'percent', string>>;
  readonly section: Readonly<
    Record<'figures' | 'positions' | 'deadlines' | 'states' | 'deductions' | 'draws' | 'offsets', string>
  >;
  readonly caption: Readonly<Record<'balance' | 'states' | 'deadlines', (year: number) => string>>;
  /** What a source is for; a word that is not here stands as it is. */
  readonly what: Readonly<Record<string, string>>;
  readonly legend: string;
  readonly total: string;
  readonly notKnown: string;
  readonly notPublic: string;
  readonly none: string;
  readonly atLeast: (persons: string) => string;
  readonly pool: {
    readonly established: (relocations: string, money: string, adopted: string, applies: string) => string;
    readonly assumed: (relocations: string, money: string) => string;
    readonly none: string;
    readonly value: (euro: string) => string;
    readonly pledged: (euro: string) => string;
    readonly pledgedUnknown: (euro: string) => string;
    readonly reconvene: Readonly<Record<Answer, string>>;
  };
  readonly states: (counts: { readonly contributors: number; readonly beneficiaries: string }) => string;
  readonly deduction: (
    state: string,
    status: 'asked' | 'granted' | 'refused',
    amount: string | null,
  ) => string;
  readonly draw: (state: string, asked: string, drawn: string, delivered: string) => string;
  readonly noDraws: string;
  readonly noDeductions: string;
  readonly noDeadlines: string;
  readonly effort: (persons: string, euro: string) => string;
  readonly notAsked: string;
  readonly offsets: { readonly mandatory: string; readonly later: string; readonly requested: string };
  readonly change: {
    readonly pool: (relocations: string) => string;
    readonly money: (euro: string) => string;
    readonly vintage: (id: string) => string;
    readonly rounding: (name: string) => string;
    readonly participants: (states: string) => string;
    readonly pressure: (states: string) => string;
    readonly significant: (states: string) => string;
    readonly pledges: (states: string) => string;
    readonly deductions: (states: string) => string;
    readonly shortcomings: (states: string) => string;
    readonly notDelivering: (states: string) => string;
    readonly forum: (day: string) => string;
    readonly parameters: (names: string) => string;
    readonly nothing: string;
  };
}

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { en: reportWordsEn, nl: reportWordsNl };
