/** Pixels of a picture, and what is measured in them without a model. */
import type { FaceBox } from './measured.ts';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly data: Uint8ClampedArray;
}

/** Faces are brought to this size before sharpness is measured: otherwise larger ones would measure blurred. */
const SIDE = 128;

export interface Light {
  readonly brightness: number;
  readonly sharpness: number;
}

/** Brightness and sharpness of a face, in the square of its width below the top of its box. */
export function lightOf(pixels: Pixels, box: FaceBox): Light {
  const grey = greySquare(pixels, box);
  const brightness = grey.reduce((sum, value) => sum + value, 0) / grey.length;
  return { brightness, sharpness: laplacianVariance(grey) };
}

/** Luminance (Rec. 601) of the square, each of its points the mean of the pixels that it stands for. */
function greySquare({ width, height, data }: Pixels, box: FaceBox): Float64Array {
  const grey = new Float64Array(SIDE * SIDE);
  const step = box.width / SIDE;
  for (let row = 0; row < SIDE; row += 1) {
    const [top, bottom] = span(box.y + row * step, step, height);
    for (let column = 0; column < SIDE; column += 1) {
      const [left, right] = span(box.x + column * step, step, width);
      let sum = 0;
      for (let y = top; y < bottom; y += 1) {
        for (let x = left; x < right; x += 1) {
          const at = (y * width + x) * 4;
          sum += 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
        }
      }
      grey[row * SIDE + column] = sum / ((bottom - top) * (right - left));
    }
  }
  return grey;
}

/** Whole pixels from a place on, at least one, within the picture. */
function span(from: number, step: number, size: number): readonly [number, number] {
  const first = Math.min(size - 1, Math.max(0, Math.round(from)));
  return [first, Math.min(size, Math.max(first + 1, Math.round(from + step)))];
}

function laplacianVariance(grey: Float64Array): number {
  let [sum, squares, count] = [0, 0, 0];
  for (let row = 1; row < SIDE - 1; row += 1) {
    for (let column = 1; column < SIDE - 1; column += 1) {
      const at = row * SIDE + column;
      const around = [at - 1, at + 1, at - SIDE, at + SIDE].reduce((all, one) => all + (grey[one] ?? 0), 0);
      const value = 4 * (grey[at] ?? 0) - around;
      sum += value;
      squares += value * value;
      count += 1;
    }
  }
  return squares / count - (sum / count) ** 2;
}
