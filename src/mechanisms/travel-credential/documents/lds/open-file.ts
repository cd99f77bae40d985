/** A file of a chip, opened: the right tag outside, nothing behind it, no longer than it may be. */
import { Refusal } from '#kernel';
import { damaged, firstNotDer, hexTag, readFile, type Element } from '../../asn1/index.ts';
import { deviation, type Deviation } from '../deviation.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { FILE_TAGS, type FileName } from './tags.ts';

export interface OpenFile {
  readonly element: Element;
  readonly parts: readonly Element[];

  /** What is found while the file is read is put here. */
  readonly deviations: Deviation[];
}

/** Throws a Refusal (`damaged`) where the bytes are another file, or none. Bytes behind it are noted. */
export function openFile(bytes: Uint8Array, name: FileName): OpenFile {
  const { element, trailing } = readFile(bytes, { maxBytes: MAX_FILE_BYTES });
  if (element.tag !== FILE_TAGS[name]) {
    throw damaged(
      `${name} begins with the tag ${hexTag(element.tag)}, where ${hexTag(FILE_TAGS[name])} belongs.`,
      name,
    );
  }
  const deviations: Deviation[] = [];
  if (trailing > 0) deviations.push(deviation('lds.trailing-bytes', name, { bytes: trailing }));
  return {
    element,
    // Read when asked for: the content of some files is no TLV.
    get parts() {
      return element.children;
    },
    deviations,
  };
}

/** Notes a length that is indefinite or longer than it need be. */
export function noteNotDer({ element, deviations }: OpenFile, name: FileName): void {
  const found = firstNotDerIn(element);
  if (found !== null) deviations.push(deviation('lds.not-der', name, { byte: found }));
}

/** Where the first such length is; at the beginning where a part that should be TLV is none, which is read all the same. */
function firstNotDerIn(element: Element): number | null {
  try {
    return firstNotDer(element)?.at ?? null;
  } catch (error) {
    if (error instanceof Refusal) return element.start;
    throw error;
  }
}

/** The part with a tag; undefined where there is none. */
export function partWith(parts: readonly Element[], tag: number): Element | undefined {
  return parts.find((part) => part.tag === tag);
}

/** The part with a tag, which must be there. */
export function needed(parts: readonly Element[], tag: number, what: string): Element {
  const part = partWith(parts, tag);
  if (part === undefined)
    throw damaged(`${what} is missing: there is no part with the tag ${hexTag(tag)}.`, what);
  return part;
}
