/** A document as a file. The libraries that write are large: each is loaded when its kind is first asked for. */
import type { Report } from './model.ts';

export const REPORT_FORMATS = ['docx', 'pdf', 'xlsx'] as const;
/** The formats of a text to send or to work on; a spreadsheet is none. */
export const TEXT_FORMATS = ['docx', 'pdf', 'html', 'md'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number] | (typeof TEXT_FORMATS)[number];

const MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Writes the document; the file's name tells what it is about. */
export async function writeReport(report: Report, format: ReportFormat): Promise<File> {
  const bytes = await WRITERS[format](report);
  return new File([new Uint8Array(bytes)], `${report.fileName}.${format}`, { type: MEDIA_TYPES[format] });
}

const WRITERS: Readonly<Record<ReportFormat, (report: Report) => Promise<Uint8Array>>> = {
  docx: async (report) => (await import('./docx.ts')).toDocx(report),
  pdf: async (report) => (await import('./pdf.ts')).toPdf(report),
  html: async (report) => new TextEncoder().encode((await import('./html.ts')).toHtml(report)),
  md: async (report) => new TextEncoder().encode((await import('./markdown.ts')).toMarkdown(report)),
  xlsx: async (report) => (await import('./xlsx.ts')).toXlsx(report),
};
