import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainText, parseDay, Refusal } from '#kernel';
import { hasMaterial, materialPath } from '../../material.fixture.ts';
import { DOCUMENT_MESSAGES } from '../messages.ts';
import { accessKeyText } from './access-key.ts';
import { checkDigit } from './check-digit.ts';
import { readMrz } from './read-mrz.ts';
import { SPECIMENS } from './specimens.ts';

const asOf = parseDay('2026-11-30');
const read = (...lines: readonly string[]) => readMrz(lines, { asOf });
const PASSPORT = SPECIMENS[0]?.lines ?? [];
const [NAMES = '', DATA = ''] = PASSPORT;
const held = (lines: readonly string[]) =>
  readMrz(lines, { asOf })
    .reasons.filter((one) => one.held === 'no')
    .map(({ code, values }) => `${code} ${String(values['field'] ?? values['place'] ?? '')}`);

const refusalOf = (text: string): Refusal => {
  try {
    readMrz(text, { asOf });
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('It was read.');
};

describe('a zone', () => {
  it.each(SPECIMENS)('of $what is read and valid', (specimen) => {
    const { format, lines, surname, givenNames, documentNumber, birthDate, expiryDate } = specimen;
    const fields = { surname, givenNames, documentNumber, birthDate, expiryDate };
    expect(read(...lines)).toMatchObject({ format, valid: true, fields, deviations: [] });
  });

  it.each([
    ['a wrong digit of the document number spoils it and the whole', DATA.replace('C36', 'C37'), ['document-number', 'composite']],
    ['a wrong digit of the birth', DATA.replace('08122', '08123'), ['birth-date', 'composite']],
    ['a wrong digit of the expiry', DATA.replace('04159', '04158'), ['expiry-date', 'composite']],
    ['a wrong digit of the personal number', DATA.replace('<10', '<20'), ['personal-number', 'composite']],
    ['a wrong digit of the whole', DATA.replace('<10', '<11'), ['composite']],
    ['letters changed in two fields at once', DATA.replace('L8', 'L9').replace('ZE', 'ZF'), ['document-number', 'personal-number', 'composite']],
  ])('%s', (_, data, fields) => {
    expect(read(NAMES, data).valid).toBe(false);
    expect(held([NAMES, data])).toEqual(fields.map((field) => `mrz.check-digit ${field}`));
  }); // prettier-ignore

  it('says which digit is wrong, what was expected and found, and what it covers, in both languages', () => {
    const { reasons } = read(NAMES, DATA.replace('08122', '08123'));
    const text = (language: 'en' | 'nl') =>
      explainText(reasons, { language, messages: DOCUMENT_MESSAGES[language], strict: true });
    expect(text('en')).toContain(
      'No: The check digit of the date of birth is wrong: line 2, place 20 has 3, 2 is right for what it covers (line 2, 14–19) (Doc 9303-3, § 4.9)',
    );
    expect(text('nl')).toContain('Nee: Het controlecijfer van geboortedatum klopt niet');
  });

  it('says nothing of a person in its reasons', () => {
    const text = JSON.stringify(read(...PASSPORT).reasons);
    for (const part of ['ERIKSSON', 'L898902', '740812', 'ZE184226']) expect(text).not.toContain(part);
  });

  it('has no composite digit on a visa, whatever stands at the end', () => {
    const lines = ['V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<', 'L8988901C4XXX4009078F9612109OPTIONAL'];
    expect(read(...lines)).toMatchObject({ valid: true, fields: { optionalData: 'OPTIONAL' } });
  });

  it.each(['<', '0'])('may have %s as the digit of an empty personal number', (digit) => {
    const covered = `L898902C36UTO7408122F1204159<<<<<<<<<<<<<<${digit}`;
    const composite = checkDigit(covered.slice(0, 10) + covered.slice(13, 20) + covered.slice(21));
    expect(read(NAMES, `${covered}${composite}`)).toMatchObject({
      valid: true,
      fields: { personalNumber: null },
    });
  });

  it('may not leave out the digit of a personal number that is there', () => {
    const covered = 'L898902C36UTO7408122F1204159ZE184226B<<<<<<';
    const composite = checkDigit(covered.slice(0, 10) + covered.slice(13, 20) + covered.slice(21));
    expect(held([NAMES, `${covered}${composite}`])).toEqual(['mrz.check-digit personal-number']);
  });

  it('reads a long number of a Belgian card whose digit counts the filler, as a deviation', () => {
    const other = checkDigit('000590240<601');
    expect(other).not.toBe(checkDigit('000590240601'));
    const first = `IDUTO000590240<601${other}<<<<<<<<<<<`;
    const second = '7408122F1204159UTO<<<<<<<<<<<';
    const composite = checkDigit(
      first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29),
    );
    const { valid, fields, deviations } = read(
      first,
      `${second}${composite}`,
      'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
    );
    expect({ valid, number: fields.documentNumber }).toEqual({ valid: true, number: '000590240601' });
    expect(deviations).toEqual([{ code: 'mrz.long-number-digit', where: 'documentNumber' }]);
  });

  it.each([
    ['740812', '1974-08-12'],
    ['7408<<', '1974-08-XX'],
    ['74<<<<', '1974-XX-XX'],
    ['<<<<<<', 'XXXX-XX-XX'],
    ['<<0812', 'XXXX-08-12'],
    ['000229', '2000-02-29'],
    ['261130', '2026-11-30'],
    ['261201', '1926-12-01'],
    ['26<<<<', '2026-XX-XX'],
    ['270101', '1927-01-01'],
  ])('reads a birth of %s as %s', (birth, date) => {
    const data = DATA.replace('7408122', `${birth}${checkDigit(birth)}`);
    expect(read(NAMES, data).fields.birthDate).toBe(date);
  });

  it.each(['741312', '740832', '740431', '010229', '74081A', '7408<1'])('refuses a birth of %s', (birth) => {
    const data = DATA.replace('7408122', `${birth}${checkDigit(birth)}`);
    expect(read(NAMES, data).fields.birthDate).toBeNull();
    expect(held([NAMES, data])).toContain('mrz.date birth-date');
  });

  it.each([
    ['120415', '2012-04-15'],
    ['761231', '2076-12-31'],
    ['770101', '1977-01-01'],
    ['991231', '1999-12-31'],
  ])('reads an expiry of %s as %s: fifty years ahead at most', (expiry, date) => {
    const data = DATA.replace('1204159', `${expiry}${checkDigit(expiry)}`);
    expect(read(NAMES, data).fields.expiryDate).toBe(date);
  });

  it('reads an expiry further ahead where the rule says so', () => {
    const data = DATA.replace('1204159', `991231${checkDigit('991231')}`);
    expect(readMrz([NAMES, data], { asOf, years: { expiryYearsAhead: 80 } }).fields.expiryDate).toBe(
      '2099-12-31',
    );
  });

  it.each([
    ['F', 'F', true],
    ['M', 'M', true],
    ['<', 'X', true],
    ['X', null, false],
    ['1', null, false],
  ])('has %s for the sex: %s', (character, sex, valid) => {
    const found = read(NAMES, `${DATA.slice(0, 20)}${character}${DATA.slice(21)}`);
    expect([found.fields.sex, found.valid]).toEqual([sex, valid]);
  });

  it.each([
    ['D<<', 'D', 'DE'],
    ['NLD', 'NLD', 'NL'],
    ['GBD', 'GBD', 'GB'],
    ['EUE', 'EUE', 'EU'],
    ['UNO', 'UNO', 'UN'],
    ['XXA', 'XXA', null],
    ['XXB', 'XXB', null],
    ['XXC', 'XXC', null],
  ])('has the nationality %s', (code, nationality, nationalityAlpha2) => {
    const { fields, deviations } = read(NAMES, DATA.replace('UTO', code));
    expect(fields).toMatchObject({ nationality, nationalityAlpha2 });
    expect(deviations).toEqual([]);
  });

  it('records a state that nobody knows, and goes on', () => {
    expect(read(NAMES.replace('UTO', 'QQQ'), DATA)).toMatchObject({
      valid: true,
      deviations: [{ code: 'mrz.state-code', where: 'issuingState' }],
    });
  });

  it('marks a name that ends in the last place as possibly cut', () => {
    expect(read('P<UTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K', DATA).fields.namePossiblyTruncated).toBe(
      true,
    );
    expect(read(...PASSPORT).fields.namePossiblyTruncated).toBe(false);
  });

  it('has no digits in a name, and no filler before it', () => {
    expect(held([NAMES.replace('ANNA', 'ANN4'), DATA])).toEqual(['mrz.names 14']);
    expect(held([NAMES.replace('ERIKSSON', '<RIKSSON'), DATA])).toEqual(['mrz.names 1']);
  });
});

describe('the text of a zone', () => {
  const same = (text: string) => readMrz(text, { asOf });

  it.each([
    ['with the line ends of Windows', `${NAMES}\r\n${DATA}\r\n`, []],
    ['with lines between and around', `\n${NAMES}\n\n${DATA}\n\n`, []],
    ['in small letters', `${NAMES}\n${DATA}`.toLowerCase(), ['mrz.lower-case', 'mrz.lower-case']],
    ['with blanks around', `  ${NAMES}\n${DATA}  `, ['mrz.blanks', 'mrz.blanks']],
    ['with blanks between', `${NAMES}\n${DATA.replace(/(.{8})/g, '$1 ')}`, ['mrz.blanks']],
    ['with blanks for fillers', `${NAMES.replaceAll('<', ' ')}\n${DATA}`, ['mrz.blanks']],
    ['all in one line', NAMES + DATA, ['mrz.line-breaks']],
    ['with a line end spelt out', String.raw`${NAMES}\n${DATA}`, ['mrz.line-breaks']],
  ])('is read %s', (_, text, codes) => {
    const { valid, lines, deviations } = same(text);
    expect({ valid, lines }).toEqual({ valid: true, lines: PASSPORT });
    expect(deviations.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['a character that no zone has, with its place', `${NAMES.replace('<<ANNA', '«ANNA<')}\n${DATA}`, 'Line 1, place 14 has “«”'],
    ['a line that is short by one', `${NAMES.slice(1)}\n${DATA}`, 'The text has 2 lines of 43, 44 characters.'],
    ['a line too many', `${NAMES}\n${DATA}\n${DATA}`, 'The text has 3 lines of 44, 44, 44 characters.'],
    ['one line alone', NAMES, 'The text has one line of 44 characters.'],
    ['nothing', ' \n ', 'There is no zone in the text.'],
    ['a book', 'A'.repeat(2000), 'more than a zone can have'],
  ])('is refused with %s', (_, text, sentence) => {
    const refusal = refusalOf(text);
    expect(refusal.kind).toBe('invalid-input');
    expect(refusal.message).toContain(sentence);
  }); // prettier-ignore

  it('says which lengths there are', () => {
    expect(refusalOf('P<UTO').message).toContain('3 lines of 30 characters (TD1), 2 of 36');
  });

  it('never fails but with a refusal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        try {
          return readMrz(text, { asOf }).lines.length > 1;
        } catch (error) {
          return error instanceof Refusal;
        }
      }),
    );
  });

  it('of the right shape is always read, with every character in place', () => {
    const character = fc.constantFrom(...'ABCXYZ0189<');
    const line = fc.string({ unit: character, minLength: 44, maxLength: 44 });
    fc.assert(
      fc.property(line, line, (first, second) => {
        expect(read(first, second).lines).toEqual([first, second]);
      }),
    );
  });
});

describe('a check digit', () => {
  it.each([
    ['520727', 3],
    ['AB2134<<<', 5],
    ['L898902C<', 3],
    ['690806', 1],
    ['940623', 6],
  ])('of %s is %i', (text, digit) => {
    expect(checkDigit(text)).toBe(digit);
  });

  it('finds any one character that was changed to another of a different value modulo ten', () => {
    const all = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    const character = fc.constantFrom(...all);
    fc.assert(
      fc.property(
        fc.string({ unit: character, minLength: 9, maxLength: 9 }),
        fc.nat(8),
        character,
        (text, at, other) => {
          const changed = text.slice(0, at) + other + text.slice(at + 1);
          const differs = (all.indexOf(other) - all.indexOf(text.charAt(at))) % 10 !== 0;
          expect(checkDigit(changed) !== checkDigit(text)).toBe(differs);
        },
      ),
    );
  });
});

it('gives the text that opens a chip, long numbers whole', () => {
  const data = `L898902C<3UTO6908061F9406236${'<'.repeat(15)}4`;
  expect(accessKeyText(read(NAMES, data))).toBe('L898902C<369080619406236');
  const long = SPECIMENS.find(({ documentNumber }) => documentNumber.length > 9);
  expect(accessKeyText(read(...(long?.lines ?? [])))).toBe('D23145890734934071279507122');
});

interface Published {
  readonly lines: readonly string[];
  readonly checks: Readonly<Record<string, boolean | string>>;
  readonly allCheckDigitsValid: boolean;
}

describe.runIf(hasMaterial)('the published verdicts', () => {
  const NAMES_OF = { documentNumber: 'document-number', birthDate: 'birth-date', expiryDate: 'expiry-date', personalNumber: 'personal-number', composite: 'composite' }; // prettier-ignore
  const all = hasMaterial
    ? (JSON.parse(readFileSync(materialPath('mrz/mrz-specimens.json'), 'utf8')) as Published[])
    : [];

  it.each(all)('agree on $lines', ({ lines, checks, allCheckDigitsValid }) => {
    const found = read(...lines);
    expect(found.format).toBe(checks['format']);
    for (const [name, field] of Object.entries(NAMES_OF)) {
      if (checks[name] === undefined) continue;
      expect(found.checks.find((one) => one.field === field)?.right, name).toBe(checks[name]);
    }
    expect(found.checks.every(({ right }) => right)).toBe(allCheckDigitsValid);
  });
});
