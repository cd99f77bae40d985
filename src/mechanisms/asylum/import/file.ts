/** What every reader of a file here says and checks. */
import { Refusal, type RefusalKind } from '#kernel';

/** Characters of text that are read at most. */
export const MAX_TEXT = 10 * 1024 ** 2;
/** Cells of a table that are looked at, empty ones included. */
export const MAX_CELLS = 4_000_000;

/** The text without its byte order mark. Throws a Refusal on one that is empty or too long. */
export function textOf(given: string, field: string, smaller: string): string {
  if (given.length > MAX_TEXT) {
    throw new Refusal('invalid-input', 'The file is larger than 10 MB.', { where: field, remedy: smaller });
  }
  const text = given.replace(/^\uFEFF/, '');
  if (text.trim() === '') throw new Refusal('invalid-input', 'The file is empty.', { where: field });
  return text;
}

export function fault(
  kind: RefusalKind,
  sentence: string,
  where: string,
  remedy = 'Download the file again and give it as it came.',
): Refusal {
  return new Refusal(kind, sentence, { where, remedy });
}

/** A piece of the file that may stand in a sentence: short, without control characters. */
export function clip(text: string): string {
  // eslint-disable-next-line no-control-regex
  const clean = text.replace(/[\u0000-\u001f\u007f\ud800-\udfff]+/g, ' ').trim();
  return clean.length > 40 ? `${clean.slice(0, 40)}…` : clean;
}

/** A few of the things found, for a sentence. */
export function some(found: Iterable<string>): string {
  const all = [...found].map(clip);
  return all.length > 8 ? `${all.slice(0, 8).join(', ')} and ${all.length - 8} more` : all.join(', ');
}
