/** The zone of a passport (Doc 9303-4, § 4.2.2), for names in Latin letters. */

export interface ZoneFields {
  readonly documentCode: string;
  readonly issuingState: string;
  readonly documentNumber: string;
  readonly surname: string;
  readonly givenNames: string;
  readonly nationality: string;
  /** `1974-08-12`. */
  readonly birthDate: string;
  readonly sex: 'F' | 'M' | 'X';
  readonly expiryDate: string;
}

/** Two lines of 44 characters. */
export function passportZone(fields: ZoneFields): readonly [string, string] {
  const names = `${letters(fields.surname)}<<${letters(fields.givenNames)}`;
  const first = `${filled(fields.documentCode, 2)}${filled(fields.issuingState, 3)}${filled(names, 39)}`;
  const number = checked(filled(fields.documentNumber, 9));
  const birth = checked(shortDate(fields.birthDate));
  const expiry = checked(shortDate(fields.expiryDate));
  const optional = checked(filled('', 14));
  const sex = fields.sex === 'X' ? '<' : fields.sex;
  const second = `${number}${filled(fields.nationality, 3)}${birth}${sex}${expiry}${optional}`;
  return [first, `${second}${checkDigit(`${number}${birth}${expiry}${optional}`)}`];
}

function filled(text: string, width: number): string {
  return text.slice(0, width).padEnd(width, '<');
}

function letters(name: string): string {
  const plain = name.toUpperCase().replaceAll('Ä', 'AE').replaceAll('Ö', 'OE').replaceAll('Ü', 'UE');
  return plain
    .replaceAll('Ł', 'L')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Z]/g, '<');
}

function shortDate(date: string): string {
  return date.slice(2).replaceAll('-', '');
}

function checked(text: string): string {
  return text + checkDigit(text);
}

function checkDigit(text: string): string {
  const sum = [...text].reduce((total, character, index) => {
    const value = character === '<' ? 0 : Number.parseInt(character, 36);
    return total + value * ([7, 3, 1][index % 3] ?? 0);
  }, 0);
  return String(sum % 10);
}
