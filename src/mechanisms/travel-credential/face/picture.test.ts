import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '#kernel';
import { MOST_BYTES, readPictureHead } from './picture.ts';

const word = (value: number): number[] => [value >> 8, value & 0xff];
const long = (value: number): number[] => [...word(value >>> 16), ...word(value & 0xffff)];

const png = (width: number, height: number): Uint8Array =>
  Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...long(13), 0x49, 0x48, 0x44, 0x52, ...long(width), ...long(height)]); // prettier-ignore

const jpeg = (width: number, height: number, before: readonly number[] = []): Uint8Array =>
  Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...word(4), 0, 0, ...before, 0xff, 0xc0, ...word(11), 8, ...word(height), ...word(width), 1, 1, 0x11, 0, 0xff, 0xda]); // prettier-ignore

interface Stream {
  readonly width: number;
  readonly height: number;
  readonly tile?: number;
  readonly components?: number;
}

const codestream = ({ width, height, tile = Math.max(width, height), components = 3 }: Stream): number[] =>
  [0xff, 0x4f, 0xff, 0x51, ...word(47), ...word(0), ...long(width), ...long(height), ...long(0), ...long(0), ...long(tile), ...long(tile), ...long(0), ...long(0), ...word(components), 7, 1, 1]; // prettier-ignore

const jp2 = (...streams: readonly Stream[]): Uint8Array =>
  Uint8Array.from([0, 0, 0, 0x0c, 0x6a, 0x50, 0x20, 0x20, 0x0d, 0x0a, 0x87, 0x0a, ...streams.flatMap(codestream)]); // prettier-ignore

describe('the head of a picture', () => {
  it.each([
    ['jpeg', jpeg(413, 531)],
    ['png', png(413, 531)],
    ['jpeg2000', Uint8Array.from(codestream({ width: 413, height: 531 }))],
    ['jpeg2000', jp2({ width: 413, height: 531 })],
  ] as const)('of %s says kind and size', (kind, bytes) => {
    expect(readPictureHead(bytes)).toEqual({ kind, width: 413, height: 531 });
  });

  it('is that of the largest frame, wherever a small one is put before it', () => {
    const small = [0xff, 0xc0, ...word(11), 8, ...word(10), ...word(10), 1, 1, 0x11, 0];
    expect(readPictureHead(jpeg(413, 531, small))).toMatchObject({ width: 413, height: 531 });
    const both = jp2({ width: 10, height: 10 }, { width: 400, height: 500 });
    expect(readPictureHead(both)).toMatchObject({ width: 400, height: 500 });
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['no file', new Uint8Array(), /no picture/],
    ['a text', new TextEncoder().encode('<svg onload="x"/>'), /no picture/],
    ['a GIF', Uint8Array.from([0x47, 0x49, 0x46, 0x38]), /no picture/],
    ['a PNG cut off', png(400, 500).subarray(0, 20), /how large/],
    ['a JPEG without a frame', Uint8Array.from([0xff, 0xd8, 0xff, 0xda]), /how large/],
    ['a JPEG 2000 cut off', jp2({ width: 4, height: 5 }).subarray(0, 40), /how large/],
    ['a huge JPEG', jpeg(65_000, 65_000), /too many/],
    ['a huge PNG', png(4_000_000_000, 4_000_000_000), /too many/],
    ['a huge JPEG 2000', jp2({ width: 2001, height: 2000 }), /too many/],
    [
      'a huge one behind a small one',
      jp2({ width: 9, height: 9 }, { width: 90_000, height: 90_000 }),
      /too many/,
    ],
    ['a JPEG 2000 of many tiles', jp2({ width: 2000, height: 2000, tile: 1 }), /tiles/],
    ['a JPEG 2000 of no tiles', jp2({ width: 400, height: 500, tile: 0 }), /tiles/],
    ['a JPEG 2000 of many colours', jp2({ width: 400, height: 500, components: 200 }), /colours/],
    ['a large file', new Uint8Array(MOST_BYTES + 1), /larger than 25 MB/],
  ])('is refused of %s', (_, bytes, sentence) => {
    expect(() => readPictureHead(bytes)).toThrow(Refusal);
    expect(() => readPictureHead(bytes)).toThrow(sentence);
  });

  it('is read or refused, whatever the bytes', () => {
    const starts = [png(9, 9), jpeg(9, 9), jp2({ width: 9, height: 9 })];
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 200 }),
        fc.nat(60),
        (start, rest, cut) => {
          const bytes = Uint8Array.from([...start.subarray(0, cut), ...rest]);
          try {
            const { width, height } = readPictureHead(bytes);
            expect(width * height).toBeLessThanOrEqual(60_000_000);
          } catch (error) {
            expect(error).toBeInstanceOf(Refusal);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
