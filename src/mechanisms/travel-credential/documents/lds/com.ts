/** EF.COM: which versions and which data groups there are (Doc 9303-10, 4.6.1). It is not signed: never rest on it. */
import { deviation, type Deviation } from '../deviation.ts';
import { needed, noteNotDer, openFile } from './open-file.ts';
import { fileOfTag, type FileName } from './tags.ts';
import { fieldText } from './text.ts';

export interface Com {
  readonly file: 'EF.COM';
  /** `1.7`. */
  readonly ldsVersion: string;
  /** `4.0.0`. */
  readonly unicodeVersion: string;
  readonly dataGroups: readonly FileName[];
  readonly deviations: readonly Deviation[];
}

/** Reads EF.COM. Throws a Refusal (`damaged`). */
export function readCom(bytes: Uint8Array): Com {
  const open = openFile(bytes, 'EF.COM');
  const { parts, deviations } = open;
  noteNotDer(open, 'EF.COM');
  const lds = fieldText(needed(parts, 0x5f01, 'The LDS version'), 'EF.COM 5F01', deviations);
  const unicode = fieldText(needed(parts, 0x5f36, 'The Unicode version'), 'EF.COM 5F36', deviations);
  const dataGroups: FileName[] = [];
  for (const tag of needed(parts, 0x5c, 'The list of data groups').content) {
    const name = fileOfTag(tag);
    if (name?.startsWith('DG')) dataGroups.push(name);
    else deviations.push(deviation('lds.unknown-tag', 'EF.COM 5C'));
  }
  return {
    file: 'EF.COM',
    ldsVersion: versionOf(lds, 2),
    unicodeVersion: versionOf(unicode, 3),
    dataGroups,
    deviations,
  };
}

/** `0107` as `1.7`; what is of another form as it stands. */
function versionOf(text: string, parts: number): string {
  if (!/^\d+$/.test(text) || text.length !== parts * 2) return text;
  return (text.match(/\d\d/g) ?? []).map(Number).join('.');
}
