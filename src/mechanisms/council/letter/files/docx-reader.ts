/** Takes in the elements of the text of a Word file, or of its notes, and gives their blocks. */
import { BlockSink } from './block-sink.ts';
import type { Block } from './blocks.ts';
import { keyOf, type DocxNotes, type NoteKind } from './docx-notes.ts';
import type { Numbering } from './docx-numbering.ts';
import { labelledLines, Paragraph } from './docx-paragraph.ts';
import { levelOf } from './docx-styles.ts';
import type { TextBudget } from './limits.ts';
import { attribute, type Attributes } from './markup.ts';

type Close = () => void;

/** What was deleted or moved away, what a field is computed from, and how things were before they were changed. */
const SKIPPED = new Set(
  'del moveFrom delText delInstrText instrText pPrChange rPrChange tblPrChange trPrChange tcPrChange sectPr rt'.split(
    ' ',
  ),
);

/** In the properties of a paragraph: its mark was deleted or moved away. */
const MARK_IS_GONE = new Set(['del', 'moveFrom']);

/** Fields within each other; those beyond are read as text. */
const MAX_FIELDS = 50;

export class DocxReader {
  readonly #numbering: Numbering;
  readonly #notes: DocxNotes;
  readonly #budget: TextBudget;
  /** The text of each note by its key, where notes are read. */
  readonly noteTexts = new Map<string, readonly Block[]>();
  readonly #sink = new BlockSink();
  readonly #paragraphs: Paragraph[] = [];
  readonly #runs: { isRaised: boolean; isHidden: boolean }[] = [];
  readonly #alternatives: { chosen: boolean }[] = [];
  /** The fields that are open: whether their code is being read, or their result. */
  #fields: ('code' | 'result')[] = [];
  #inText = 0;
  #inParagraphProperties = 0;
  #skipping = false;

  constructor(numbering: Numbering, notes: DocxNotes, budget: TextBudget) {
    this.#numbering = numbering;
    this.#notes = notes;
    this.#budget = budget;
  }

  blocks(): readonly Block[] {
    return this.#sink.all();
  }

  text(text: string): void {
    if (!this.#skipping && this.#inText > 0) this.#add(text.replaceAll('\n', ' '));
  }

  open(name: string, attributes: Attributes): Close | undefined {
    if (this.#skipping) return undefined;
    if (this.#isSkipped(name)) return this.#skip();
    if (this.#inParagraphProperties > 0) return this.#setParagraph(name, attribute(attributes, 'val'));
    switch (name) {
      case 'p':
        return this.#openParagraph();
      case 'pPr':
        this.#inParagraphProperties += 1;
        return () => (this.#inParagraphProperties -= 1);
      case 'r':
        this.#runs.push({ isRaised: false, isHidden: false });
        return () => this.#runs.pop();
      case 't':
        this.#inText += 1;
        return () => (this.#inText -= 1);
      case 'tbl':
        return this.#sink.table();
      case 'tr':
        return this.#sink.row();
      case 'tc':
        return this.#sink.cell();
      case 'txbxContent':
        return this.#openBox();
      case 'AlternateContent':
        this.#alternatives.push({ chosen: false });
        return () => this.#alternatives.pop();
      case 'footnote':
      case 'endnote':
        return this.#openNote(name, attributes);
      default:
        return this.#readInRun(name, attributes);
    }
  }

  #readInRun(name: string, attributes: Attributes): undefined {
    const value = attribute(attributes, 'val');
    const run = this.#runs.at(-1);
    const isOn = value !== '0' && value !== 'false';
    switch (name) {
      case 'vertAlign':
        if (run !== undefined) run.isRaised = value === 'superscript';
        break;
      case 'vanish':
        if (run !== undefined) run.isHidden = isOn;
        break;
      case 'tab':
      case 'ptab':
        this.#add(' ');
        break;
      case 'br':
      case 'cr':
        this.#add('\n');
        break;
      case 'noBreakHyphen':
        this.#add('-');
        break;
      case 'fldChar':
        this.#setField(attribute(attributes, 'fldCharType'));
        break;
      case 'footnoteReference':
        this.#call('footnote', attributes);
        break;
      case 'endnoteReference':
        this.#call('endnote', attributes);
        break;
    }
  }

  /** Within the properties of a paragraph. */
  #setParagraph(name: string, value: string | undefined): undefined {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined) return;
    if (name === 'pStyle') paragraph.place.style = value;
    if (name === 'numId') paragraph.place.list = value;
    if (name === 'ilvl') paragraph.place.level = levelOf(value);
    if (MARK_IS_GONE.has(name)) paragraph.isDeleted = true;
  }

  #isSkipped(name: string): boolean {
    if (name === 'Choice') {
      const alternative = this.#alternatives.at(-1);
      if (alternative === undefined || alternative.chosen) return alternative !== undefined;
      alternative.chosen = true;
      return false;
    }
    if (name === 'Fallback') return this.#alternatives.at(-1)?.chosen === true;
    return SKIPPED.has(name) && !(this.#inParagraphProperties > 0 && MARK_IS_GONE.has(name));
  }

  #skip(): Close {
    this.#skipping = true;
    return () => {
      this.#skipping = false;
    };
  }

  #openParagraph(): Close {
    const paragraph = new Paragraph();
    this.#paragraphs.push(paragraph);
    return () => {
      this.#paragraphs.pop();
      // The code of a field ends with its paragraph, in a file where it does not end at all.
      this.#fields = this.#fields.filter((field) => field === 'result');
      const lines = paragraph.lines();
      if (lines.length > 0 || !paragraph.isDeleted) this.#put(paragraph, lines);
      for (const block of paragraph.boxes) this.#sink.put(block);
    };
  }

  #put(paragraph: Paragraph, lines: readonly string[]): void {
    const label = this.#numbering.labelOf(paragraph.place);
    if (lines.length === 0) {
      this.#sink.gap();
      return;
    }
    this.#budget.spend(label.length);
    this.#sink.put({ lines: labelledLines(lines, label), joined: false });
  }

  #openBox(): Close {
    const around = this.#paragraphs.at(-1);
    return this.#sink.within((blocks) => {
      for (const block of blocks) {
        if (around === undefined) this.#sink.put(block);
        else around.boxes.push(block);
      }
    });
  }

  #openNote(kind: NoteKind, attributes: Attributes): Close {
    const id = attribute(attributes, 'id') ?? '';
    const isText = (attribute(attributes, 'type') ?? 'normal') === 'normal';
    return this.#sink.within((blocks) => {
      if (isText) this.noteTexts.set(keyOf(kind, id), blocks);
    });
  }

  #setField(type: string | undefined): void {
    if (type === 'begin' && this.#fields.length < MAX_FIELDS) this.#fields.push('code');
    if (type === 'separate' && this.#fields.pop() !== undefined) this.#fields.push('result');
    if (type === 'end') this.#fields.pop();
  }

  #call(kind: NoteKind, attributes: Attributes): void {
    if (this.#isUnseen) return;
    const call = this.#notes.call(kind, attribute(attributes, 'id') ?? '');
    this.#paragraphs.at(-1)?.addCall(call);
  }

  #add(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined || this.#isUnseen) return;
    this.#budget.spend(text.length);
    paragraph.add(text, this.#runs.at(-1)?.isRaised ?? false);
  }

  get #isUnseen(): boolean {
    return this.#runs.at(-1)?.isHidden === true || this.#fields.includes('code');
  }
}
