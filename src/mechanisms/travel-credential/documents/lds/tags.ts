/** The files of a chip by their outer tag (Doc 9303-10, 4.6 and 4.7). */

export const FILE_TAGS = {
  'EF.COM': 0x60,
  'EF.SOD': 0x77,
  DG1: 0x61,
  DG2: 0x75,
  DG3: 0x63,
  DG4: 0x76,
  DG5: 0x65,
  DG6: 0x66,
  DG7: 0x67,
  DG8: 0x68,
  DG9: 0x69,
  DG10: 0x6a,
  DG11: 0x6b,
  DG12: 0x6c,
  DG13: 0x6d,
  DG14: 0x6e,
  DG15: 0x6f,
  DG16: 0x70,
} as const;

export type FileName = keyof typeof FILE_TAGS;

const BY_TAG: ReadonlyMap<number, FileName> = new Map(
  Object.entries(FILE_TAGS).map(([name, tag]) => [tag, name as FileName]),
);

/** The file that begins with that tag; undefined where none does. */
export function fileOfTag(tag: number): FileName | undefined {
  return BY_TAG.get(tag);
}

/** The number of a data group, 1 to 16; undefined for EF.COM and EF.SOD. */
export function dataGroupNumber(name: FileName): number | undefined {
  return name.startsWith('DG') ? Number(name.slice(2)) : undefined;
}
