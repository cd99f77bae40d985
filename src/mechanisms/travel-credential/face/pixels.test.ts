import { describe, expect, it } from 'vitest';
import { lightOf, type Pixels } from './pixels.ts';

const SIZE = 256;
const WHOLE = { x: 0, y: 0, width: SIZE, height: SIZE };

function painted(grey: (x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(SIZE * SIZE * 4);
  for (let y = 0; y < SIZE; y += 1) {
    for (let x = 0; x < SIZE; x += 1) data.fill(grey(x, y), (y * SIZE + x) * 4, (y * SIZE + x) * 4 + 3);
  }
  return { width: SIZE, height: SIZE, data };
}

describe('light and sharpness', () => {
  it('of one grey are that grey, and none', () => {
    const light = lightOf(
      painted(() => 90),
      WHOLE,
    );
    expect(light.brightness).toBeCloseTo(90, 3);
    expect(light.sharpness).toBeCloseTo(0, 3);
  });

  it('are those of the face alone', () => {
    const half = painted((x) => (x < SIZE / 2 ? 40 : 200));
    expect(lightOf(half, { x: 0, y: 0, width: 120, height: 120 }).brightness).toBeCloseTo(40, 3);
    expect(lightOf(half, { x: 130, y: 0, width: 120, height: 120 }).brightness).toBeCloseTo(200, 3);
  });

  it('tell edges from slopes', () => {
    const edges = lightOf(
      painted((x) => ((x >> 3) % 2) * 100),
      WHOLE,
    );
    const slopes = lightOf(
      painted((x) => 50 + 50 * Math.sin((x * Math.PI) / 32)),
      WHOLE,
    );
    expect(edges.sharpness).toBeGreaterThan(20 * slopes.sharpness);
  });

  it('stay within the picture where the box does not', () => {
    const light = lightOf(
      painted(() => 70),
      { x: -50, y: 200, width: 400, height: 400 },
    );
    expect(light.brightness).toBeCloseTo(70, 3);
  });
});
