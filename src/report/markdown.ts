/** A document as Markdown, with footnotes as most readers of it know them. */
import { webAddress } from '#kernel';
import { aboutSource } from './about-source.ts';
import type { Block, Cell, Cover, Noted, Report, ReportSource, Table } from './model.ts';
import type { Note } from './notes.ts';
import { plainText } from './plain-text.ts';
import { REPORT_WORDS } from './words.ts';

export function toMarkdown(report: Report): string {
  const words = REPORT_WORDS[report.language];
  const { title, subtitle, dateline, cover, status, blocks, notes, sources, footer } = report;
  const parts = [
    ...(cover === undefined ? [safe(dateline)] : coverText(cover)),
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

function coverText({ to, dated, details, blocks, signatures }: Cover): string[] {
  // Two blanks at the end of a line break it.
  const lines = (texts: readonly string[]): string =>
    texts.map((text) => atLineStart(safe(text))).join('  \n');
  return [
    lines(to),
    atLineStart(safe(dated)),
    details.map(({ label, value }) => `**${safe(label)}** ${safe(value)}`).join('  \n'),
    ...blocks.map(blockText),
    ...signatures.map(lines),
    '---',
  ];
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat((block.level ?? 1) + 1)} ${noted(block)}`;
    case 'paragraph':
      return block.aside
        ? `*${safe(block.text)}*${calls(block)}`
        : atLineStart([block, ...(block.more ?? [])].map(noted).join(' '));
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
  const line = (source: ReportSource): string =>
    `- ${linked(source.title, source.url)} (${safe(aboutSource(source))})`;
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
