/** What law and standards leave to whoever compares faces, each with its default. Why is said in `parameter-notes.ts`. */
export interface FaceParameters {
  /** Distance of two descriptors from which on they are of different people. */
  readonly threshold: number;
  /** So much below the threshold nothing is said either way. */
  readonly margin: number;
  /** Least certainty of the detector, from 0 to 1. */
  readonly leastScore: number;
  /** Another face counts from this share of the width of the largest one. */
  readonly otherFaceShare: number;
  /** Least distance between the eyes, in pixels. */
  readonly leastEyeDistance: number;
  /** Least variance of the Laplacian. */
  readonly leastSharpness: number;
  /** Luminance of the face, from 0 to 255. */
  readonly darkest: number;
  readonly brightest: number;
  /** Most degrees that the head is turned to a side. */
  readonly mostYaw: number;
  /** Most degrees that the head leans. */
  readonly mostRoll: number;
  /** Degrees of turning between two frames at which the hint of a living face is full. */
  readonly livenessTurn: number;
  /** Least hint of a living face, from 0 to 1. */
  readonly leastLiveness: number;
  /** Whether the hint of a living face is told beside the answer, or needed for a match. */
  readonly liveness: 'told' | 'needed';
}

export const DEFAULT_FACE_PARAMETERS: FaceParameters = {
  threshold: 0.6,
  margin: 0.1,
  leastScore: 0.5,
  otherFaceShare: 0.3,
  leastEyeDistance: 60,
  leastSharpness: 20,
  darkest: 50,
  brightest: 215,
  mostYaw: 20,
  mostRoll: 15,
  livenessTurn: 15,
  leastLiveness: 0.7,
  liveness: 'told',
};
