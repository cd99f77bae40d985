/** DG2: the face of the holder, in one or more images (Doc 9303-10, 4.7.2). */
import { damaged, smallInteger, TAG, type Element } from '../../asn1/index.ts';
import { deviation, type Deviation } from '../deviation.ts';
import type { Face } from './face.ts';
import { readFaceRecord } from './iso19794-5.ts';
import { readFaceBlock } from './iso39794-5.ts';
import { MAX_IMAGES } from './limits.ts';
import { needed, noteNotDer, openFile, partWith } from './open-file.ts';

/** The biometric information group template, and one template in it (ISO/IEC 7816-11). */
const GROUP = 0x7f61;
const TEMPLATE = 0x7f60;
const HEADER = 0xa1;
/** The data block, as octets and in parts. */
const DATA_BLOCK = 0x5f2e;
const DATA_BLOCK_IN_PARTS = 0x7f2e;

export interface Dg2 {
  readonly file: 'DG2';
  /** At least one. */
  readonly faces: readonly Face[];
  readonly deviations: readonly Deviation[];
}

/** Reads DG2. Throws a Refusal (`damaged`) where a part is missing, of the wrong length, or no image. */
export function readDg2(bytes: Uint8Array): Dg2 {
  const open = openFile(bytes, 'DG2');
  const { deviations } = open;
  const { children } = needed(open.parts, GROUP, 'The group of biometric templates');
  const templates = children.filter(({ tag }) => tag === TEMPLATE);
  if (templates.length === 0 || templates.length > MAX_IMAGES) {
    throw damaged(`DG2 has ${templates.length} faces, where 1 to ${MAX_IMAGES} are.`, 'DG2 7F61');
  }
  const count = partWith(children, TAG.integer);
  const stated = count === undefined ? null : smallInteger(count, 'The number of faces');
  if (stated !== templates.length) {
    deviations.push(
      deviation('face.count', 'DG2 7F61', { stated: stated ?? 'none', found: templates.length }),
    );
  }
  const faces = templates.flatMap((template, index) => {
    const where = templates.length === 1 ? 'DG2 7F60' : `DG2 7F60, ${index + 1}`;
    return readTemplate(template, where, deviations);
  });
  noteNotDer(open, 'DG2');
  return { file: 'DG2', faces, deviations };
}

function readTemplate({ children }: Element, where: string, deviations: Deviation[]): readonly Face[] {
  if (partWith(children, HEADER) === undefined) deviations.push(deviation('face.header', where));
  const octets = partWith(children, DATA_BLOCK);
  if (octets !== undefined) return readFaceRecord(octets.content, where, deviations);
  const block = partWith(children, DATA_BLOCK_IN_PARTS);
  if (block === undefined) throw damaged('A biometric template has no data block.', where);
  // Some old chips hold octets under the tag of parts.
  if (block.content[0] === 0x46) return readFaceRecord(block.content, where, deviations);
  return readFaceBlock(unwrapped(block), where, deviations);
}

/** The data block of ISO/IEC 39794-5 stands within `[1]`; some leave that out. */
function unwrapped(block: Element): Element {
  const [first] = block.children;
  if (first === undefined) throw damaged('A data block is empty.', 'DG2 7F2E');
  const [inner] = first.tag === 0xa1 ? first.children : [first];
  if (inner === undefined) throw damaged('A data block is empty.', 'DG2 7F2E');
  return inner;
}
