import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#kernel';
import { readHtml } from './html.ts';
import { kindOf } from './kind.ts';
import {
  MAX_BYTES,
  MAX_CHARACTERS,
  MAX_DEPTH,
  MAX_INFLATED,
  MAX_LINES,
  MAX_PAGES,
  MAX_PIECES,
} from './limits.ts';
import { numberIn } from './number-form.ts';
import { callOf, withCalls } from './raised.ts';
import { readLetterFile, type LetterText } from './read-file.ts';
import {
  KAMERSTUK,
  paragraph,
  pdfOf,
  printedLetter,
  SENTENCE,
  utf8,
  wordLetter,
  wordOf,
} from './samples.fixture.ts';
import { readText } from './text.ts';

const read = async (file: Uint8Array | string): Promise<LetterText> =>
  readLetterFile(typeof file === 'string' ? utf8(file) : file);
const linesOf = async (file: Uint8Array | string): Promise<readonly string[]> => (await read(file)).lines;
/** Without the empty lines between blocks. */
const blocksOf = async (file: Uint8Array | string): Promise<readonly string[]> =>
  (await linesOf(file)).filter((line) => line !== '');
const page = (body: string): string => `<html><body>${body}</body></html>`;

async function refusalOf(file: Uint8Array | string): Promise<Refusal> {
  try {
    await read(file);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('It was read.');
}

describe('the kind of a file', () => {
  it('is told by its content', async () => {
    expect(kindOf(await wordLetter())).toBe('docx');
    expect(kindOf(await printedLetter())).toBe('pdf');
    expect(kindOf(utf8(KAMERSTUK))).toBe('html');
    expect(kindOf(utf8('Geachte voorzitter,'))).toBe('text');
  });

  it('is a PDF when something stands before its mark', () => {
    expect(kindOf(utf8(`${' '.repeat(900)}%PDF-1.7`))).toBe('pdf');
    expect(kindOf(utf8(`${' '.repeat(1100)}%PDF-1.7`))).toBe('text');
  });

  it.each([
    '<p>Een alinea</p>',
    '\uFEFF  <!-- a --><!DOCTYPE html>\n<HTML lang="nl"><body>x',
    '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>',
    'Van: iemand\n\n<div class="a">tekst</div>',
  ])('is a web page: %s', (text) => {
    expect(kindOf(utf8(text))).toBe('html');
  });

  it.each(['a < b en b > c', 'Zie <https://example.org>', '<pre>'])('is text: %s', (text) => {
    expect(kindOf(utf8(text))).toBe('text');
  });

  it.each([
    ['an Excel workbook', zipSync({ 'xl/workbook.xml': strToU8('<x/>') })],
    ['a PowerPoint presentation', zipSync({ 'ppt/presentation.xml': strToU8('<x/>') })],
    [
      'an OpenDocument file',
      zipSync({ 'META-INF/manifest.xml': strToU8('<x/>'), 'content.xml': strToU8('<x/>') }),
    ],
    ['without a Word document in it', zipSync({ 'brief.txt': strToU8('x') })],
    [
      'in the format of Word before 2007 (.doc)',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
    ],
    ['a rich text file (RTF)', utf8('{\\rtf1\\ansi Brief}')],
    ['XML', utf8('<?xml version="1.0"?><officiele-publicatie/>')],
    ['not text', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13)],
  ])('is named when it cannot be read: %s', async (name, file) => {
    const refusal = await refusalOf(file);
    expect(refusal.kind).toBe('invalid-input');
    expect(refusal.message).toContain(name);
    expect(refusal.details.remedy).toBeTruthy();
  });

  it('is named when it is locked with a password', async () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    const pdf = await pdfOf('geheim', { userPassword: 'x' });
    for (const file of [Uint8Array.from([...ole, ...name]), pdf]) {
      expect((await refusalOf(file)).message).toContain('locked with a password');
    }
  });

  it('is not known of an empty file', async () => {
    expect((await refusalOf('')).message).toBe('The file is empty.');
  });
});

describe('a text', () => {
  it('keeps its lines, whatever ends them', async () => {
    const letter = await read('een\r\n  twee\rdrie\n\nvier\n');
    expect(letter).toEqual({ kind: 'text', lines: ['een', '  twee', 'drie', '', 'vier'], pageStarts: [0] });
  });

  it('begins a page at each form feed, also in the middle of a line', async () => {
    const letter = await read('een\n\ftwee\ndrie\fvier\n\f');
    expect(letter.lines).toEqual(['een', 'twee', 'drie', 'vier']);
    expect(letter.pageStarts).toEqual([0, 1, 3]);
  });

  it('gives an empty page an empty line', () => {
    expect(readText(utf8('een\f\fdrie'))).toEqual({ lines: ['een', '', 'drie'], pageStarts: [0, 1, 2] });
  });

  it.each([
    ['UTF-8', utf8('zeeën – “wind”')],
    ['UTF-8 with a mark', utf8('\uFEFFzeeën – “wind”')],
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFFzeeën – “wind”', 'utf16le'))],
    ['UTF-16, the other way round', new Uint8Array(Buffer.from('\uFEFFzeeën – “wind”', 'utf16le').swap16())],
    ['Windows-1252', Uint8Array.from([...'zee\u00EBn \u0096 \u0093wind\u0094'].map((c) => c.charCodeAt(0)))],
  ])('is read in %s', async (_, file) => {
    expect(await linesOf(file)).toEqual(['zeeën – “wind”']);
  });

  it('has raised digits as calls, but not the power of a unit', async () => {
    expect(await linesOf('afspraak¹ en verslag.¹² Het is 3 m² groot.\n¹ Document\n²Verslag')).toEqual([
      'afspraak[1] en verslag.[12] Het is 3 m² groot.',
      '[1] Document',
      '[2] Verslag',
    ]);
  });

  it('is refused when it is white space alone', async () => {
    expect((await refusalOf(' \n\n')).message).toBe('The file has no text in it.');
  });
});

describe('a web page', () => {
  it('is read as the official publications have it', async () => {
    expect(await read(KAMERSTUK)).toEqual({
      kind: 'html',
      pageStarts: [0],
      lines: [
        '99 999 Raad van Windzaken',
        '',
        'De ministers bespreken de windmeting.[1] Ook de zeeën[2], per m2 en per 1e kwartaal.',
        '',
        'I. Windzaken',
        '',
        '1. Verordening over molens',
        '',
        '(eerste lezing)',
        '',
        '2. Overig',
        '',
        'a) punt een',
        '',
        'b) punt twee',
        '',
        'Slot.[3]',
        'Tweede regel.',
        '',
        'Land  Bedrag',
        'Nederland  1.200',
        '',
        '[1] Kamerstuk 99 999, nr. 6.',
        'Zie ook aldaar.',
        '[2] Zie het verslag.',
        '[3] 3 mei is een maandag.',
      ],
    });
  });

  it('has the numbers that a browser puts before items', async () => {
    const lists = `<ol start="3"><li>drie<ol type="a"><li>sub<li>sub</ol></li><li value="7">zeven</li><li>acht</li></ol>
      <ol type="I"><li>een</li><li>twee</li></ol><ol style="list-style-type: lower-roman"><li>een</li></ol>
      <ul><li>los</li></ul><ol class="expliciet"><li>zonder</li></ol><ol><li>4. eigen</li></ol>
      <ol><li>nr. 5 van de lijst</li><li><ol type="A"><li>diep</li></ol></li></ol>`;
    expect(await blocksOf(page(lists))).toEqual([
      '3. drie',
      'a. sub',
      'b. sub',
      '7. zeven',
      '8. acht',
      'I. een',
      'II. twee',
      'i. een',
      '- los',
      'zonder',
      '4. eigen',
      '1. nr. 5 van de lijst',
      '2. A. diep',
    ]);
  });

  it.each([
    ['#broodtekst', '<main><p>rand</p><div id="broodtekst"><p>brief</p></div></main>'],
    ['main', '<p>rand</p><main><article>brief</article></main>'],
    ['article', '<p>rand</p><article><p>brief</p></article>'],
    ['the body, where these have no text', '<main></main><p>brief</p>'],
  ])('is taken from %s', async (_, body) => {
    expect(await linesOf(page(body))).toEqual(['brief']);
  });

  it('leaves out navigation, scripts, forms and what is hidden', async () => {
    const around =
      '<nav>a</nav><header>b</header><aside>c</aside><form>d<button>e</button></form><p hidden>f</p>';
    expect(
      await linesOf(page(`${around}<script>g</script><style>h</style><p>brief</p><footer>i</footer>`)),
    ).toEqual(['brief']);
  });

  it('finds the notes that Word writes in a page, and those in a list', async () => {
    const word = `<p>Wind<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> en zee</p>
      <div id="ftn1"><p><a href="#_ftnref1">[1]</a> Verslag.</p></div>`;
    expect(await linesOf(page(word))).toEqual(['Wind[1] en zee', '', '[1] Verslag.']);
    const list = `<p>Wind<sup><a href="#n-a">1</a></sup> en zee<sup><a href="#n-b">2</a></sup>.</p>
      <ol><li id="n-a">Verslag. ↩</li><li id="n-b">Kaart.</li></ol>`;
    expect(await linesOf(page(list))).toEqual(['Wind[1] en zee[2].', '', '[1] Verslag.', '[2] Kaart.']);
  });

  it('keeps the number that a note’s own text begins with', async () => {
    const text = '<p>Wind<sup>1</sup></p><div class="noot"><sup>1</sup><p>1 januari 2027.</p></div>';
    expect(await linesOf(page(text))).toEqual(['Wind[1]', '', '[1] 1 januari 2027.']);
  });

  it('takes a table for the layout apart and keeps the rows of a real one', async () => {
    const table = `<table><tr><td><p>Geachte voorzitter,</p><p>${SENTENCE}</p></td></tr></table>
      <table><tr><td>1.</td><td><p>een</p><p>twee</p></td></tr><tr><td></td><td>drie</td></tr></table>`;
    expect(await linesOf(page(table))).toEqual([
      'Geachte voorzitter,',
      '',
      SENTENCE.trim(),
      '',
      '1.  een twee',
      'drie',
    ]);
  });

  it('is read by the encoding that it names', () => {
    const bytes = Uint8Array.from([...'<meta charset=iso-8859-15><p>\u00A4'].map((c) => c.charCodeAt(0)));
    expect(readHtml(bytes).lines).toEqual(['€']);
  });

  it('is refused without text', async () => {
    expect((await refusalOf(page('<img src="scan.png">'))).message).toBe('The file has no text in it.');
  });
});

describe('a Word file', () => {
  it('has its labels, notes and tables', async () => {
    expect(await read(await wordLetter())).toEqual({
      kind: 'docx',
      pageStarts: [0],
      lines: [
        'Geannoteerde agenda',
        '',
        '1. Verordening over molens',
        '',
        'Het voorzitterschap wil een akkoord[1]. Daarna volgt overleg.',
        'Nieuwe regel',
        '',
        '2. Zeekaarten',
        '',
        'a) kaarten van de kust',
        '',
        'b) kaarten van de zee',
        '',
        '2.I diepte',
        '',
        '- los punt',
        '',
        '3. Diversen',
        '',
        'a) opnieuw bij a',
        '',
        'Land  Bedrag',
        'Nederland  1.200',
        '',
        'Gemeten in m2 en gemeld[12] aan de Raad[2]',
        '',
        '[1] Document 1234/27.',
        'Met een tweede alinea.',
        '[2] Het verslag.',
      ],
    });
  });

  it('numbers by paragraph styles, goes on across lists of one definition and begins anew where told', async () => {
    const place = (id: number, level = 0): string =>
      `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
    const level = (at: number, form: string, text: string, more = ''): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${form}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:numbering>
      <w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Kop1"/>')}
        ${level(1, 'decimal', '%1.%2', '<w:isLgl/><w:pStyle w:val="Kop2"/>')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
      </w:numbering>`;
    const styles = `<w:styles><w:style w:type="paragraph" w:styleId="Kop1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Kop2"><w:basedOn w:val="Kop1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Eigen"><w:basedOn w:val="Kop1"/></w:style></w:styles>`;
    const body = [
      paragraph('een', '<w:pStyle w:val="Kop1"/>'),
      paragraph('onder', '<w:pStyle w:val="Kop2"/>'),
      paragraph('twee', '<w:pStyle w:val="Eigen"/>'),
      paragraph('drie', place(2)),
      paragraph('onder', place(2, 1)),
      paragraph('vijf', place(3)),
      paragraph('zes', place(3)),
      paragraph('geen', '<w:pStyle w:val="Kop1"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    ].join('');
    const file = wordOf(body, { 'word/numbering.xml': numbering, 'word/styles.xml': styles });
    expect(await blocksOf(file)).toEqual([
      'I. een',
      '1.1 onder',
      'II. twee',
      'III. drie',
      '3.1 onder',
      'V. vijf',
      'VI. zes',
      'geen',
    ]);
  });

  it('shows changes as accepted, and no codes of fields', async () => {
    const run = (inside: string): string => `<w:r>${inside}</w:r>`;
    const text = (words: string): string => run(`<w:t xml:space="preserve">${words}</w:t>`);
    const body = `<w:p>${text('De ')}<w:del>${run('<w:delText>oude</w:delText>')}</w:del><w:ins>${text('nieuwe')}</w:ins>
      <w:moveFrom>${text('weg')}</w:moveFrom>${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText> PAGE </w:instrText>')}
      ${run('<w:fldChar w:fldCharType="separate"/>')}${text(' 7')}${run('<w:fldChar w:fldCharType="end"/>')}
      ${run('<w:t> wind</w:t><w:softHyphen/><w:t>meting</w:t><w:noBreakHyphen/><w:t>nu</w:t>')}
      <w:r><w:rPr><w:vanish/></w:rPr><w:t>verborgen</w:t></w:r></w:p>`;
    expect(await linesOf(wordOf(body))).toEqual(['De nieuwe 7 windmeting-nu']);
  });

  it('has the text of a text box once, after the paragraph that it hangs on', async () => {
    const box = (words: string): string => `<w:txbxContent>${paragraph(words)}</w:txbxContent>`;
    const body = `<w:p><w:r><w:t>Brief</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('Den Haag')}</mc:Choice>
      <mc:Fallback><w:pict>${box('Den Haag')}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(await blocksOf(wordOf(body))).toEqual(['Brief', 'Den Haag']);
  });

  it('is refused when it is damaged or cut off, even where it can still be inflated', async () => {
    const file = await wordLetter();
    const part = Buffer.from(file).indexOf('word/document.xml', 0, 'latin1');
    const flipped = (at: number): Uint8Array => file.with(at, (file[at] ?? 0) ^ 4);
    for (const damaged of [file.subarray(0, -30), ...[100, 300, 500].map((at) => flipped(part + at))]) {
      const refusal = await refusalOf(damaged);
      expect(refusal.kind).toBe('damaged');
      expect(refusal.details.remedy).toBeTruthy();
    }
  });
});

describe('a PDF', () => {
  it('has its lines, calls, footnotes and pages', async () => {
    const { kind, lines, pageStarts } = await read(await printedLetter());
    expect(kind).toBe('pdf');
    expect(lines).toEqual([
      'I. Windzaken',
      '',
      'De staten maken een afspraak[1] en meten per km2 de wind. De ministers van de kuststaten',
      'bespreken hoe zij de wind meten, en de Commissie licht haar voorstel toe.',
      '',
      'Tweede alinea[12]. De ministers van de kuststaten bespreken hoe zij de wind meten, en de',
      'Commissie licht haar voorstel toe.',
      '',
      '1. Verordening over molens',
      '2. Zeekaarten. De ministers van de kuststaten bespreken hoe zij de wind meten, en de Commissie',
      'licht haar voorstel toe.',
      '',
      'Land  Bedrag',
      'Nederland  1.200',
      '',
      '[1] Document 1234/27.',
      '[12] Het verslag van de Raad.',
      'De tweede bladzijde.',
    ]);
    expect(pageStarts).toEqual([0, 17]);
  });

  it('is read column by column, with what stands across in its place', async () => {
    const file = await pdfOf([
      { text: `Titel over de hele breedte: ${SENTENCE}`, fontSize: 14, margin: [0, 0, 0, 12] },
      {
        columns: [{ text: `links ${SENTENCE}`.repeat(5) }, { text: `rechts ${SENTENCE}`.repeat(5) }],
        columnGap: 16,
      },
      { text: `Slot over de hele breedte: ${SENTENCE}`, margin: [0, 12, 0, 0] },
    ]);
    const text = (await linesOf(file)).join(' ').replaceAll(/\s+/g, ' ');
    expect(text).toBe(
      [
        `Titel over de hele breedte: ${SENTENCE}`,
        `links ${SENTENCE}`.repeat(5),
        `rechts ${SENTENCE}`.repeat(5),
        `Slot over de hele breedte: ${SENTENCE}`,
      ]
        .join('')
        .trim(),
    );
  });

  it('has the address and the references in the margin before the text', async () => {
    const margin = [
      'Directie Wind',
      'Zeeweg 1',
      '2500 AA Den Haag',
      'Datum',
      '3 mei 2027',
      'Ons kenmerk',
      '1234',
    ];
    const file = await pdfOf({
      columns: [
        { width: '*', text: SENTENCE.repeat(8) },
        { width: 110, fontSize: 7, stack: [...margin] },
      ],
      columnGap: 24,
    });
    const lines = await linesOf(file);
    expect(lines.slice(0, 8)).toEqual([...margin, '']);
    expect(lines.slice(8).join(' ')).toBe(SENTENCE.repeat(8).trim());
  });

  it('is turned where its page lies on its side', async () => {
    const file = rawPdf('BT /F1 12 Tf 0 1 -1 0 100 72 Tm (Wind) Tj 0 -14 Td (en zee) Tj ET', '/Rotate 90');
    expect(await linesOf(file)).toEqual(['Wind', 'en zee']);
    expect(
      await linesOf(rawPdf('BT /F1 12 Tf 0 -1 1 0 100 700 Tm (Wind) Tj 0 -14 Td (en zee) Tj ET')),
    ).toEqual(['Wind', 'en zee']);
  });

  it('has a word once that is printed twice to look bold, and a space where the gap is', async () => {
    const file = rawPdf(
      'BT /F1 12 Tf 72 700 Td (Wind) Tj 0.4 0 Td (Wind) Tj 0 -40 Td /F1 12 Tf (en) Tj /F1 12.01 Tf 16 0 Td (zee) Tj ET',
    );
    expect(await linesOf(file)).toEqual(['Wind', '', 'en zee']);
  });

  it('keeps the rows of a table together, also where the page has two columns of cells', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => [`Post ${index}`, `${index}.000 euro`]);
    const file = await pdfOf({
      table: { widths: [200, 200], body: structuredClone(rows) },
      layout: 'noBorders',
    });
    expect(await blocksOf(file)).toEqual(rows.map((row) => row.join('  ')));
  });

  it('leaves out what is printed aslant', async () => {
    const file = await pdfOf(SENTENCE, { watermark: { text: 'CONCEPT', font: 'serif' } });
    expect((await linesOf(file)).join(' ')).toBe(SENTENCE.trim());
  });

  it('keeps an empty page, so that the pages after it keep their numbers', async () => {
    const file = await pdfOf([
      'een',
      { canvas: [{ type: 'rect', x: 0, y: 0, w: 9, h: 9 }], pageBreak: 'before' },
      { text: 'drie', pageBreak: 'before' },
    ]);
    expect(await read(file)).toMatchObject({ lines: ['een', '', 'drie'], pageStarts: [0, 1, 2] });
  });

  it('is refused when it is pictures alone, and says what to do', async () => {
    const refusal = await refusalOf(await pdfOf({ canvas: [{ type: 'rect', x: 0, y: 0, w: 90, h: 90 }] }));
    expect(refusal.message).toContain('no text');
    expect(refusal.details.remedy).toContain('OCR');
  });

  it('is refused when it is damaged', async () => {
    expect((await refusalOf('%PDF-1.7\nniets')).kind).toBe('damaged');
  });

  it('leaves the bytes that it is given as they are', async () => {
    const file = await printedLetter();
    const before = file.slice();
    await read(file);
    expect(file).toEqual(before);
  });
});

describe('a letter above a limit', () => {
  it.each([
    ['bytes', new Uint8Array(MAX_BYTES + 1).fill(97)],
    ['characters of text', utf8('a'.repeat(MAX_CHARACTERS + 1))],
    ['lines of text', utf8('a\n'.repeat(MAX_LINES + 1))],
    ['characters of a web page', utf8(page(`<p>${'a'.repeat(MAX_CHARACTERS + 1)}`))],
    ['lines of a web page', utf8(page('<p>a'.repeat(MAX_LINES)))],
    ['elements within each other', utf8(page('<b>'.repeat(MAX_DEPTH)))],
    ['elements within each other in Word', wordOf('<w:sdt>'.repeat(MAX_DEPTH))],
  ])('is refused for its %s', async (_, file) => {
    const refusal = await refusalOf(file);
    expect(refusal.kind).toBe('invalid-input');
    expect(refusal.message).toMatch(/more than|larger than/);
    expect(refusal.details.remedy).toBeTruthy();
  });

  it('is refused for its pages, before they are read', async () => {
    const blank = { text: 'x', pageBreak: 'after' as const };
    const refusal = await refusalOf(await pdfOf(Array.from({ length: MAX_PAGES + 1 }, () => blank)));
    expect(refusal.message).toBe('The PDF has more than 600 pages.');
  });

  it('is refused for the pieces on a page', async () => {
    const pieces = '(a) Tj 90 -90 Td (b) Tj -90 90 Td '.repeat(MAX_PIECES / 2 + 1);
    const refusal = await refusalOf(rawPdf(`BT /F1 9 Tf 9 700 Td ${pieces}ET`));
    expect(refusal.message).toContain('pieces of text');
  });

  it('is refused for what it inflates to: a zip bomb', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(MAX_INFLATED + 1) });
    expect(bomb.length).toBeLessThan(100_000);
    expect((await refusalOf(bomb)).message).toContain('more than 52,428,800 bytes');
  });

  it('is refused when it inflates to more than it says, and is not inflated to the end', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(MAX_INFLATED) });
    const listed = Buffer.from(bomb).lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
    new DataView(bomb.buffer).setUint32(listed + 24, 1000, true);
    expect((await refusalOf(bomb)).kind).toBe('damaged');
  });
});

describe('raised digits', () => {
  it('are calls, one for each number', () => {
    expect(callOf('1', 'wind')).toBe('[1]');
    expect(callOf(' 12) ', 'wind.')).toBe('[12]');
    expect(callOf('1, 3', 'wind')).toBe('[1][3]');
  });

  it.each([
    ['e', '1'],
    ['2', 'per m'],
    ['3', '10 km'],
    ['0', 'wind'],
    ['*', 'wind'],
  ])('are no call: %s behind %s', (raised, before) => {
    expect(callOf(raised, before)).toBeNull();
  });

  it('in a line without any change nothing', () => {
    expect(withCalls('wind [1] en ½ m²')).toBe('wind [1] en ½ m²');
  });
});

describe('the number of an item', () => {
  it.each([
    ['lowerLetter', 2, 'b'],
    ['lowerLetter', 28, 'bb'],
    ['upperLetter', 3, 'C'],
    ['lowerRoman', 14, 'xiv'],
    ['upperRoman', 49, 'XLIX'],
    ['upperRoman', 4000, '4000'],
    ['decimal', 0, '0'],
    ['lowerLetter', 0, '0'],
  ] as const)('as %s: %i is %s', (form, number, written) => {
    expect(numberIn(form, number)).toBe(written);
  });
});

describe('whatever the bytes are, a letter is read or refused', () => {
  const isReadOrRefused = async (bytes: Uint8Array): Promise<void> => {
    try {
      const { lines, pageStarts } = await readLetterFile(bytes);
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.every((line) => !/[\n\r\f]/.test(line))).toBe(true);
      expect(pageStarts[0]).toBe(0);
      expect(pageStarts.every((start, at) => at === 0 || start > (pageStarts[at - 1] ?? 0))).toBe(true);
      expect(pageStarts.at(-1)).toBeLessThan(lines.length);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      expect(error.details.remedy).toBeTruthy();
    }
  };

  it('at random', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => isReadOrRefused(bytes)),
      {
        numRuns: 300,
      },
    ));

  it('at random behind the mark of each kind', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('%PDF-1.7\n', 'PK\u0003\u0004', '<html>', '<p>', '{', '\u00FF\u00FE'),
        fc.uint8Array({ maxLength: 500 }),
        async (mark, bytes) => isReadOrRefused(new Uint8Array([...Buffer.from(mark, 'latin1'), ...bytes])),
      ),
      { numRuns: 200 },
    ));

  const samples: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, number])[] = [
    ['a web page', () => utf8(KAMERSTUK), 400],
    ['a Word file', wordLetter, 400],
    ['a PDF', printedLetter, 60],
    [
      'a PDF that is not packed',
      () => rawPdf('BT /F1 12 Tf 72 700 Td (Wind) Tj 0 -14 Td (en zee) Tj ET'),
      150,
    ],
  ];
  it.each(samples)(
    'as %s with bytes changed, cut off or put in twice',
    async (_, sample, numRuns) => {
      const file = await sample();
      await fc.assert(
        fc.asyncProperty(mutationsOf(file.length), async (mutations) =>
          isReadOrRefused(mutated(file, mutations)),
        ),
        { numRuns },
      );
    },
    120_000,
  );

  it('as a Word file whose XML is changed within', async () => {
    const parts = unzipSync(await wordLetter());
    const names = ['document', 'numbering', 'styles', 'footnotes'].map((name) => `word/${name}.xml`);
    const sizes = names.map((name) => parts[name]?.length ?? 0);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.tuple(...sizes.map(mutationsOf)), async (all) => {
        const changed = names.map((name, at) => [
          name,
          mutated(parts[name] ?? new Uint8Array(), all[at] ?? []),
        ]);
        await isReadOrRefused(zipSync(Object.fromEntries(changed), { level: 0 }));
      }),
      { numRuns: 200 },
    );
  });
});

interface Mutation {
  readonly what: 'change' | 'cut' | 'repeat' | 'remove';
  readonly at: number;
  readonly length: number;
  readonly byte: number;
}

function mutationsOf(length: number): fc.Arbitrary<readonly Mutation[]> {
  return fc.array(
    fc.record({
      what: fc.constantFrom(
        'change' as const,
        'change' as const,
        'cut' as const,
        'repeat' as const,
        'remove' as const,
      ),
      at: fc.nat(length),
      length: fc.nat(200),
      byte: fc.nat(255),
    }),
    { minLength: 1, maxLength: 12 },
  );
}

function mutated(file: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  let bytes = [...file];
  for (const { what, at, length, byte } of mutations) {
    if (what === 'change' && at < bytes.length) bytes[at] = byte;
    if (what === 'cut' && at > bytes.length / 2) bytes = bytes.slice(0, at);
    if (what === 'repeat') bytes.splice(at, 0, ...bytes.slice(at, at + length));
    if (what === 'remove') bytes.splice(at, length);
  }
  return Uint8Array.from(bytes);
}

/** A PDF of one page with this content, not packed, and without a table of where its objects are. */
function rawPdf(content: string, pageEntries = ''): Uint8Array {
  return utf8(`%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${pageEntries} /Contents 4 0 R
  /Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
4 0 obj <</Length ${content.length}>> stream
${content}
endstream endobj
trailer <</Root 1 0 R>>
`);
}
