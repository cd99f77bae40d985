/** What a letter refers to. */
export const REFERENCE_KINDS = [
  'act',
  'com',
  'swd',
  'council',
  'oj',
  'procedure',
  'parliament',
  'case',
  'celex',
] as const;

export type ReferenceKind = (typeof REFERENCE_KINDS)[number];
