/** The parts of a Word file that a letter is read from, as XML. */
import { decode } from './decode.ts';
import { inflated, partsOf, type ZipPart } from './zip.ts';

const PARTS = ['document', 'footnotes', 'endnotes', 'numbering', 'styles'] as const;
type PartName = (typeof PARTS)[number];

/** Each part as XML; empty where the file has none. */
export type DocxParts = Readonly<Record<PartName, string>>;

/** Whether a part of a zip file is the text of a Word document. */
export function isDocument(name: string): boolean {
  return isPart('document', name);
}

/** Throws a Refusal on a file that is damaged, locked, or too large when inflated. */
export function docxParts(bytes: Uint8Array): DocxParts {
  const listed = partsOf(bytes);
  const found = PARTS.map((part) => [part, listed.find(({ name }) => isPart(part, name))] as const);
  const contents = inflated(bytes, found.map(([, entry]) => entry).filter(isListed));
  const xml: Record<PartName, string> = {
    document: '',
    footnotes: '',
    endnotes: '',
    numbering: '',
    styles: '',
  };
  for (const [part, entry] of found) {
    const content = contents.get(entry?.name ?? '');
    if (content !== undefined) xml[part] = decode(content);
  }
  return xml;
}

/** Most programs write `word/document.xml`; Word on the web also `word/document2.xml`. */
function isPart(part: PartName, name: string): boolean {
  return name.startsWith(`word/${part}`) && /^\d*\.xml$/.test(name.slice(`word/${part}`.length));
}

function isListed(entry: ZipPart | undefined): entry is ZipPart {
  return entry !== undefined;
}
