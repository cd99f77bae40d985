/** A document as one page of HTML: no script, nothing fetched, footnotes linked both ways. */
import { webAddress } from '#kernel';
import { aboutSource } from './about-source.ts';
import type { Block, Cell, Cover, Noted, Report, ReportSource, Table } from './model.ts';
import type { Note } from './notes.ts';
import { plainText } from './plain-text.ts';
import { REPORT_WORDS } from './words.ts';

const STYLE = `
  body { font: 1.05rem/1.5 Georgia, 'Times New Roman', serif; max-width: 42rem; margin: 3rem auto; padding: 0 1rem; color: #1b2430; background: #fff; }
  h1 { font-size: 1.8rem; line-height: 1.2; margin-bottom: .2rem; } h2 { font-size: 1.3rem; margin-top: 2rem; } h3 { font-size: 1.1rem; margin-bottom: .2rem; }
  .subtitle, .aside, .dateline, footer { color: #55606e; } .dateline, footer { font-size: .85rem; } .status { font-weight: bold; }
  h4 { font-size: 1rem; margin-bottom: .2rem; } h2, h3, h4, .aside, caption { break-after: avoid; }
  table { border-collapse: collapse; width: 100%; font-size: .9rem; overflow-wrap: break-word; hyphens: auto; } caption { text-align: left; font-weight: bold; }
  th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #c6ccd4; } .number { text-align: right; } tr { break-inside: avoid; }
  .cover { break-after: page; } .cover dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: 2rem 0; } .cover dd { margin: 0; } .cover .signature { margin-top: 3rem; } .cover + h1 { border-top: 1px solid #c6ccd4; padding-top: 2rem; margin-top: 3rem; }
  a { color: #0b4a9e; } .notes a, .sources a { overflow-wrap: anywhere; }
  @media screen and (max-width: 36rem) { body { margin: 1.5rem auto; overflow-wrap: break-word; hyphens: auto; }
    thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; } table, tbody, tr, td, caption { display: block; } tr { padding: .5rem 0; border-bottom: 1px solid #c6ccd4; } td, .number { border: 0; padding: .1rem 0; text-align: left; } td::before { content: attr(data-head) ': '; color: #55606e; } }
  @media print { body { margin: 0; max-width: none; } .cover + h1 { border: 0; margin: 0; padding: 0; } }
`;

export function toHtml(report: Report): string {
  const words = REPORT_WORDS[report.language];
  const { title, subtitle, dateline, cover, status, blocks, notes, sources, footer } = report;
  return [
    `<!doctype html>\n<html lang="${report.language}">\n<head>\n<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>\n</head>\n<body>`,
    ...(cover === undefined ? [`<p class="dateline">${escaped(dateline)}</p>`] : [coverHtml(cover)]),
    `<h1>${escaped(title)}</h1>`,
    `<p class="subtitle">${escaped(subtitle)}</p>`,
    ...(status === undefined ? [] : [`<p class="status">${escaped(status)}</p>`]),
    ...blocks.map(blockHtml),
    ...notesHtml(notes, words.notes),
    ...sourcesHtml(sources, words.sources),
    `<footer><p>${escaped(footer)}</p></footer>\n</body>\n</html>\n`,
  ].join('\n');
}

function coverHtml({ to, dated, details, blocks, signatures }: Cover): string {
  const lines = (texts: readonly string[]): string => texts.map(escaped).join('<br>');
  return [
    `<section class="cover">\n<p>${lines(to)}</p>\n<p>${escaped(dated)}</p>\n<dl>`,
    ...details.map(({ label, value }) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`),
    '</dl>',
    ...blocks.map(blockHtml),
    ...signatures.map((signature) => `<p class="signature">${lines(signature)}</p>`),
    '</section>',
  ].join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return tagged(`h${(block.level ?? 1) + 1}`, noted(block));
    case 'paragraph':
      return `<p${block.aside ? ' class="aside"' : ''}>${[block, ...(block.more ?? [])].map(noted).join(' ')}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${noted(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block);
  }
}

function tableHtml({ caption, columns, rows, total, legend }: Table): string {
  const row = (cells: readonly Cell[]): string =>
    `<tr role="row">${cells
      .map((cell, index) => {
        const { kind, head } = columns[index] ?? { kind: 'text', head: '' };
        return `<td role="cell" data-head="${escaped(head)}"${kind === 'text' ? '' : ' class="number"'}>${noted(cell)}</td>`;
      })
      .join('')}</tr>`;
  const heads = columns
    .map(
      ({ head, unit }) =>
        `<th scope="col" role="columnheader">${escaped(unit === undefined ? head : `${head} (${unit})`)}</th>`,
    )
    .join('');
  return [
    // On a narrow screen rows stand as lists; the roles keep them rows where browsers would forget it.
    `<table role="table">\n<caption>${escaped(caption)}</caption>\n<thead role="rowgroup"><tr role="row">${heads}</tr></thead>\n<tbody role="rowgroup">`,
    ...rows.map(row),
    ...(total === undefined ? [] : [row(total)]),
    '</tbody>\n</table>',
    ...(legend === undefined ? [] : [`<p class="aside">${escaped(legend)}</p>`]),
  ].join('\n');
}

function tagged(tag: string, content: string): string {
  return `<${tag}>${content}</${tag}>`;
}

function noted({ text, notes = [] }: Noted): string {
  const numbers = notes.map((number) => `<a href="#note-${number}">${number}</a>`).join(', ');
  return `${escaped(text)}${numbers === '' ? '' : `<sup>${numbers}</sup>`}`;
}

function notesHtml(notes: readonly Note[], title: string): string[] {
  if (notes.length === 0) return [];
  const line = ({ number, text, citation, url }: Note): string => {
    const cited = citation === null ? '' : linked(citation, url);
    const said =
      citation === null ? escaped(text) : text === '' ? `${cited}.` : `${escaped(text)} (${cited}).`;
    return `<li id="note-${number}" value="${number}">${said}</li>`;
  };
  return [`<h2>${escaped(title)}</h2>\n<ol class="notes">`, ...notes.map(line), '</ol>'];
}

function sourcesHtml(sources: readonly ReportSource[], title: string): string[] {
  if (sources.length === 0) return [];
  const line = (source: ReportSource): string =>
    `<li>${linked(source.title, source.url)} (${escaped(aboutSource(source))})</li>`;
  return [`<h2>${escaped(title)}</h2>\n<ul class="sources">`, ...sources.map(line), '</ul>'];
}

function linked(text: string, url: string | null): string {
  const address = webAddress(url);
  return address === null ? escaped(text) : `<a href="${escaped(address)}">${escaped(text)}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return plainText(text).replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
