/** How a head is held, from the 68 landmarks of the iBUG scheme, which the model follows. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Pose {
  /** Degrees to a side, positive when the nose is to the right in the picture. */
  readonly yaw: number;
  /** Degrees from the left to the right eye, positive when the right one is lower in the picture. */
  readonly roll: number;
  /** Pixels between the centres of the eyes. */
  readonly eyeDistance: number;
}

const NOSE_TIP = 30;
const EYES = [
  [36, 42],
  [42, 48],
] as const;
const OUTER_CORNERS = [36, 45] as const;

/**
 * The tip of the nose stands about 28 mm before the outer corners of the eyes, which are about 90 mm apart: turning
 * the head moves it by 28 / 45 of the tangent. Means of adults; the estimate is good to some degrees. A picture that
 * is itself turned squeezes all alike, so that its estimate stays, which is what the hint of a living face rests on.
 */
const NOSE_BEFORE_EYES = 28 / 45;

/** Null where the landmarks are not 68, or the eyes coincide. How far the head nods is not estimated: faces differ more. */
export function poseOf(landmarks: readonly Point[]): Pose | null {
  const [left, right] = EYES.map(([from, to]) => centreOf(landmarks.slice(from, to)));
  const nose = landmarks[NOSE_TIP];
  const [outerLeft, outerRight] = OUTER_CORNERS.map((at) => landmarks[at]);
  if (landmarks.length !== 68 || !left || !right || !nose || !outerLeft || !outerRight) return null;
  const eyeDistance = Math.hypot(right.x - left.x, right.y - left.y);
  if (eyeDistance === 0) return null;
  const along = { x: (right.x - left.x) / eyeDistance, y: (right.y - left.y) / eyeDistance };
  const place = (point: Point): number => point.x * along.x + point.y * along.y;
  const half = (place(outerRight) - place(outerLeft)) / 2;
  if (half <= 0) return null;
  const shift = (place(nose) - place(outerLeft) - half) / half;
  return {
    yaw: degrees(Math.atan(shift / NOSE_BEFORE_EYES)),
    roll: degrees(Math.atan2(along.y, along.x)),
    eyeDistance,
  };
}

function centreOf(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const sum = points.reduce((one, other) => ({ x: one.x + other.x, y: one.y + other.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
