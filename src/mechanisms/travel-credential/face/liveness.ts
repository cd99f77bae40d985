/** A hint that a living face was before the camera: it turned between two frames, as no photograph does. */
import { reason, type Reason } from '#kernel';
import { distanceOf } from './distance.ts';
import { VALIDATION_SERVICE } from '../credential/law.ts';
import type { MeasuredFace, MeasuredPicture } from './measured.ts';
import type { FaceParameters } from './parameters.ts';
import { facesThatCount } from './quality.ts';

/**
 * From 0 to 1: how much of the turn that is asked was seen between any two frames. A photograph that is turned is
 * squeezed as a whole, and its nose stays between its eyes. Null where there are fewer than two frames with one face;
 * 0 where the faces are of different people.
 */
export function livenessScore(frames: readonly MeasuredPicture[], parameters: FaceParameters): number | null {
  const faces = frames.flatMap((frame): readonly MeasuredFace[] => {
    const counted = facesThatCount(frame, parameters);
    return counted.length === 1 ? counted : [];
  });
  const [first, ...others] = faces;
  if (first === undefined || others.length === 0) return null;
  if (others.some(({ descriptor }) => distanceOf(first.descriptor, descriptor) > parameters.threshold))
    return 0;
  const yaws = faces.map(({ yaw }) => yaw);
  return Math.min(1, (Math.max(...yaws) - Math.min(...yaws)) / parameters.livenessTurn);
}

/** Not yet known from a single picture, such as a file. */
export function livingFace(frames: readonly MeasuredPicture[], parameters: FaceParameters): Reason {
  const score = livenessScore(frames, parameters);
  const { leastLiveness: least } = parameters;
  const held = score === null ? 'not-yet-known' : score >= least ? 'yes' : 'no';
  return reason('face.liveness', held, VALIDATION_SERVICE, {
    score: score === null ? null : Math.round(score * 100) / 100,
    least,
  });
}
