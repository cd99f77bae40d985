/** Walks through HTML or XML from its beginning to its end, without a tree of it. */
import { Parser } from 'htmlparser2';
import { Refusal } from '#kernel';
import { MAX_DEPTH } from './limits.ts';

export type Attributes = Readonly<Record<string, string | undefined>>;

export interface Walker {
  /** An element begins. What it gives back is done when the element ends. */
  open(name: string, attributes: Attributes): (() => void) | undefined;
  text(text: string): void;
}

/**
 * Walks tolerantly: what is not closed ends with what it is in, or with the text. In XML a name comes without its
 * prefix: Word’s `w:p` as `p`. Throws a Refusal when elements are too deep within each other.
 */
export function walk(source: string, kind: 'html' | 'xml', walker: Walker): void {
  const opened: { readonly name: string; readonly close: (() => void) | undefined }[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (opened.length >= MAX_DEPTH) throw tooDeep();
        const local = kind === 'xml' ? localName(name) : name;
        opened.push({ name, close: walker.open(local, attributes) });
      },
      onclosetag(name) {
        // A tag that was cut off is closed without having been opened.
        if (opened.at(-1)?.name === name) opened.pop()?.close?.();
      },
      ontext: (text) => walker.text(text),
    },
    { xmlMode: kind === 'xml' },
  );
  parser.write(source);
  parser.end();
  while (opened.length > 0) opened.pop()?.close?.();
}

/** An attribute of Word’s XML, whatever its prefix. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const usual = attributes[`w:${name}`] ?? attributes[name];
  if (usual !== undefined) return usual;
  return Object.entries(attributes).find(([key]) => localName(key) === name)?.[1];
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function tooDeep(): Refusal {
  return new Refusal('invalid-input', `The file has more than ${MAX_DEPTH} elements within each other.`, {
    remedy: 'Save the letter again as PDF or as plain text, and give that.',
  });
}
