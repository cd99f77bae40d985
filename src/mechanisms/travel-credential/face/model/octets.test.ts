import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JpxImage } from 'jpeg2000';
import { expect, it } from 'vitest';
import { Octets } from './octets.ts';

it('bytes without a Buffer read as they are, also from the middle', () => {
  const part = Octets.from([9, 0xff, 0x00, 0x01, 0x02]).subarray(1);
  expect(part).toBeInstanceOf(Octets);
  const octets = new Octets(Uint8Array.from(part).buffer);
  expect([octets.readInt8(0), octets.readUInt16BE(1), octets.readUInt32BE(0)]).toEqual([-1, 1, 0xff00_0102]);
  expect(() => octets.readUInt32BE(1)).toThrow(RangeError);
});

it('the decoder of JPEG 2000 reads the example portrait from them', () => {
  const file = join(import.meta.dirname, '../examples/chip.j2c');
  const image = new JpxImage();
  image.parse(Octets.from(readFileSync(file)));
  expect([image.width, image.height, image.componentsCount]).toEqual([413, 531, 3]);
});
