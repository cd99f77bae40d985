import { describe, expect, it } from 'vitest';
import { Refusal } from '#kernel';
import { der } from '../../asn1/index.ts';
import { hasMaterial, material } from '../../material.fixture.ts';
import { readDg2 } from './dg2.ts';
import { readDg5, readDg7 } from './displayed-image.ts';
import * as files from './files.fixture.ts';
import { readFaceRecord } from './iso19794-5.ts';

const codes = ({ deviations }: { readonly deviations: readonly { readonly code: string }[] }) =>
  deviations.map(({ code }) => code);
const sentence = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'damaged') return error.message;
    throw error;
  }
  throw new Error('It was read.');
};
const IMAGE = files.jpeg(413, 531);

describe('DG2', () => {
  it('holds a face by ISO/IEC 19794-5 with what its header says', () => {
    const { faces, deviations } = readDg2(files.DG2);
    expect(deviations).toEqual([]);
    expect(faces).toEqual([
      {
        standard: 'ISO/IEC 19794-5',
        image: { kind: 'jpeg', mediaType: 'image/jpeg', width: 413, height: 531, bytes: IMAGE },
        stated: { kind: 'jpeg', width: 413, height: 531 },
        faceImageType: 'full-frontal',
        gender: 'female',
        quality: 75,
        featurePoints: [{ point: '2.1', x: 200, y: 260 }],
        captured: null,
      },
    ]);
  });

  it('holds a face by ISO/IEC 39794-5 with its optional parts', () => {
    const { faces, deviations } = readDg2(files.dg2Of([files.faceBlock(files.jp2(413, 531), 3)]));
    expect(deviations).toEqual([]);
    expect(faces).toMatchObject([
      {
        standard: 'ISO/IEC 39794-5',
        image: { kind: 'jp2', width: 413, height: 531 },
        stated: { kind: 'jpeg2000', width: 413, height: 531 },
        gender: 'female',
        quality: 87,
        featurePoints: [{ point: 'landmark 1', x: 200, y: 260 }],
        captured: '2026-11-XX',
      },
    ]);
  });

  it('holds several faces, in one record or in several templates', () => {
    const one = { image: IMAGE };
    const other = { image: files.codestream(300, 400), kind: 1 };
    const sizes = (bytes: Uint8Array) =>
      readDg2(bytes).faces.map(({ image }) => `${image.kind} ${image.width}`);
    expect(sizes(files.dg2(files.faceRecord(one, other)))).toEqual(['jpeg 413', 'jpeg2000-codestream 300']);
    expect(sizes(files.dg2(files.faceRecord(one), files.faceRecord(other)))).toEqual([
      'jpeg 413',
      'jpeg2000-codestream 300',
    ]);
  });

  it.each([
    [
      'another kind than it states',
      files.dg2(files.faceRecord({ image: IMAGE, kind: 1 })),
      'face.image-kind',
    ],
    [
      'another size than it states',
      files.dg2(files.faceRecord({ image: IMAGE, width: 337, height: 449 })),
      'face.image-size',
    ],
    [
      'fewer faces than it states',
      files.dg2Of([der.element(0x5f2e, files.faceRecord({ image: IMAGE }))], 2),
      'face.count',
    ],
    [
      'a record that states less than there is',
      files.dg2(withTail(files.faceRecord({ image: IMAGE }))),
      'face.record-length',
    ],
    [
      'no header',
      der.element(
        0x75,
        der.element(
          0x7f61,
          der.integer(1),
          der.element(0x7f60, der.element(0x5f2e, files.faceRecord({ image: IMAGE }))),
        ),
      ),
      'face.header',
    ],
  ])('is read with %s, as a deviation', (_, bytes, code) => {
    expect(codes(readDg2(bytes))).toEqual([code]);
    expect(readDg2(bytes).faces).toHaveLength(1);
  });

  it.each([
    ['no template', der.element(0x75, der.element(0x7f61, der.integer(0))), 'DG2 has 0 faces'],
    [
      'more than nine',
      files.dg2(...Array.from({ length: 10 }, () => files.faceRecord({ image: IMAGE }))),
      'DG2 has 10 faces',
    ],
    ['no data block', files.dg2Of([der.nothing()]), 'no data block'],
    [
      'fingerprints in its place',
      files.dg2(new TextEncoder().encode('FIR\x00010\0............')),
      'it is no face',
    ],
    [
      'a record of another version',
      files.dg2(replaced(files.faceRecord({ image: IMAGE }), 5, 0x33)),
      'version “030”',
    ],
    [
      'a record that states more than there is',
      files.dg2(replaced(files.faceRecord({ image: IMAGE }), 11, 0xff)),
      'The record says',
    ],
    [
      'a record without images',
      files.dg2(replaced(files.faceRecord({ image: IMAGE }), 13, 0)),
      'says 0 images',
    ],
    [
      'more points than there is room for',
      files.dg2(replaced(files.faceRecord({ image: IMAGE }), 19, 99)),
      '99 feature points',
    ],
    [
      'an image of another kind',
      files.dg2(files.faceRecord({ image: new TextEncoder().encode('GIF89a..') })),
      'neither JPEG nor JPEG 2000',
    ],
    [
      'an image without a size',
      files.dg2(files.faceRecord({ image: files.bytesOf('ffd8ffd9') })),
      'no header',
    ],
    ['an image of no width', files.dg2(files.faceRecord({ image: files.jpeg(0, 531) })), 'no header'],
    [
      'a block without an image',
      files.dg2Of([der.element(0x7f2e, der.element(0xa1, der.element(0x65)))]),
      'The version of the face is missing',
    ],
  ])('is refused with %s', (_, bytes, words) => {
    expect(sentence(() => readDg2(bytes))).toContain(words);
  });
});

describe('an image', () => {
  it.each([
    ['jpeg', files.jpeg(413, 531)],
    ['jp2', files.jp2(413, 531)],
    ['jpeg2000-codestream', files.codestream(413, 531)],
  ])('of the kind %s says how large it is', (kind, image) => {
    const [found] = readDg7(der.element(0x67, der.integer(1), der.element(0x5f43, image))).images;
    expect(found).toMatchObject({ kind, width: 413, height: 531 });
  });

  it('of DG5 is the portrait', () => {
    expect(readDg5(der.element(0x65, der.integer(1), der.element(0x5f40, IMAGE))).images).toHaveLength(1);
    expect(sentence(() => readDg5(der.element(0x65, der.integer(1))))).toContain('DG5 has 0 images');
  });
});

describe.runIf(hasMaterial)('faces of the public material', () => {
  it('are the images that others took out of them', () => {
    const [modern] = readDg2(material('dg-samples/dg2_iso39794-5_mandatory.bin')).faces;
    expect(modern?.image.bytes).toEqual(material('dg-samples/dg2_39794-5_face.jpg'));
    const [old] = readFaceRecord(material('dg-samples/iso19794-5_record_1.bin'), 'record', []);
    expect(old?.image.bytes).toEqual(material('dg-samples/iso19794-5_record_1_face.jpg'));
  });
});

function withTail(bytes: Uint8Array): Uint8Array {
  return Uint8Array.of(...bytes, 0, 0);
}

function replaced(bytes: Uint8Array, at: number, octet: number): Uint8Array {
  return bytes.with(at, octet);
}
