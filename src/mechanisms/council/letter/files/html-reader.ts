/** Takes in the elements of a web page one after another and gives its blocks and its footnotes. */
import { BlockSink } from './block-sink.ts';
import { printed, tidy, type Block, type Note } from './blocks.ts';
import { isBlock, isDropped, isLabelElement, isRaised } from './html-elements.ts';
import { HtmlList } from './html-list.ts';
import { HtmlNotes } from './html-notes.ts';
import { InlineText } from './inline-text.ts';
import { TextBudget } from './limits.ts';
import { hasLabel, isLabel, labelled } from './list-label.ts';
import type { Attributes } from './markup.ts';
import { callOf } from './raised.ts';

/** Which element holds the text of the page. */
export type Region = 'everything' | ((name: string, attributes: Attributes) => boolean);

type Close = () => void;

/** Labels that stand before each other, as in “1. a.”; longer ones are text. */
const MAX_LABEL = 20;

export class HtmlReader {
  readonly #region: Region;
  readonly #budget = new TextBudget();
  readonly #notes = new HtmlNotes();
  readonly #sink = new BlockSink();
  readonly #lists: HtmlList[] = [];
  #inside: boolean;
  #dropping = false;
  #preformatted = 0;
  /** The text of the block so far. */
  readonly #text = new InlineText();
  /** The text of a raised element while it is open. */
  #raised: { text: string; readonly target: string | undefined } | null = null;
  /** Before the item: what the page says itself, and what the browser would put there. */
  #label = '';
  #mark = '';
  /** Whether a block that is only a label belongs to the block after it. */
  #holding = false;

  constructor(region: Region) {
    this.#region = region;
    this.#inside = region === 'everything';
  }

  /** The blocks of the region and the notes of the whole page: they may stand behind it. */
  end(): { readonly blocks: readonly Block[]; readonly notes: readonly Note[] } {
    this.#flush();
    return { blocks: this.#sink.all(), notes: this.#notes.all() };
  }

  text(text: string): void {
    if (this.#dropping || !this.#reading) return;
    this.#budget.spend(text.length);
    if (this.#raised === null) this.#text.add(this.#preformatted > 0 ? text : text.replaceAll('\n', ' '));
    else this.#raised.text += text;
  }

  open(name: string, attributes: Attributes): Close | undefined {
    if (this.#dropping) return undefined;
    if (isDropped(name, attributes)) return this.#openDropped(name);
    if (!this.#inside && this.#region !== 'everything' && this.#region(name, attributes)) {
      this.#inside = true;
      return () => {
        this.#flush();
        this.#inside = false;
      };
    }
    if (this.#notes.isOpenedBy(name, attributes) && !this.#notes.reading) return this.#openNote(attributes);
    if (!this.#reading) return undefined;
    return this.#openRead(name, attributes);
  }

  get #reading(): boolean {
    return this.#inside || this.#notes.reading;
  }

  #openRead(name: string, attributes: Attributes): Close | undefined {
    if (name === 'br') this.#text.add('\n');
    if (isRaised(name, attributes) || isBracketed(name, attributes)) return this.#openRaised(attributes);
    if (this.#raised !== null) {
      if (name === 'a')
        this.#raised = { ...this.#raised, target: targetOf(attributes) ?? this.#raised.target };
      return undefined;
    }
    if (!isBlock(name)) return this.#openInline(attributes);
    this.#flush();
    switch (name) {
      case 'ol':
      case 'ul':
        this.#lists.push(new HtmlList(name, attributes));
        return this.#closing(() => this.#lists.pop());
      case 'li':
        return this.#openItem(attributes);
      case 'dt':
        this.#holding = true;
        return this.#closing();
      case 'table':
        return this.#closing(this.#sink.table());
      case 'tr':
        return this.#closing(this.#sink.row());
      case 'td':
      case 'th':
        return this.#openCell();
      case 'pre':
        this.#preformatted += 1;
        return () => {
          this.#flushPreformatted();
          this.#preformatted -= 1;
        };
      case 'p':
        if (isLabelElement(attributes)) this.#holding = true;
        return () => {
          if (this.#text.isBlank) this.#sink.gap();
          this.#flush();
        };
      default:
        if (isLabelElement(attributes)) this.#holding = true;
        return this.#closing();
    }
  }

  #closing(then?: () => void): Close {
    return () => {
      this.#flush();
      then?.();
    };
  }

  #openDropped(name: string): Close {
    if (isBlock(name)) this.#flush();
    this.#dropping = true;
    return () => {
      this.#dropping = false;
    };
  }

  #openInline(attributes: Attributes): Close | undefined {
    if (!isLabelElement(attributes) || !this.#text.lineIsBlank) return undefined;
    this.#holding = true;
    // “1.” and what comes behind it are set apart by the style of the page.
    return () => this.#text.add(' ');
  }

  #openRaised(attributes: Attributes): Close | undefined {
    if (this.#raised !== null) return undefined;
    this.#raised = { text: '', target: targetOf(attributes) };
    return () => {
      const { text, target } = this.#raised ?? { text: '', target: undefined };
      this.#raised = null;
      this.#putRaised(text, target);
    };
  }

  #putRaised(raised: string, target: string | undefined): void {
    const first = this.#text.lineIsBlank;
    if (first && this.#notes.reading) {
      this.#putNumber(raised);
      return;
    }
    const call = this.#text.addRaised(raised);
    if (call !== null && !first && !this.#notes.reading) this.#notes.called(call, target);
  }

  /** At the beginning of a line of a note: its number. */
  #putNumber(raised: string): void {
    const number = /^\[(\d+)\]$/.exec(callOf(raised, '') ?? '')?.[1];
    this.#flush();
    if (number === undefined) this.#text.add(raised);
    else this.#notes.number(number, this.#sink.take());
  }

  #openNote(attributes: Attributes): Close {
    this.#flush();
    const [label, mark] = [this.#label, this.#mark];
    [this.#label, this.#mark] = ['', ''];
    this.#notes.open(attributes);
    return this.#closing(
      this.#sink.within((blocks) => {
        this.#notes.close(blocks);
        [this.#label, this.#mark] = [label, mark];
      }),
    );
  }

  #openItem(attributes: Attributes): Close {
    const mark = this.#lists.at(-1)?.markOf(attributes) ?? '';
    // An item that begins with a list: “1. a. Title”, as the browser shows it.
    this.#mark = [this.#mark, mark].filter(Boolean).join(' ');
    this.#holding = true;
    return this.#closing(() => this.#dropLabel());
  }

  #openCell(): Close {
    const close = this.#sink.cell();
    return this.#closing(() => {
      this.#dropLabel();
      close?.();
    });
  }

  /** A label without a text behind it stands by itself, if the page has it. */
  #dropLabel(): void {
    const label = this.#label;
    [this.#label, this.#mark] = ['', ''];
    this.#holding = false;
    if (label !== '') this.#sink.put({ lines: [labelled('', label)], joined: false });
  }

  /** Preformatted text keeps its blank lines and its columns. */
  #flushPreformatted(): void {
    const lines = printed(this.#text.take());
    if (lines.length > 0) this.#sink.put({ lines, joined: false });
  }

  /** Ends the block: what was read since the last one becomes its lines. */
  #flush(): void {
    const [first, ...others] = tidy(this.#text.take());
    if (first === undefined) return;
    if (this.#holding && others.length === 0 && isLabel(first)) {
      if (this.#label.length > MAX_LABEL) this.#dropLabel();
      this.#label = [this.#label, first].filter(Boolean).join(' ');
      return;
    }
    const label = this.#label !== '' || hasLabel(first) ? this.#label : this.#mark;
    [this.#label, this.#mark] = ['', ''];
    this.#holding = false;
    const block = { lines: [labelled(label, first), ...others], joined: false };
    // A note in the text itself, not within an element that says so.
    if (this.#sink.isNested || !this.#notes.take(block)) this.#sink.put(block);
  }
}

/** The place in the page that a link goes to. */
function targetOf(attributes: Attributes): string | undefined {
  const href = attributes['href'];
  return href?.startsWith('#') && href.length > 1 ? href.slice(1) : undefined;
}

/** What Word writes for a note in a page: `<a href="#_ftn1">[1]</a>`. */
function isBracketed(name: string, attributes: Attributes): boolean {
  return name === 'a' && /^_(?:ftn|edn)/.test(targetOf(attributes) ?? '');
}
