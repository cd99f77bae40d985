/** Whether a picture of a face is good enough to be compared: one rule a question, each with its reason. */
import { reason, type Reason } from '#kernel';
import { FACE_IMAGE } from './law.ts';
import type { MeasuredFace, MeasuredPicture, Picture } from './measured.ts';
import type { FaceParameters } from './parameters.ts';

/** Faces that count: sure enough, and none that stands far behind the largest. */
export function facesThatCount(
  { faces }: MeasuredPicture,
  { leastScore, otherFaceShare }: FaceParameters,
): readonly MeasuredFace[] {
  const sure = faces.filter(({ score }) => score >= leastScore);
  const largest = Math.max(0, ...sure.map(({ box }) => box.width));
  return sure
    .filter(({ box }) => box.width >= otherFaceShare * largest)
    .toSorted((one, other) => other.box.width - one.box.width);
}

/** One face, and no other beside it. */
export function oneFace(picture: Picture, faces: readonly MeasuredFace[]): Reason {
  return reason('face.one-face', faces.length === 1 ? 'yes' : 'no', FACE_IMAGE, {
    picture,
    faces: faces.length,
  });
}

/** Large enough: distance of the eyes in pixels. */
export function largeEnough(
  picture: Picture,
  { eyeDistance }: MeasuredFace,
  { leastEyeDistance: least }: FaceParameters,
): Reason {
  return reason('face.size', eyeDistance >= least ? 'yes' : 'no', FACE_IMAGE, {
    picture,
    pixels: Math.round(eyeDistance),
    least,
  });
}

/** Sharp enough: features are edges. */
export function sharpEnough(
  picture: Picture,
  { sharpness }: MeasuredFace,
  { leastSharpness: least }: FaceParameters,
): Reason {
  return reason('face.sharpness', sharpness >= least ? 'yes' : 'no', FACE_IMAGE, {
    picture,
    sharpness: Math.round(sharpness),
    least,
  });
}

/** Neither too dark nor too bright. */
export function litWell(
  picture: Picture,
  { brightness }: MeasuredFace,
  { darkest, brightest }: FaceParameters,
): Reason {
  const held = brightness >= darkest && brightness <= brightest;
  return reason('face.brightness', held ? 'yes' : 'no', FACE_IMAGE, {
    picture,
    brightness: Math.round(brightness),
    darkest,
    brightest,
  });
}

/** Turned to the camera, and upright. */
export function turnedToCamera(
  picture: Picture,
  { yaw, roll }: MeasuredFace,
  { mostYaw, mostRoll }: FaceParameters,
): Reason {
  const held = Math.abs(yaw) <= mostYaw && Math.abs(roll) <= mostRoll;
  return reason('face.pose', held ? 'yes' : 'no', FACE_IMAGE, {
    picture,
    yaw: Math.round(Math.abs(yaw)),
    roll: Math.round(Math.abs(roll)),
    mostYaw,
    mostRoll,
  });
}

/** All that is asked of a picture; where there is not one face, the rest cannot be asked. */
export function qualityOf(
  picture: Picture,
  measured: MeasuredPicture,
  parameters: FaceParameters,
): readonly Reason[] {
  const faces = facesThatCount(measured, parameters);
  const one = oneFace(picture, faces);
  const [face] = faces;
  if (one.held !== 'yes' || face === undefined) return [one];
  return [
    one,
    ...[largeEnough, sharpEnough, litWell, turnedToCamera].map((rule) => rule(picture, face, parameters)),
  ];
}
