/** Decodes JPEG 2000, which browsers do not, in a thread that can be ended. Pure script: nothing is compiled. */
import { JpxImage } from 'jpeg2000';
import type { Pixels } from '../pixels.ts';
import { Octets } from './octets.ts';

globalThis.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  const answer = decode(data);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  postMessage(answer, { transfer: answer === null ? [] : [answer.data.buffer] });
});

/** Null where it is damaged. */
function decode(bytes: Uint8Array): Pixels | null {
  const image = new JpxImage();
  try {
    image.parse(Octets.from(bytes));
  } catch {
    return null;
  }
  const { width, height, componentsCount: colours } = image;
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const tile of image.tiles) {
    for (let y = 0; y < tile.height; y += 1) {
      for (let x = 0; x < tile.width; x += 1) {
        const from = (y * tile.width + x) * colours;
        const to = ((tile.top + y) * width + tile.left + x) * 4;
        for (let colour = 0; colour < 3; colour += 1) {
          data[to + colour] = tile.items[from + (colours < 3 ? 0 : colour)] ?? 0;
        }
      }
    }
  }
  return { width, height, data };
}
