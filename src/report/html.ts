/** A document as one page of HTML: no script, nothing fetched, footnotes linked both ways. */
import { webAddress } from '#kernel';
import type { Block, Cell, Noted, Report, ReportSource, Table } from './model.ts';
import type { Note } from './notes.ts';
import { plainText } from './plain-text.ts';
import { REPORT_WORDS } from './words.ts';

const STYLE = `
  body { font: 1.05rem/1.5 Georgia, 'Times New Roman', serif; max-width: 42rem; margin: 3rem auto; padding: 0 1rem; color: #1b2430; background: #fff; }
  h1 { font-size: 1.8rem; line-height: 1.2; margin-bottom: .2rem; } h2 { font-size: 1.3rem; margin-top: 2rem; } h3 { font-size: 1.1rem; margin-bottom: .2rem; }
  .subtitle, .aside, .dateline, footer { color: #55606e; } .dateline, footer { font-size: .85rem; } .status { font-weight: bold; }
  table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #c6ccd4; } .number { text-align: right; }
  a { color: #0b4a9e; } @media print { body { margin: 0; max-width: none; } }
`;

export function toHtml(report: Report): string {
  const words = REPORT_WORDS[report.language];
  const { title, subtitle, dateline, status, blocks, notes, sources, footer } = report;
  return [
    `<!doctype html>\n<html lang="${report.language}">\n<head>\n<meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escaped(title)}</title>`,
    `<style>${STYLE}</style>\n</head>\n<body>`,
    `<p class="dateline">${escaped(dateline)}</p>\n<h1>${escaped(title)}</h1>`,
    `<p class="subtitle">${escaped(subtitle)}</p>`,
    ...(status === undefined ? [] : [`<p class="status">${escaped(status)}</p>`]),
    ...blocks.map(blockHtml),
    ...notesHtml(notes, words.notes),
    ...sourcesHtml(sources, words.sources),
    `<footer><p>${escaped(footer)}</p></footer>\n</body>\n</html>\n`,
  ].join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? `<h3>${noted(block)}</h3>` : `<h2>${noted(block)}</h2>`;
    case 'paragraph':
      return `<p${block.aside ? ' class="aside"' : ''}>${noted(block)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${noted(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block);
  }
}

function tableHtml({ caption, columns, rows, total, legend }: Table): string {
  const row = (cells: readonly Cell[]): string =>
    `<tr>${cells
      .map(
        (cell, index) => `<td${columns[index]?.kind === 'text' ? '' : ' class="number"'}>${noted(cell)}</td>`,
      )
      .join('')}</tr>`;
  const heads = columns
    .map(
      ({ head, unit }) => `<th scope="col">${escaped(unit === undefined ? head : `${head} (${unit})`)}</th>`,
    )
    .join('');
  return [
    `<table>\n<caption>${escaped(caption)}</caption>\n<thead><tr>${heads}</tr></thead>\n<tbody>`,
    ...rows.map(row),
    ...(total === undefined ? [] : [row(total)]),
    '</tbody>\n</table>',
    ...(legend === undefined ? [] : [`<p class="aside">${escaped(legend)}</p>`]),
  ].join('\n');
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
  return [`<h2>${escaped(title)}</h2>\n<ol>`, ...notes.map(line), '</ol>'];
}

function sourcesHtml(sources: readonly ReportSource[], title: string): string[] {
  if (sources.length === 0) return [];
  const line = ({ what, title: name, url, date, standing }: ReportSource): string =>
    `<li>${linked(name, url)} (${escaped([what, standing, ...(date === null ? [] : [date])].join('; '))})</li>`;
  return [`<h2>${escaped(title)}</h2>\n<ul>`, ...sources.map(line), '</ul>'];
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
