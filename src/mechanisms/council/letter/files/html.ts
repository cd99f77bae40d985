/** A web page, as the official publications have their parliamentary papers: its text without what is around it. */
import type { Block, Note } from './blocks.ts';
import { linesOf } from './blocks.ts';
import { decode } from './decode.ts';
import { HtmlReader, type Region } from './html-reader.ts';
import type { PagedLines } from './letter-text.ts';
import { walk, type Attributes } from './markup.ts';

/** Where the text of a page may be, the surest first, and what such a page has in it. */
const REGIONS: readonly { readonly region: Region; readonly sign: RegExp }[] = [
  { region: (_, attributes) => attributes['id'] === 'broodtekst', sign: /broodtekst/ },
  { region: (name) => name === 'main', sign: /<main/i },
  { region: (name) => name === 'article', sign: /<article/i },
  { region: 'everything', sign: /(?:)/ },
];

/** No lines where the page has no text. Throws a Refusal on bytes that are no text, and above the limits. */
export function readHtml(bytes: Uint8Array): PagedLines {
  const source = decode(bytes, declaredEncoding(bytes));
  for (const { region, sign } of REGIONS) {
    if (!sign.test(source)) continue;
    const { blocks, notes } = read(source, region);
    if (blocks.some(({ lines }) => lines.length > 0))
      return { lines: linesOf(blocks, notes), pageStarts: [0] };
  }
  return { lines: [], pageStarts: [0] };
}

function read(source: string, region: Region): { blocks: readonly Block[]; notes: readonly Note[] } {
  const reader = new HtmlReader(region);
  walk(source, 'html', {
    open: (name, attributes: Attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
  });
  return reader.end();
}

/** What the page says of its own bytes: `<meta charset="…">` or the declaration of XML. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /(?:charset|encoding)\s*=\s*["']?([\w:.-]+)/i.exec(beginning)?.[1];
}
