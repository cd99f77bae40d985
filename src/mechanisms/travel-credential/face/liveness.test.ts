import { describe, expect, it } from 'vitest';
import { livenessScore, livingFace } from './liveness.ts';
import { descriptorAt, faceWith, pictureOf } from './measured.fixture.ts';
import { DEFAULT_FACE_PARAMETERS as parameters } from './parameters.ts';

const at = (yaw: number) => pictureOf(faceWith({ yaw }));

describe('the hint of a living face', () => {
  it.each([
    ['nothing from no frame', [], null],
    ['nothing from one frame', [at(0)], null],
    ['nothing from frames without a face', [pictureOf(), pictureOf()], null],
    ['0 from a head that keeps still', [at(2), at(2)], 0],
    ['a part from half the turn', [at(-3), at(4.5)], 0.5],
    ['all from the turn that is asked', [at(-8), at(8)], 1],
    ['the widest of several frames', [at(0), at(3), at(15), at(1)], 1],
    ['0 from two people', [at(0), pictureOf(faceWith({ yaw: 20, descriptor: descriptorAt(0.7) }))], 0],
  ])('is %s', (_, frames, score) => {
    expect(livenessScore(frames, parameters)).toBe(score);
  });

  it('says no only where frames say it', () => {
    expect(livingFace([at(0)], parameters).held).toBe('not-yet-known');
    expect(livingFace([at(0), at(10.4)], parameters).held).toBe('no');
    expect(livingFace([at(0), at(10.6)], parameters).held).toBe('yes');
  });
});
