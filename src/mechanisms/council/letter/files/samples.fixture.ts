/** Letters made for the tests: of each kind one, with what letters have. */
import { fileURLToPath } from 'node:url';
import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, zipSync } from 'fflate';
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export const SENTENCE =
  'De ministers van de kuststaten bespreken hoe zij de wind meten, en de Commissie licht haar voorstel toe. ';

/** As the official publications have a letter to parliament; its content is made up. */
export const KAMERSTUK = `<!DOCTYPE html>
<!-- made for a test -->
<html lang="nl"><head><meta charset="utf-8"><title>Kamerstuk 99 999, nr. 7</title>
<style>p { margin: 0 }</style><script>document.write("<p>script</p>")</script></head>
<body><div id="header"><nav><ul><li><a href="/">Naar de voorpagina</a></li></ul></nav></div>
<article><div id="broodtekst" class="stuk broodtekst-container">
<h1 class="stuktitel"><span class="dossiernr">99 999</span> Raad van Windzaken</h1>
<p>De ministers bespreken de
   wind&shy;meting.<a class="nootnum supernote-click-ID-1" href="#ID-1"><sup>1</sup></a> Ook de zee&euml;n
   <sup><a href="#n2">2</a></sup>, per m<sup>2</sup> en per 1<sup>e</sup> kwartaal.</p>
<h2>I. Windzaken</h2>
<ul class="expliciet"><li class="li"><span class="ol">1.</span><p>Verordening over molens</p><p>(eerste lezing)</p></li>
<li><span class="ol">2.</span> Overig<ul class="expliciet"><li><span class="ol">a)</span>punt een</li>
<li><p class="labeled"><span class="ol">b)</span>punt twee</p></li></ul></li></ul>
<p>Slot.<sup>3</sup><br>Tweede regel.<img src="x.png" alt="een plaatje"></p>
<table><tr><th>Land</th><th>Bedrag</th></tr><tr><td><p>Nederland</p></td><td>1.200</td></tr></table>
<p><sup>3</sup> 3 mei is een maandag.</p>
</div></article>
<div id="noten"><hr/><div class="voet noot snp-mouseoffset" id="supernote-note-1"><h5 class="note-close">
<a class="note-close" href="#close">X</a> Noot</h5><sup><span class="nootnum"><a id="ID-1"></a>1</span></sup>
<p>Kamerstuk 99 999, nr. 6.</p><p>Zie ook aldaar.</p></div>
<div class="noot" id="n2"><p class="noot-al"><a class="nootnum">2</a> Zie <a href="https://example.org">het verslag</a>.</p></div></div>
<footer>Over deze site</footer></body></html>`;

/** A Word file: numbered headings that go on after paragraphs, a sub-list, a footnote and a table. */
export async function wordLetter(): Promise<Uint8Array> {
  const numbered = (text: string, level: number, instance = 0): Paragraph =>
    new Paragraph({
      numbering: { reference: 'agenda', level, instance },
      heading: HeadingLevel.HEADING_2,
      children: [new TextRun(text)],
    });
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
  const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: at,
    format,
    text,
    alignment: AlignmentType.START,
  });
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'agenda',
          levels: [
            level(0, LevelFormat.DECIMAL, '%1.'),
            level(1, LevelFormat.LOWER_LETTER, '%2)'),
            level(2, LevelFormat.UPPER_ROMAN, '%1.%3'),
          ],
        },
        { reference: 'points', levels: [level(0, LevelFormat.BULLET, '\uF0B7')] },
      ],
    },
    footnotes: {
      1: { children: [new Paragraph('Document 1234/27.'), new Paragraph('Met een tweede alinea.')] },
      2: { children: [new Paragraph('Het verslag.')] },
    },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Geannoteerde agenda', heading: HeadingLevel.TITLE }),
          numbered('Verordening over molens', 0),
          new Paragraph({
            children: [
              new TextRun('Het voorzitterschap wil een akkoord'),
              new FootnoteReferenceRun(1),
              new TextRun('.\tDaarna volgt overleg.'),
              new TextRun({ text: 'Nieuwe regel', break: 1 }),
            ],
          }),
          numbered('Zeekaarten', 0),
          numbered('kaarten van de kust', 1),
          numbered('kaarten van de zee', 1),
          numbered('diepte', 2),
          new Paragraph({ text: 'los punt', numbering: { reference: 'points', level: 0 } }),
          numbered('Diversen', 0),
          numbered('opnieuw bij a', 1),
          new Table({
            rows: [
              new TableRow({ children: [cell('Land'), cell('Bedrag')] }),
              new TableRow({ children: [cell('Nederland'), cell('1.200')] }),
            ],
          }),
          new Paragraph({
            children: [
              new TextRun('Gemeten in m'),
              new TextRun({ text: '2', superScript: true }),
              new TextRun(' en gemeld'),
              new TextRun({ text: '1', superScript: true }),
              new TextRun({ text: '2', superScript: true }),
              new TextRun(' aan de Raad'),
              new FootnoteReferenceRun(2),
            ],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A Word file of this body alone, for what the library does not write. */
export function wordOf(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const names =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  const parts = Object.entries({
    'word/document.xml': `<w:document ${names}><w:body>${body}</w:body></w:document>`,
    ...others,
  });
  return zipSync(Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(xml)])));
}

/** A paragraph of a Word file with one run of text. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A PDF with these contents, in a serif font. */
export async function pdfOf(
  content: Content,
  more: Partial<TDocumentDefinitions> & { readonly userPassword?: string } = {},
): Promise<Uint8Array> {
  const file = (style: string): string =>
    fileURLToPath(import.meta.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${style}.woff`));
  const fonts = {
    normal: file('400-normal'),
    bold: file('600-normal'),
    italics: file('400-italic'),
    bolditalics: file('600-italic'),
  };
  pdfmake.setFonts({ serif: fonts });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.endsWith('.woff'));
  const buffer = await pdfmake
    .createPdf({ pageSize: 'A4', defaultStyle: { font: 'serif', fontSize: 11 }, content, ...more })
    .getBuffer();
  return new Uint8Array(buffer);
}

/** A letter of two pages: a heading, calls and footnotes at the foot of the page, a list and a table. */
export function printedLetter(): Promise<Uint8Array> {
  return pdfOf([
    { text: 'I. Windzaken', fontSize: 16, bold: true, margin: [0, 0, 0, 10] },
    {
      text: [
        'De staten maken een afspraak',
        { text: '1', sup: true },
        ' en meten per km',
        { text: '2', sup: true },
        ` de wind. ${SENTENCE}`,
      ],
      margin: [0, 0, 0, 8],
    },
    { text: ['Tweede alinea', { text: '12', sup: true }, `. ${SENTENCE}`], margin: [0, 0, 0, 8] },
    { ol: ['Verordening over molens', `Zeekaarten. ${SENTENCE}`], margin: [0, 0, 0, 8] },
    {
      table: {
        widths: [150, 150],
        body: [
          ['Land', 'Bedrag'],
          ['Nederland', '1.200'],
        ],
      },
      layout: 'noBorders',
    },
    { text: [{ text: '1', sup: true }, ' Document 1234/27.'], fontSize: 8, margin: [0, 40, 0, 0] },
    { text: ['12 Het verslag van de Raad.'], fontSize: 8 },
    { text: 'De tweede bladzijde.', pageBreak: 'before' },
  ]);
}
