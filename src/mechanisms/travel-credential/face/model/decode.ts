/** Pictures as pixels, in the browser. The head is read first; what is too large is never decoded. */
import { Refusal } from '#kernel';
import { readPictureHead } from '../picture.ts';
import type { Pixels } from '../pixels.ts';

/** A longer side is brought to this before it is measured: the detector looks at 512 pixels. */
const LONGEST_SIDE = 1024;
/** After this a picture is taken for damaged: a portrait of JPEG 2000 takes a fraction of a second. */
const MOST_SECONDS = 10;

/** The pixels of a file, at most 1024 on a side. Throws a Refusal where it is no picture, too large or damaged. */
export async function pixelsOf(bytes: Uint8Array, signal?: AbortSignal): Promise<Pixels> {
  const { kind } = readPictureHead(bytes);
  if (kind === 'jpeg2000') return decodeJpeg2000(bytes, signal);
  const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)])).catch(() => {
    throw damaged();
  });
  try {
    return pixelsOfSource(bitmap, bitmap.width, bitmap.height);
  } finally {
    bitmap.close();
  }
}

/** The pixels of what is shown at this moment, such as a frame of a camera. */
export function pixelsOfSource(source: CanvasImageSource, width: number, height: number): Pixels {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('The browser gives no canvas to draw on.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Pixels as a picture that a browser shows. */
export async function pngOf({ width, height, data }: Pixels): Promise<Blob> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  canvas.getContext('2d')?.putImageData(new ImageData(Uint8ClampedArray.from(data), width, height), 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(damaged()) : resolve(blob)), 'image/png');
  });
}

function decodeJpeg2000(bytes: Uint8Array, signal?: AbortSignal): Promise<Pixels> {
  const worker = new Worker(new URL('./jpeg2000.worker.ts', import.meta.url), { type: 'module' });
  const timer = AbortSignal.timeout(MOST_SECONDS * 1000);
  const decoded = new Promise<Pixels>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Pixels | null>) =>
      data === null ? reject(damaged()) : resolve(data),
    );
    worker.addEventListener('error', () => reject(damaged()));
    timer.addEventListener('abort', () => reject(damaged()));
    signal?.addEventListener('abort', () => reject(new DOMException('Withdrawn.', 'AbortError')));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(bytes);
  });
  return decoded.finally(() => worker.terminate());
}

function damaged(): Refusal {
  return new Refusal('invalid-input', 'The picture is damaged: it cannot be decoded.', {
    remedy: 'Read the chip again, or take another picture.',
  });
}
