import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '#kernel';
import { MRZ_FORMATS } from './formats.ts';
import { readMrz } from './read-mrz.ts';
import { SPECIMENS } from './specimens.ts';
import { stateCodes } from './states.ts';
import { transliterate } from './transliterate.ts';
import { writeMrz, type MrzToWrite } from './write-mrz.ts';

const asOf = parseDay('2026-11-30');

const ERIKSSON: MrzToWrite = {
  documentCode: 'P',
  issuingState: 'UTO',
  documentNumber: 'L898902C3',
  surname: 'Eriksson',
  givenNames: 'Anna Maria',
  nationality: 'UTO',
  birthDate: '1974-08-12',
  sex: 'F',
  expiryDate: '2012-04-15',
  optionalData: 'ZE184226B',
};

describe('a zone that is written', () => {
  it.each(SPECIMENS)('is the specimen of $what again', ({ format, lines }) => {
    const { fields } = readMrz(lines, { asOf });
    const given = { ...fields, sex: fields.sex ?? 'X', birthDate: fields.birthDate ?? '', expiryDate: fields.expiryDate ?? '' }; // prettier-ignore
    expect(writeMrz(given, format)).toEqual(lines);
  });

  it('reads back as what was written, valid, in every format', () => {
    const letters = (maxLength: number) =>
      fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), minLength: 1, maxLength });
    const digits = fc.constantFrom(...'ABCXYZ0123456789');
    const day = fc
      .date({ min: new Date('1927-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const expiry = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2070-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const state = fc.constantFrom(...stateCodes());
    const fields = fc.record({
      documentCode: fc.constantFrom('P', 'ID', 'I', 'AC'),
      issuingState: state,
      nationality: state,
      surname: fc.array(letters(20), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
      givenNames: fc.array(letters(20), { maxLength: 3 }).map((parts) => parts.join(' ')),
      birthDate: day,
      expiryDate: expiry,
      sex: fc.constantFrom('F' as const, 'M' as const, 'X' as const),
      optionalData: fc.string({ unit: digits, maxLength: 7 }),
    });
    const number = fc.string({ unit: digits, minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fields, number, fc.constantFrom(...MRZ_FORMATS), (given, documentNumber, format) => {
        const most = format === 'TD1' ? 14 : 9;
        const written = {
          ...given,
          documentCode: format.startsWith('MRV') ? 'V' : given.documentCode,
          documentNumber: documentNumber.slice(0, most),
        };
        const lines = writeMrz(written, format);
        const read = readMrz(lines, { asOf });
        const { surname, givenNames, ...exact } = written;
        expect(read).toMatchObject({ format, valid: true, fields: exact, deviations: [] });
        const whole = [surname, givenNames].filter((part) => part !== '').join(' ');
        const kept = [read.fields.surname, read.fields.givenNames].filter((part) => part !== '').join(' ');
        if (kept !== whole) expect(read.fields.namePossiblyTruncated).toBe(true);
        if (givenNames !== '') expect(read.fields.givenNames).not.toBe('');
      }),
    );
  });

  it('leaves unknown parts of a birth open', () => {
    const lines = writeMrz({ ...ERIKSSON, birthDate: '1974-XX-XX' }, 'TD3');
    expect(readMrz(lines, { asOf })).toMatchObject({ valid: true, fields: { birthDate: '1974-XX-XX' } });
  });

  it('of a long name ends with a letter, with something of every identifier', () => {
    const names = (surname: string, givenNames: string) =>
      writeMrz({ ...ERIKSSON, surname, givenNames }, 'TD3')[0]?.slice(5);
    expect(names('Nilavadhanananda', 'Chayapa Dejthamrong Krasuang')).toBe(
      'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K',
    );
    expect(names('A'.repeat(60), 'Bo')).toBe(`${'A'.repeat(36)}<<B`);
    expect(names('A'.repeat(60), '')).toBe('A'.repeat(39));
    // The cut would fall on the filler before KRASUANG.
    expect(names('Nilavadhananandax', 'Chayapa Dejthamrong Krasuang')).toBe(
      'NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K',
    );
  });

  it.each([
    ['no surname', { surname: '' }, 'the primary identifier is empty'],
    ['a number too long for a passport', { documentNumber: 'L898902C3X' }, 'at most 9 fit'],
    ['a date of another form', { birthDate: '12-08-1974' }, 'is not a date'],
    ['characters that no zone has', { documentNumber: 'L898#' }, 'characters that no zone has'],
    ['optional data too long', { optionalData: 'A'.repeat(15) }, 'at most 14 fit'],
    ['letters of no table', { surname: '王' }, 'no letters for “王”, place 1'],
  ])('is refused with %s', (_, fields, sentence) => {
    expect(() => writeMrz({ ...ERIKSSON, ...fields }, 'TD3')).toThrow(sentence);
  });
});

describe('transliteration', () => {
  it.each([
    ['Müller-Lüdenscheidt', 'MUELLER<LUEDENSCHEIDT'],
    ['Weiß', 'WEISS'],
    ['Þórðarson', 'THORDARSON'],
    ['Ångström', 'AANGSTROEM'],
    ['Łukasiewicz', 'LUKASIEWICZ'],
    ['Søren Ærø', 'SOEREN<AEROE'],
    ['O’Connor', 'OCONNOR'],
    ['van der Muellen', 'VAN<DER<MUELLEN'],
    ['Dvořák', 'DVORAK'],
    ['Núñez', 'NUNEZ'],
    ['Şımarık', 'SIMARIK'],
    ['Ĳsbrand', 'IJSBRAND'],
    ['Nguyễn', 'NGUYEN'],
    ['Щербаков', 'SHCHERBAKOV'],
    ['Подъячев', 'PODIEIACHEV'],
    ['مُحَمَّد', 'MXHMMD'],
    ['فاطمة', 'FAXTTMXAH'],
  ])('of %s is %s', (name, letters) => {
    expect(transliterate(name)).toBe(letters);
  });

  it.each([
    ['ukrainian', 'Григорій', 'HRYHORII'],
    ['russian', 'Григорий', 'GRIGORII'],
    ['bulgarian', 'Щерев', 'SHTEREV'],
    ['serbian', 'Живковић', 'ZIVKOVIC'],
    ['macedonian', 'Ѓорѓиев', 'GJORGJIEV'],
    ['belarusian', 'Алёна', 'ALIONA'],
  ] as const)('in %s of %s is %s', (cyrillic, name, letters) => {
    expect(transliterate(name, { cyrillic })).toBe(letters);
  });

  it('gives letters and fillers only, or refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (name) => {
        let letters = '';
        try {
          letters = transliterate(name);
        } catch (error) {
          expect(error).toHaveProperty('kind', 'invalid-input');
        }
        expect(letters).toMatch(/^[A-Z<]*$/);
      }),
    );
  });
});
