/**
 * LDIF (RFC 2849), as the ICAO PKD publishes its collections: entries of attributes, long values folded over lines, bytes
 * in base64. Read in pieces of any size, so that a collection need not be in memory as text.
 */
import { damaged } from '../asn1/index.ts';
import { bytesOfBase64 } from './base64.ts';
import { messageOf, type Problem } from './problem.ts';

/** A line without end is no LDIF. */
const MAX_LINE = 1024 ** 2;
/** Characters of one value, unfolded: the largest real master list has 1.2 million in base64. */
const MAX_VALUE = 24 * 1024 ** 2;
const MAX_ATTRIBUTES = 1000;

export interface LdifAttribute {
  /** In small letters, without options: `usercertificate`. */
  readonly name: string;
  readonly value: string | Uint8Array;
  readonly line: number;
}

export interface LdifEntry {
  readonly dn: string;
  /** Where it begins, from 1. */
  readonly line: number;
  readonly attributes: readonly LdifAttribute[];
}

interface Open {
  readonly name: string;
  readonly form: 'plain' | 'base64' | 'url';
  readonly line: number;
  readonly parts: string[];
  length: number;
}

/** Takes bytes in pieces and gives the entries that they complete; lines that cannot be read go to `problems`. */
export class LdifReader {
  readonly problems: Problem[] = [];
  readonly #decoder = new TextDecoder('utf-8');
  #rest = '';
  #line = 0;
  #open: Open | null = null;
  #comment = false;
  #dn: { readonly text: string; readonly line: number } | null = null;
  #attributes: LdifAttribute[] = [];

  /** Throws a Refusal (`damaged`) on a line or a value beyond the limits. */
  write(bytes: Uint8Array): LdifEntry[] {
    const lines = (this.#rest + this.#decoder.decode(bytes, { stream: true })).split('\n');
    this.#rest = lines.pop() ?? '';
    if (this.#rest.length > MAX_LINE) throw tooLong(this.#line + 1);
    return lines.flatMap((line) => this.#take(line) ?? []);
  }

  /** What the last line completes. */
  end(): LdifEntry[] {
    const last = this.#rest;
    this.#rest = '';
    return [...(last === '' ? [] : [this.#take(last)]), this.#take('')].filter((entry) => entry !== null);
  }

  #take(raw: string): LdifEntry | null {
    this.#line += 1;
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line.length > MAX_LINE) throw tooLong(this.#line);
    if (line.startsWith(' ')) {
      if (!this.#comment) this.#continue(line.slice(1));
      return null;
    }
    this.#close();
    this.#comment = line.startsWith('#');
    if (this.#comment || line === '-') return null;
    if (line.trim() === '') return this.#finish();
    this.#begin(line);
    return null;
  }

  #continue(text: string): void {
    if (this.#open === null) {
      this.#report('A line goes on where none was begun.');
      return;
    }
    this.#open.length += text.length;
    if (this.#open.length > MAX_VALUE) throw tooLong(this.#open.line);
    this.#open.parts.push(text);
  }

  #begin(line: string): void {
    const colon = line.indexOf(':');
    if (colon < 1) {
      this.#report('A line has no attribute: no colon, or nothing before it.');
      return;
    }
    const [name = ''] = line.slice(0, colon).toLowerCase().split(';');
    const after = line[colon + 1];
    const form = after === ':' ? 'base64' : after === '<' ? 'url' : 'plain';
    const text = line.slice(colon + (form === 'plain' ? 1 : 2)).replace(/^ +/, '');
    this.#open = { name, form, line: this.#line, parts: [text], length: text.length };
  }

  #close(): void {
    const open = this.#open;
    this.#open = null;
    if (open === null) return;
    try {
      const text = open.parts.join('');
      // What stands elsewhere is not fetched: only what is in the file is read.
      if (open.form === 'url')
        throw damaged('The value stands elsewhere, at an address.', `line ${open.line}`);
      const value = open.form === 'base64' ? bytesOfBase64(text, `line ${open.line}`) : text;
      if (open.name === 'dn')
        this.#start(typeof value === 'string' ? value : new TextDecoder().decode(value), open.line);
      else if (this.#dn !== null) this.#add({ name: open.name, value, line: open.line });
    } catch (error) {
      this.#report(messageOf(error), open.line);
    }
  }

  #start(text: string, line: number): void {
    if (this.#dn !== null) this.#report('An entry begins before the one before it has ended.', line);
    this.#dn = { text, line };
    this.#attributes = [];
  }

  #add(attribute: LdifAttribute): void {
    if (this.#attributes.length >= MAX_ATTRIBUTES)
      throw damaged(`An entry has more than ${MAX_ATTRIBUTES} attributes.`, `line ${attribute.line}`);
    this.#attributes.push(attribute);
  }

  #finish(): LdifEntry | null {
    const dn = this.#dn;
    this.#dn = null;
    return dn === null ? null : { dn: dn.text, line: dn.line, attributes: this.#attributes };
  }

  #report(sentence: string, place: number = this.#line): void {
    this.problems.push({ what: 'line', place, sentence });
  }
}

function tooLong(line: number): Error {
  return damaged('A line or a value is longer than any that is read.', `line ${line}`);
}

const PIECE = 256 * 1024;

/** The entries of LDIF that is in memory, piece by piece; what cannot be read is added to `problems`. */
export function* ldifEntries(bytes: Uint8Array, problems: Problem[]): Generator<LdifEntry> {
  const reader = new LdifReader();
  for (let at = 0; at < bytes.length; at += PIECE) yield* reader.write(bytes.subarray(at, at + PIECE));
  yield* reader.end();
  problems.push(...reader.problems);
}
