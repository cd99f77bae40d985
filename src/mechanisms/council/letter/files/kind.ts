/** What kind of file the bytes are, by what is in them and never by a name. */
import { Refusal } from '#kernel';
import { decode } from './decode.ts';
import type { LetterKind } from './letter-text.ts';
import { isDocument } from './docx-parts.ts';
import { partsOf } from './zip.ts';

/** Where the mark of a PDF may stand: some programs write something before it. */
const PDF_WITHIN = 1024;
/** How much of a text is looked at for the tags of a web page. */
const HTML_WITHIN = 4096;

/** Throws a Refusal that names the kind where it is one that no letter can be read from. */
export function kindOf(bytes: Uint8Array): LetterKind {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, PDF_WITHIN));
  if (beginning.includes('%PDF-')) return 'pdf';
  if (beginning.startsWith('PK\u0003\u0004') || beginning.startsWith('PK\u0005\u0006')) return zipKind(bytes);
  if (beginning.startsWith('ÐÏ\u0011à¡±\u001Aá')) throw oldOffice(bytes);
  if (beginning.startsWith('{\\rtf')) throw notReadable('a rich text file (RTF)');
  return isHtml(bytes) ? 'html' : 'text';
}

function zipKind(bytes: Uint8Array): LetterKind {
  const names = partsOf(bytes).map(({ name }) => name);
  const has = (start: string): boolean => names.some((name) => name.startsWith(start));
  if (names.some(isDocument)) return 'docx';
  if (has('xl/')) throw notReadable('an Excel workbook');
  if (has('ppt/')) throw notReadable('a PowerPoint presentation');
  if (has('META-INF/manifest.xml') && has('content.xml')) throw notReadable('an OpenDocument file');
  throw new Refusal('invalid-input', 'The file is a zip file without a Word document in it.', {
    remedy: 'Unpack it and give the letter itself.',
  });
}

/** What Word wrote until 2003, and how it still writes a file with a password. */
function oldOffice(bytes: Uint8Array): Refusal {
  const text = new TextDecoder('latin1').decode(bytes);
  if (text.includes([...'EncryptedPackage'].join('\0'))) {
    return new Refusal('invalid-input', 'The Word file is locked with a password.', {
      remedy: 'Open it in Word, save it without a password, and give that.',
    });
  }
  return notReadable('in the format of Word before 2007 (.doc)');
}

function notReadable(what: string): Refusal {
  return new Refusal('invalid-input', `The file is ${what}, which is not read here.`, {
    remedy: 'Save it as a Word file (.docx) or as PDF and give that.',
  });
}

/** After a byte order mark, comments and declarations a page begins with a tag, or has one soon. */
function isHtml(bytes: Uint8Array): boolean {
  const beginning = decode(bytes.subarray(0, HTML_WITHIN)).replace(/^\uFEFF/, '');
  const bare = withoutPrologue(beginning);
  if (/^<(?:html|head|body|meta|title|main|article|section|div|p|h[1-6]|table|ol|ul)[\s>/]/i.test(bare))
    return true;
  if (/^<!doctype\s+html/i.test(beginning.trimStart())) return true;
  if (/^\s*<\?xml\s/i.test(beginning)) throw notReadable('XML');
  return /<(?:body|p|div)(?:\s[^<>]*)?>/i.test(bare);
}

function withoutPrologue(text: string): string {
  let rest = text.trimStart();
  for (;;) {
    const end = /^<(?:!--[^]*?--|\?[^>]*|![a-z][^>]*)>/i.exec(rest)?.[0].length;
    if (end === undefined) return rest;
    rest = rest.slice(end).trimStart();
  }
}
