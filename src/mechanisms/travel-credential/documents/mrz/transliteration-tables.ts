/** The tables of Doc 9303-3 § 6, upper case only: a zone has no other. */

/** Table A: only what is not the letter without its mark. Where states may choose, the first of the choices. */
export const LATIN: Readonly<Record<string, string>> = {
  Ä: 'AE', Å: 'AA', Æ: 'AE', Ĳ: 'IJ', Ö: 'OE', Ø: 'OE', Œ: 'OE', Ü: 'UE', Þ: 'TH', ẞ: 'SS', ß: 'SS', Ð: 'D', Đ: 'D',
  Ħ: 'H', ı: 'I', İ: 'I', Ŀ: 'L', Ł: 'L', Ŋ: 'N', Ŧ: 'T', Ə: 'E', ĸ: 'K',
}; // prettier-ignore

/** Table B. The soft sign has no letters. */
export const CYRILLIC: Readonly<Record<string, string>> = {
  А: 'A', Б: 'B', В: 'V', Г: 'G', Ґ: 'G', Д: 'D', Е: 'E', Ё: 'E', Є: 'IE', Ж: 'ZH', З: 'Z', И: 'I', І: 'I', Ї: 'I',
  Й: 'I', К: 'K', Л: 'L', М: 'M', Н: 'N', О: 'O', П: 'P', Р: 'R', С: 'S', Т: 'T', У: 'U', Ў: 'U', Ф: 'F', Х: 'KH',
  Ц: 'TS', Ч: 'CH', Ш: 'SH', Щ: 'SHCH', Ъ: 'IE', Ы: 'Y', Ь: '', Э: 'E', Ю: 'IU', Я: 'IA', Ѫ: 'U', Ђ: 'D', Ѓ: 'G',
  Ѕ: 'DZ', Ј: 'J', Љ: 'LJ', Њ: 'NJ', Ћ: 'C', Ќ: 'K', Џ: 'DZ',
}; // prettier-ignore

export type CyrillicLanguage =
  'russian' | 'belarusian' | 'ukrainian' | 'bulgarian' | 'serbian' | 'macedonian';

/** The exceptions of table B. */
export const CYRILLIC_BY_LANGUAGE: Readonly<Record<CyrillicLanguage, Readonly<Record<string, string>>>> = {
  russian: {},
  belarusian: { Г: 'H', Ё: 'IO' },
  ukrainian: { Г: 'H', И: 'Y' },
  bulgarian: { Щ: 'SHT' },
  serbian: { Ж: 'Z', Х: 'H', Ц: 'C', Ч: 'C', Ш: 'S' },
  macedonian: { Ѓ: 'GJ', Ќ: 'KJ', Х: 'H', Ц: 'C', Џ: 'DJ' },
};

/** Table C, the letters of Arabic, Persian and Urdu; teh marbuta and shadda are read by their place. */
export const ARABIC: Readonly<Record<string, string>> = {
  ء: 'XE', آ: 'XAA', أ: 'XAE', ؤ: 'U', إ: 'I', ئ: 'XI', ا: 'A', ب: 'B', ت: 'T', ث: 'XTH', ج: 'J', ح: 'XH', خ: 'XKH',
  د: 'D', ذ: 'XDH', ر: 'R', ز: 'Z', س: 'S', ش: 'XSH', ص: 'XSS', ض: 'XDZ', ط: 'XTT', ظ: 'XZZ', ع: 'E', غ: 'G',
  ف: 'F', ق: 'Q', ك: 'K', ل: 'L', م: 'M', ن: 'N', ه: 'H', و: 'W', ى: 'XAY', ي: 'Y', ـ: '', ٱ: 'XXA', ٹ: 'XXT',
  پ: 'P', چ: 'XC', ڈ: 'XXD', ڑ: 'XXR', ژ: 'XJ', ک: 'XKK', گ: 'XGG', ں: 'XNN', ھ: 'XDO', ہ: 'XXG', ی: 'XYA', ے: 'XYB',
}; // prettier-ignore
