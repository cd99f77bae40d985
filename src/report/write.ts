/** A document as a file. The libraries that write are large: each is loaded when its kind is first asked for. */
import type { Report } from './model.ts';

export const REPORT_FORMATS = ['docx', 'pdf', 'xlsx'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const MEDIA_TYPES: Readonly<Record<ReportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
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
  xlsx: async (report) => (await import('./xlsx.ts')).toXlsx(report),
};
