/** What every document about a cycle is written with: its language, its figures, its reasons as numbered notes. */
import {
  explain,
  formatsIn,
  stateName,
  type Cents,
  type Determination,
  type ExplainedReason,
  type Formats,
  type Language,
  type MemberState,
  type Reason,
} from '#kernel';
import { Notes, plainText, type Cell, type ReportSource } from '#report';
import type { CycleEvaluation, Effort } from '../evaluation.ts';
import type { CycleFacts } from '../facts.ts';
import { MESSAGES } from '../messages/index.ts';
import type { SourceJson } from '../outputs/source-output.ts';
import { REPORT_WORDS, type ReportWords } from '../words/report-words.ts';

/** A cycle as a document takes it. */
export interface ReportedCycle {
  readonly facts: CycleFacts;
  readonly evaluation: CycleEvaluation;
  readonly sources: readonly SourceJson[];
  readonly language: Language;
  /** What is assumed in place of the record, in words; absent where nothing is. */
  readonly assumed?: string;
}

export class ReportWriter {
  readonly words: ReportWords;
  readonly formats: Formats;
  readonly notes = new Notes();
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
    this.words = REPORT_WORDS[language];
    this.formats = formatsIn(language);
  }

  name(state: MemberState): string {
    return stateName(state, this.#language);
  }

  names(states: readonly MemberState[]): string {
    return this.formats.list(states.map((state) => this.name(state)));
  }

  /** The numbers of the notes with these reasons, each followed by those it rests on. */
  because(reasons: readonly Reason[]): number[] {
    const numbers: number[] = [];
    const visit = (list: readonly ExplainedReason[]): void => {
      for (const { text, citation, url, because } of list) {
        numbers.push(this.notes.number({ text: plainText(text), citation, url }));
        visit(because);
      }
    };
    visit(explain(reasons, { language: this.#language, messages: MESSAGES[this.#language] }).reasons);
    return [...new Set(numbers)];
  }

  /** What a reason with this code says. */
  message(code: string): string {
    return MESSAGES[this.#language][code]?.({}, { held: 'yes', raw: {} }) ?? code;
  }

  /** `Must contribute: yes`, with its notes. */
  answered(question: string, { answer, reasons }: Determination<unknown>): { text: string; notes: number[] } {
    return { text: `${question}: ${this.words.answer[answer]}.`, notes: this.because(reasons) };
  }

  effort({ persons, money }: Effort): string {
    return this.words.effort(this.formats.whole(persons), this.formats.euro(money));
  }

  persons(count: number | null): Cell {
    return count === null ? { text: this.words.notKnown } : { text: this.formats.whole(count), value: count };
  }

  million(amount: Cents | null, missing: string = this.words.notKnown): Cell {
    return amount === null
      ? { text: missing }
      : { text: this.formats.million(amount), value: Number(amount) / 100 };
  }

  sources(list: readonly SourceJson[]): ReportSource[] {
    return list.map(({ what, title, url, date, standing }) => ({
      what: what
        .split(', ')
        .map((one) => this.words.what[one] ?? one)
        .join(', '),
      title: plainText(title),
      url,
      date,
      standing: this.words.standing[standing],
    }));
  }
}
