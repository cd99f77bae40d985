/** A document as Markdown, with footnotes as most readers of it know them. */
import { webAddress } from '#kernel';
import type { Block, Cell, Noted, Report, ReportSource, Table } from './model.ts';
import type { Note } from './notes.ts';
import { plainText } from './plain-text.ts';
import { REPORT_WORDS } from './words.ts';

export function toMarkdown(report: Report): string {
  const words = REPORT_WORDS[report.language];
  const { title, subtitle, dateline, status, blocks, notes, sources, footer } = report;
  const parts = [
    safe(dateline),
    `# ${safe(title)}`,
    `*${safe(subtitle)}*`,
    ...(status === undefined ? [] : [`**${safe(status)}**`]),
    ...blocks.map(blockText),
    ...sourcesText(sources, words.sources),
    '---',
    safe(footer),
    ...(notes.length === 0 ? [] : [notes.map(noteText).join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${block.level === 2 ? '###' : '##'} ${noted(block)}`;
    case 'paragraph':
      return block.aside ? `*${safe(block.text)}*${calls(block)}` : atLineStart(noted(block));
    case 'list':
      return block.items.map((item) => `- ${noted(item)}`).join('\n');
    case 'table':
      return tableText(block);
  }
}

function tableText({ caption, columns, rows, total, legend }: Table): string {
  const row = (cells: readonly Cell[]): string => `| ${cells.map(noted).join(' | ')} |`;
  const heads = columns.map(({ head, unit }) => safe(unit === undefined ? head : `${head} (${unit})`));
  const rules = columns.map(({ kind }) => (kind === 'text' ? '---' : '--:'));
  return [
    `**${safe(caption)}**`,
    '',
    `| ${heads.join(' | ')} |`,
    `| ${rules.join(' | ')} |`,
    ...rows.map(row),
    ...(total === undefined ? [] : [row(total)]),
    ...(legend === undefined ? [] : ['', safe(legend)]),
  ].join('\n');
}

const calls = ({ notes = [] }: Noted): string => notes.map((number) => `[^${number}]`).join('');

const noted = (one: Noted): string => `${safe(one.text)}${calls(one)}`;

function noteText({ number, text, citation, url }: Note): string {
  const cited = citation === null ? '' : linked(citation, url);
  return `[^${number}]: ${citation === null ? safe(text) : text === '' ? `${cited}.` : `${safe(text)} (${cited}).`}`;
}

function sourcesText(sources: readonly ReportSource[], title: string): string[] {
  if (sources.length === 0) return [];
  const line = ({ what, title: name, url, date, standing }: ReportSource): string =>
    `- ${linked(name, url)} (${safe([what, standing, ...(date === null ? [] : [date])].join('; '))})`;
  return [`## ${safe(title)}`, sources.map(line).join('\n')];
}

function linked(text: string, url: string | null): string {
  const address = webAddress(url);
  return address === null
    ? safe(text)
    : `[${safe(text)}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** Signs that would be read as markup are written as themselves. */
function safe(text: string): string {
  return plainText(text).replaceAll(/[\\`*_[\]<>|]/g, (sign) => `\\${sign}`);
}

/** At the beginning of a line these would begin a heading or a list. */
function atLineStart(text: string): string {
  return text.replace(
    /^(#{1,6}|[-+]|\d{1,9}[.)])(?=\s)/,
    (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`,
  );
}
