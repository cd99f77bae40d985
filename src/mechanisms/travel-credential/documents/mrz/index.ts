/** Machine-readable zones of Doc 9303, read and written. */
export * from './access-key.ts';
export * from './check-digit.ts';
export type { Check, CheckedField } from './checks.ts';
export { DEFAULT_YEAR_RULE, type MrzDate, type YearRule } from './dates.ts';
export { formatOf, MRZ_FORMATS, type MrzFormat } from './formats.ts';
export * from './read-mrz.ts';
export * from './states.ts';
export * from './transliterate.ts';
export type { CyrillicLanguage } from './transliteration-tables.ts';
export * from './write-mrz.ts';
export { MAX_ZONE_LENGTH } from './zone.ts';
