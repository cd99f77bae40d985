/** The files of a chip (Doc 9303-10), read with limits. EF.SOD is read where it is verified. */
export * from './com.ts';
export * from './data-group.ts';
export * from './dg1.ts';
export * from './dg11.ts';
export * from './dg12.ts';
export * from './dg15.ts';
export * from './dg2.ts';
export * from './displayed-image.ts';
export type { Face, FeaturePoint } from './face.ts';
export { readFaceRecord } from './iso19794-5.ts';
export { MAX_FILE_BYTES, MAX_IMAGES } from './limits.ts';
export * from './security-files.ts';
export type { SecurityInfo } from './security-infos.ts';
export { parametersName, protocolName, protocolOf, type Protocol } from './security-protocols.ts';
export { dataGroupNumber, fileOfTag, FILE_TAGS, type FileName } from './tags.ts';
export type { ChipDate, ChipName } from './text.ts';
export { zoneIn } from './zone-in.ts';
