/** A PDF with a text layer: its lines by where they are printed. */
import { getResolvedPDFJS } from 'unpdf';
import { Refusal } from '#kernel';
import type { PagedLines } from './letter-text.ts';
import { MAX_LINES, MAX_PAGES, TextBudget, tooMuch } from './limits.ts';
import { PdfPages } from './pdf-page.ts';
import { piecesOf, type PageItem } from './pdf-pieces.ts';

type PdfJs = Awaited<ReturnType<typeof getResolvedPDFJS>>;
type Task = ReturnType<PdfJs['getDocument']>;
type Pdf = Awaited<Task['promise']>;

/** No text but empty lines where the file is pictures alone. Throws a Refusal on a damaged or locked file. */
export async function readPdf(bytes: Uint8Array): Promise<PagedLines> {
  const { getDocument } = await getResolvedPDFJS();
  // Nothing is fetched, drawn or compiled. pdf.js takes the bytes for itself: it is given a copy.
  const task = getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    disableAutoFetch: true,
    disableRange: true,
    disableStream: true,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise.catch((error: unknown) => {
      throw notOpened(error);
    });
    return await linesOfPages(pdf);
  } finally {
    await task.destroy();
  }
}

async function linesOfPages(pdf: Pdf): Promise<PagedLines> {
  if (pdf.numPages > MAX_PAGES) throw tooMuch('The PDF', MAX_PAGES, 'pages');
  const budget = new TextBudget();
  const pages = new PdfPages();
  const lines: string[] = [];
  const pageStarts: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items, viewport } = await pageOf(pdf, number);
    for (const { str } of items) budget.spend(str.length);
    pageStarts.push(lines.length);
    for (const line of pages.lines(piecesOf(items, viewport))) lines.push(line);
    if (lines.length > MAX_LINES) throw tooMuch('The letter', MAX_LINES, 'lines');
  }
  return { lines, pageStarts };
}

async function pageOf(
  pdf: Pdf,
  number: number,
): Promise<{ readonly items: readonly PageItem[]; readonly viewport: readonly number[] }> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const viewport: readonly number[] = page.getViewport({ scale: 1 }).transform;
    page.cleanup();
    return { items: items.filter((item) => 'str' in item), viewport };
  } catch {
    throw new Refusal('damaged', `Page ${number} of the PDF cannot be read: the file is damaged.`, {
      remedy: 'Fetch or save it again.',
    });
  }
}

function notOpened(error: unknown): Refusal {
  if (error instanceof Error && error.name === 'PasswordException') {
    return new Refusal('invalid-input', 'The PDF is locked with a password.', {
      remedy: 'Open it, print it to a PDF without a password, and give that.',
    });
  }
  return new Refusal('damaged', 'The file is a PDF, but it is damaged or cut off.', {
    remedy: 'Fetch or save it again.',
  });
}
