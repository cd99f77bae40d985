import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain, printProvision, type Answer } from '#kernel';
import { MESSAGES } from '../messages/index.ts';
import { compareFaces } from './compare.ts';
import { LEGAL_BASES } from './legal-basis.ts';
import { descriptorAt, faceWith, pictureOf } from './measured.fixture.ts';
import type { MeasuredFace } from './measured.ts';
import { DEFAULT_FACE_PARAMETERS } from './parameters.ts';

const basis = LEGAL_BASES.creation;
const chip = pictureOf(faceWith());
const liveAt = (distance: number, changes: Partial<MeasuredFace> = {}) =>
  pictureOf(faceWith({ descriptor: descriptorAt(distance), ...changes }));
const held = (comparison: ReturnType<typeof compareFaces>, code: string): readonly Answer[] =>
  comparison.reasons.filter((reason) => reason.code === code).map((reason) => reason.held);

describe('the answer', () => {
  it.each<[distance: number, answer: Answer]>([
    [0, 'yes'],
    [0.3, 'yes'],
    [0.5, 'yes'],
    [0.501, 'not-yet-known'],
    [0.6, 'not-yet-known'],
    [0.601, 'no'],
    [1.2, 'no'],
  ])('at a distance of %d is %s', (distance, answer) => {
    const comparison = compareFaces({ chip, live: liveAt(distance), basis });
    expect(comparison.answer).toBe(answer);
    expect(held(comparison, 'face.alike')).toEqual([answer]);
    expect(comparison.distance).toBeCloseTo(distance);
  });

  it('goes by the threshold that is given', () => {
    const strict = { ...DEFAULT_FACE_PARAMETERS, threshold: 0.4, margin: 0 };
    expect(compareFaces({ chip, live: liveAt(0.45), basis }, strict).answer).toBe('no');
    expect(compareFaces({ chip, live: liveAt(0.4), basis }, strict).answer).toBe('yes');
  });

  it.each<[what: string, code: string, changes: Partial<MeasuredFace>]>([
    ['too small', 'face.size', { eyeDistance: 59 }],
    ['blurred', 'face.sharpness', { sharpness: 19 }],
    ['too dark', 'face.brightness', { brightness: 49 }],
    ['too bright', 'face.brightness', { brightness: 216 }],
    ['turned to a side', 'face.pose', { yaw: -21 }],
    ['leaning', 'face.pose', { roll: 16 }],
  ])('cannot be told of a face that is %s, near or far', (_, code, changes) => {
    for (const distance of [0.1, 1.1]) {
      const comparison = compareFaces({ chip, live: liveAt(distance, changes), basis });
      expect(comparison.answer).toBe('not-yet-known');
      expect(held(comparison, code)).toEqual(['yes', 'no']);
      expect(held(comparison, 'face.alike')).toEqual(['not-yet-known']);
    }
  });

  it('cannot be told when the chip image is poor either', () => {
    const poor = pictureOf(faceWith({ sharpness: 3 }));
    const comparison = compareFaces({ chip: poor, live: liveAt(0.2), basis });
    expect(comparison.answer).toBe('not-yet-known');
    expect(held(comparison, 'face.sharpness')).toEqual(['no', 'yes']);
  });

  it.each([
    ['no face', []],
    ['two faces', [faceWith(), faceWith()]],
    ['a face the detector doubts', [faceWith({ score: 0.4 })]],
  ])('cannot be told with %s before the camera, and no distance is given', (_, faces) => {
    const comparison = compareFaces({ chip, live: pictureOf(...faces), basis });
    expect(comparison).toMatchObject({ answer: 'not-yet-known', distance: null });
    expect(held(comparison, 'face.one-face')).toEqual(['yes', 'no']);
    expect(held(comparison, 'face.alike')).toEqual([]);
  });

  it('looks past a face far behind', () => {
    const behind = faceWith({ box: { x: 0, y: 0, width: 59, height: 70 }, descriptor: descriptorAt(1) });
    expect(compareFaces({ chip, live: pictureOf(behind, faceWith()), basis }).answer).toBe('yes');
    const beside = faceWith({ box: { x: 0, y: 0, width: 60, height: 70 } });
    expect(compareFaces({ chip, live: pictureOf(beside, faceWith()), basis }).answer).toBe('not-yet-known');
  });

  it('is never a match above the threshold, nor none below it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), (distance) => {
        const { answer } = compareFaces({ chip, live: liveAt(distance), basis });
        if (answer === 'yes') expect(distance).toBeLessThanOrEqual(0.5 + 1e-9);
        if (answer === 'no') expect(distance).toBeGreaterThan(0.6 - 1e-9);
      }),
    );
  });
});

describe('the hint of a living face', () => {
  const turned = liveAt(0.2, { yaw: 14 });

  it('is told beside the answer and does not change it', () => {
    expect(compareFaces({ chip, live: liveAt(0.2), frames: [liveAt(0.2)], basis }).answer).toBe('yes');
  });

  it.each<[string, readonly ReturnType<typeof liveAt>[], Answer]>([
    ['without a second frame', [], 'not-yet-known'],
    ['of a head that kept still', [liveAt(0.2)], 'not-yet-known'],
    ['of a head that turned', [turned], 'yes'],
  ])('where it is needed, %s: %s', (_, frames, answer) => {
    const parameters = { ...DEFAULT_FACE_PARAMETERS, liveness: 'needed' } as const;
    expect(compareFaces({ chip, live: liveAt(0.2), frames, basis }, parameters).answer).toBe(answer);
  });

  it('where it is needed and missing, makes no match of what is none', () => {
    const parameters = { ...DEFAULT_FACE_PARAMETERS, liveness: 'needed' } as const;
    expect(compareFaces({ chip, live: liveAt(0.9), basis }, parameters).answer).toBe('no');
  });
});

describe('what goes with every answer', () => {
  it.each([
    ['creation', ['Art. 3(b) COM(2024) 670']],
    ['use', ['Art. 8(2g) SBC', 'Art. 4(3)(b) Regulation 2252/2004']],
  ] as const)('is its ground at %s', (at, cited) => {
    const comparison = compareFaces({ chip, live: liveAt(0.2), basis: LEGAL_BASES[at] });
    expect(comparison.basis).toMatchObject({ at });
    const ground = comparison.reasons.find(({ code }) => code === 'face.legal-basis');
    expect(ground?.because?.map(({ provision }) => printProvision(provision))).toEqual(cited);
  });

  it('is that it decides nothing', () => {
    for (const distance of [0.1, 0.55, 0.9]) {
      const comparison = compareFaces({ chip, live: liveAt(distance), basis });
      expect(comparison.demonstrator).toBe(true);
      expect(held(comparison, 'face.demonstrator')).toEqual(['yes']);
    }
  });

  it.each(['en', 'nl'] as const)('are words without gaps in %s', (language) => {
    const comparisons = [
      compareFaces({ chip, live: liveAt(0.2), frames: [liveAt(0.2, { yaw: 15 })], basis }),
      compareFaces({ chip, live: liveAt(0.55), frames: [liveAt(0.55)], basis }),
      compareFaces({ chip, live: liveAt(0.9), basis: LEGAL_BASES.use }),
      compareFaces({ chip: pictureOf(), live: pictureOf(faceWith(), faceWith()), basis }),
      compareFaces({
        chip: pictureOf(faceWith({ eyeDistance: 5, sharpness: 1, brightness: 9, yaw: 60 })),
        live: liveAt(0.2, { brightness: 240 }),
        basis,
      }),
    ];
    for (const { reasons } of comparisons) {
      const told = explain(reasons, { language, messages: MESSAGES[language], strict: true });
      for (const { text } of told.reasons) expect(text).not.toMatch(/undefined|…|null|NaN/);
    }
  });
});
