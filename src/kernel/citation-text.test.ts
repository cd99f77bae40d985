import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ACTS } from './acts.ts';
import type { Provision } from './citation.ts';
import { celexOf, eliOf, textUrl } from './citation-link.ts';
import { parseProvision, printProvision, provision } from './citation-text.ts';
import { Refusal } from './refusal.ts';

const READ: readonly (readonly [string, Provision])[] = [
  ['Art. 63(3) AMMR', { act: 'AMMR', article: '63', paragraph: '3' }],
  ['Article 57(1) of Regulation (EU) 2024/1351', { act: 'AMMR', article: '57', paragraph: '1' }],
  ['63(3)(b) AMMR', { act: 'AMMR', article: '63', paragraph: '3', point: 'b' }],
  ['Article 63(3), point (b), AMMR', { act: 'AMMR', article: '63', paragraph: '3', point: 'b' }],
  ['Art. 63(3)(b)(ii) AMMR', { act: 'AMMR', article: '63', paragraph: '3', point: 'b(ii)' }],
  ['Annex I AMMR', { act: 'AMMR', annex: 'I' }],
  ['bijlage I bij Verordening (EU) 2024/1351', { act: 'AMMR', annex: 'I' }],
  ['recital 33 AMMR', { act: 'AMMR', recital: '33' }],
  ['Recital (33) of Regulation (EU) 2024/1351', { act: 'AMMR', recital: '33' }],
  ['Art. 60(3), fourth subparagraph, AMMR', { act: 'AMMR', article: '60', paragraph: '3', subparagraph: 4 }],
  ['art. 60, lid 3, vierde alinea, AMMR', { act: 'AMMR', article: '60', paragraph: '3', subparagraph: 4 }],
  ['Article 2, point (3), AMMR', { act: 'AMMR', article: '2', point: '3' }],
  ['Article 5a AMMR', { act: 'AMMR', article: '5a' }],
  ['Article 78 of the Treaty on the Functioning of the European Union', { act: 'TFEU', article: '78' }],
  ['artikel 78 van het Verdrag betreffende de werking van de Europese Unie', { act: 'TFEU', article: '78' }],
  ['Article 3(4) of Regulation (EEC, Euratom) No 1182/71', { act: 'R1182', article: '3', paragraph: '4' }],
  ['  art.  57(1)   ammr ', { act: 'AMMR', article: '57', paragraph: '1' }],
  ['AMMR', { act: 'AMMR' }],
];

test.each(READ)('reads “%s”', (text, expected) => {
  expect(parseProvision(text)).toEqual(expected);
});

const NOT_READ = [
  'Art. 63',
  'Art. 63(3) AIACT',
  'Art. X AMMR',
  'Art. 63(3 AMMR',
  'Art. 3, lid 4, lid 5, AMMR',
  'Art. 63(3), lid 4, AMMR',
  'Art. 63(3)(b), point (c), AMMR',
  'Annex first AMMR',
  'Art. 63(3), umpteenth subparagraph, AMMR',
  'fooAMMR',
  '',
];

test.each(NOT_READ)('refuses “%s” with a sentence and a remedy', (text) => {
  const refused = (): Provision => parseProvision(text);
  expect(refused).toThrow(Refusal);
  try {
    refused();
  } catch (error) {
    expect((error as Refusal).kind).toBe('invalid-input');
    expect((error as Refusal).message).toContain(`“${text}”`);
    expect((error as Refusal).details.remedy).toContain('AMMR');
  }
});

describe('printing', () => {
  const place = provision('AMMR', '63(3), second subparagraph, point (b)');
  test.each([
    ['en', 'short', 'Art. 63(3), second subparagraph, point (b), AMMR'],
    ['en', 'long', 'Article 63(3), second subparagraph, point (b), of Regulation (EU) 2024/1351'],
    ['nl', 'short', 'art. 63, lid 3, tweede alinea, punt b), AMMR'],
    ['nl', 'long', 'artikel 63, lid 3, tweede alinea, punt b), van Verordening (EU) 2024/1351'],
  ] as const)('in %s, %s', (language, style, expected) => {
    expect(printProvision(place, { language, style })).toBe(expected);
  });

  test.each([
    ['TEU', '16(4)', 'Art. 16(4) TEU', 'art. 16, lid 4, VEU'],
    ['TFEU', '238(3)(a)', 'Art. 238(3)(a) TFEU', 'art. 238, lid 3, punt a), VWEU'],
    ['PROTOCOL1', '4', 'Art. 4 Protocol No 1', 'art. 4 Protocol nr. 1'],
    ['PROTOCOL22', '1', 'Art. 1 Protocol No 22', 'art. 1 Protocol nr. 22'],
  ] as const)('calls %s by its name in each language', (act, at, english, dutch) => {
    expect(printProvision(provision(act, at))).toBe(english);
    expect(printProvision(provision(act, at), { language: 'nl' })).toBe(dutch);
  });

  test('names an act that is not registered instead of printing it', () => {
    expect(() => printProvision({ act: 'XYZ', article: '1' })).toThrow('There is no act “XYZ”');
  });
});

const letters = fc.constantFrom('', 'a', 'b', 'bis');
const numbered = fc
  .tuple(fc.integer({ min: 1, max: 400 }), letters)
  .map(([count, suffix]) => `${count}${suffix}`);
const points = fc.constantFrom('a', 'z', 'iv', '1', '12', 'b(ii)', 'a(3)(iv)');
const act = fc.constantFrom(...ACTS.map(({ code }) => code));
const articles = fc
  .record(
    {
      act,
      article: numbered,
      paragraph: numbered,
      subparagraph: fc.integer({ min: 1, max: 30 }),
      point: points,
    },
    { requiredKeys: ['act', 'article'] },
  )
  .map((found): Provision => found);
const provisions = fc.oneof(
  articles,
  fc.record({ act, annex: fc.constantFrom('I', 'II', 'IV', 'XIX', '3') }),
  fc.record({ act, recital: fc.integer({ min: 1, max: 200 }).map(String) }),
  fc.record({ act }),
);

test.each([
  ['en', 'short'],
  ['en', 'long'],
  ['nl', 'short'],
  ['nl', 'long'],
] as const)('what is printed in %s, %s, reads back as the same provision', (language, style) => {
  fc.assert(
    fc.property(provisions, (place) => {
      expect(parseProvision(printProvision(place, { language, style }))).toEqual(place);
    }),
    { numRuns: 500 },
  );
});

test('any text is either read or refused, never anything else', () => {
  const noise = fc.oneof(
    fc.string(),
    fc.string().map((text) => `${text} AMMR`),
  );
  fc.assert(
    fc.property(noise, (text) => {
      try {
        expect(parseProvision(text).act).not.toBe('');
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
      }
    }),
    { numRuns: 500 },
  );
});

describe('links', () => {
  test('an article has its own European Legislation Identifier', () => {
    expect(eliOf(provision('AMMR', '63(3)'))).toBe('http://data.europa.eu/eli/reg/2024/1351/art_63/oj');
    expect(eliOf(provision('RCD', '20'))).toBe('http://data.europa.eu/eli/dir/2024/1346/art_20/oj');
    expect(eliOf(provision('POOL2026', '1'))).toBe('http://data.europa.eu/eli/dec_impl/2025/2642/art_1/oj');
  });

  test('an annex or a recital has the identifier of its act', () => {
    expect(eliOf(provision('AMMR', 'Annex I'))).toBe('http://data.europa.eu/eli/reg/2024/1351/oj');
  });

  test('a protocol has no identifier that is known', () => {
    expect(eliOf(provision('PROTOCOL22', '1'))).toBeNull();
  });

  test('an article of a Treaty has a CELEX number of its own', () => {
    expect(celexOf(provision('TFEU', '78(3)'))).toBe('12016E078');
    expect(celexOf(provision('TEU', '4'))).toBe('12016M004');
    expect(celexOf({ act: 'TFEU' })).toBe('12016E/TXT');
  });

  test('the page on EUR-Lex opens in the language asked for, at the article', () => {
    expect(textUrl(provision('AMMR', '63(3)'), 'nl')).toBe(
      'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32024R1351#art_63',
    );
  });
});

describe('standards', () => {
  it('are cited by section, and read back in both languages and styles', () => {
    const cited = provision('Doc 9303-11', '§ 5.1');
    expect(printProvision(cited)).toBe('Doc 9303-11, § 5.1');
    expect(printProvision(cited, { style: 'long' })).toBe('section 5.1 of Doc 9303-11');
    expect(printProvision(cited, { style: 'long', language: 'nl' })).toBe('paragraaf 5.1 van Doc 9303-11');
    for (const language of ['en', 'nl'] as const)
      for (const style of ['short', 'long'] as const)
        expect(parseProvision(printProvision(cited, { language, style }))).toEqual(cited);
  });

  it('are read with who publishes them', () => {
    expect(textUrl(provision('RFC 5652', '§ 5.4'))).toBe('https://www.rfc-editor.org/rfc/rfc5652');
    expect(celexOf({ act: 'RFC 5652' })).toBeNull();
  });
});
