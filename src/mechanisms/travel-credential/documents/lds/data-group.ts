/** Any data group, by its outer tag. */
import { Refusal } from '#kernel';
import { damaged, hexTag, readElement } from '../../asn1/index.ts';
import type { Deviation } from '../deviation.ts';
import { PASSPORTS_4_3 } from '../law.ts';
import { readDg1, type Dg1 } from './dg1.ts';
import { readDg11, type Dg11 } from './dg11.ts';
import { readDg12, type Dg12 } from './dg12.ts';
import { readDg15, type Dg15 } from './dg15.ts';
import { readDg2, type Dg2 } from './dg2.ts';
import { readDg5, readDg7, type DisplayedImages } from './displayed-image.ts';
import { openFile } from './open-file.ts';
import { readDg14, type SecurityFile } from './security-files.ts';
import { fileOfTag } from './tags.ts';

/** A data group that is kept as it is: its content is the state’s own (DG13), nobody’s yet, or of no use here. */
export interface OpaqueGroup {
  readonly file: 'DG6' | 'DG8' | 'DG9' | 'DG10' | 'DG13' | 'DG16';
  readonly content: Uint8Array;
  readonly deviations: readonly Deviation[];
}

export type DataGroup =
  | Dg1
  | Dg2
  | DisplayedImages<'DG5'>
  | DisplayedImages<'DG7'>
  | Dg11
  | Dg12
  | SecurityFile<'DG14'>
  | Dg15
  | OpaqueGroup;

/**
 * Reads a data group. Throws a Refusal: `damaged` where it is none or not well-formed, `barred` for DG3 and DG4, which
 * hold fingerprints and irises and are never opened.
 */
export function readDataGroup(bytes: Uint8Array): DataGroup {
  const tag = outerTag(bytes);
  const name = fileOfTag(tag);
  switch (name) {
    case 'DG1':
      return readDg1(bytes);
    case 'DG2':
      return readDg2(bytes);
    case 'DG3':
    case 'DG4':
      throw sealed(name);
    case 'DG5':
      return readDg5(bytes);
    case 'DG7':
      return readDg7(bytes);
    case 'DG11':
      return readDg11(bytes);
    case 'DG12':
      return readDg12(bytes);
    case 'DG14':
      return readDg14(bytes);
    case 'DG15':
      return readDg15(bytes);
    case 'DG6':
    case 'DG8':
    case 'DG9':
    case 'DG10':
    case 'DG13':
    case 'DG16':
      return readOpaque(bytes, name);
    default:
      throw damaged(
        `${name ?? `A file that begins with the tag ${hexTag(tag)}`} is no data group of a chip.`,
        'byte 0',
      );
  }
}

/** The tag alone: a length that does not fit is the matter of the reader of that file. */
function outerTag(bytes: Uint8Array): number {
  const [first] = bytes;
  // Tags of data groups have one octet; any other is read in full, to be named.
  return first !== undefined && fileOfTag(first) !== undefined ? first : readElement(bytes).tag;
}

/** The content is not read as TLV: Singapore’s DG13 is none. */
function readOpaque(bytes: Uint8Array, name: OpaqueGroup['file']): OpaqueGroup {
  const { element, deviations } = openFile(bytes, name);
  return { file: name, content: element.content, deviations };
}

function sealed(name: 'DG3' | 'DG4'): Refusal {
  const what = name === 'DG3' ? 'fingerprints' : 'irises';
  return new Refusal(
    'barred',
    `${name} holds ${what}: it is not opened, and is no part of a travel credential.`,
    {
      where: name,
      remedy: `Leave ${name} out.`,
      provision: PASSPORTS_4_3,
    },
  );
}
