/** The five machine-readable zones: how long, and where each field stands. */
import type { Provision } from '#kernel';
import {
  DOC_9303_4_MRZ,
  DOC_9303_5_MRZ,
  DOC_9303_6_MRZ,
  DOC_9303_7_MRV_A,
  DOC_9303_7_MRV_B,
} from '../law.ts';

export const MRZ_FORMATS = ['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B'] as const;

export type MrzFormat = (typeof MRZ_FORMATS)[number];

/** Line, and the first and last place in it, each counted from 1 as the standard does. */
export type Span = readonly [line: number, from: number, to: number];

export interface Layout {
  readonly lines: number;
  readonly width: number;
  readonly provision: Provision;
  readonly documentCode: Span;
  readonly issuingState: Span;
  readonly documentNumber: Span;
  readonly nationality: Span;
  readonly birthDate: Span;
  readonly sex: Span;
  readonly expiryDate: Span;
  readonly names: Span;
  readonly optionalData: Span;
  /** TD1 has a second one. */
  readonly optionalData2?: Span;
  /** Whether a check digit follows the optional data, which then is the personal number. */
  readonly personalNumber: boolean;
  /** Whether a document number of more than nine characters goes on in the optional data. */
  readonly longNumber: boolean;
  /** What the composite check digit covers, and where it stands; visas have none. */
  readonly composite?: { readonly covers: readonly Span[]; readonly at: Span };
}

/** The second line of documents with two lines has the same order in all of them. */
const SECOND = {
  documentCode: [1, 1, 2],
  issuingState: [1, 3, 5],
  documentNumber: [2, 1, 9],
  nationality: [2, 11, 13],
  birthDate: [2, 14, 19],
  sex: [2, 21, 21],
  expiryDate: [2, 22, 27],
  personalNumber: false,
  longNumber: false,
} as const;

export const LAYOUTS: Readonly<Record<MrzFormat, Layout>> = {
  TD1: {
    lines: 3,
    width: 30,
    provision: DOC_9303_5_MRZ,
    documentCode: [1, 1, 2],
    issuingState: [1, 3, 5],
    documentNumber: [1, 6, 14],
    optionalData: [1, 16, 30],
    birthDate: [2, 1, 6],
    sex: [2, 8, 8],
    expiryDate: [2, 9, 14],
    nationality: [2, 16, 18],
    optionalData2: [2, 19, 29],
    names: [3, 1, 30],
    personalNumber: false,
    longNumber: true,
    composite: { covers: [[1, 6, 30], [2, 1, 7], [2, 9, 15], [2, 19, 29]], at: [2, 30, 30] }, // prettier-ignore
  },
  TD2: {
    ...SECOND,
    lines: 2,
    width: 36,
    provision: DOC_9303_6_MRZ,
    names: [1, 6, 36],
    optionalData: [2, 29, 35],
    longNumber: true,
    composite: { covers: [[2, 1, 10], [2, 14, 20], [2, 22, 35]], at: [2, 36, 36] }, // prettier-ignore
  },
  TD3: {
    ...SECOND,
    lines: 2,
    width: 44,
    provision: DOC_9303_4_MRZ,
    names: [1, 6, 44],
    optionalData: [2, 29, 42],
    personalNumber: true,
    composite: { covers: [[2, 1, 10], [2, 14, 20], [2, 22, 43]], at: [2, 44, 44] }, // prettier-ignore
  },
  'MRV-A': {
    ...SECOND,
    lines: 2,
    width: 44,
    provision: DOC_9303_7_MRV_A,
    names: [1, 6, 44],
    optionalData: [2, 29, 44],
  },
  'MRV-B': {
    ...SECOND,
    lines: 2,
    width: 36,
    provision: DOC_9303_7_MRV_B,
    names: [1, 6, 36],
    optionalData: [2, 29, 36],
  },
};

/** The text of a span. */
export function textAt(lines: readonly string[], [line, from, to]: Span): string {
  return (lines[line - 1] ?? '').slice(from - 1, to);
}

/** The check digit that follows a span in its line. */
export function after([line, , to]: Span): Span {
  return [line, to + 1, to + 1];
}

/** The format by shape: lines of this width, so many, and a V for a visa. Undefined where none has that shape. */
export function formatOf(lines: readonly string[]): MrzFormat | undefined {
  const width = lines[0]?.length;
  if (lines.some((line) => line.length !== width)) return undefined;
  const visa = lines[0]?.startsWith('V') === true;
  if (lines.length === 3) return width === 30 ? 'TD1' : undefined;
  if (lines.length !== 2) return undefined;
  if (width === 44) return visa ? 'MRV-A' : 'TD3';
  if (width === 36) return visa ? 'MRV-B' : 'TD2';
  return undefined;
}
