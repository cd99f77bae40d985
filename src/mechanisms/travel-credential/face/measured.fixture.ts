/** Measured pictures for tests: a good one, of which a test changes what it is about. */
import type { MeasuredFace, MeasuredPicture } from './measured.ts';

/** A descriptor at a distance from that of all zeroes. */
export function descriptorAt(distance: number): readonly number[] {
  return [distance, ...Array.from({ length: 127 }, () => 0)];
}

export function faceWith(changes: Partial<MeasuredFace> = {}): MeasuredFace {
  return {
    box: { x: 100, y: 100, width: 200, height: 260 },
    score: 0.99,
    eyeDistance: 100,
    sharpness: 300,
    brightness: 140,
    yaw: 0,
    roll: 0,
    descriptor: descriptorAt(0),
    ...changes,
  };
}

export function pictureOf(...faces: readonly MeasuredFace[]): MeasuredPicture {
  return { width: 413, height: 531, faces };
}
