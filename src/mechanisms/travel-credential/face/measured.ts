/** What a model measured in a picture: the facts that the rules of the comparison look at. */

/** Where a face is, in pixels of the picture. */
export interface FaceBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface MeasuredFace {
  readonly box: FaceBox;
  /** How sure the detector is that this is a face, from 0 to 1. */
  readonly score: number;
  /** Pixels between the centres of the eyes. */
  readonly eyeDistance: number;
  /** Variance of the Laplacian of the face, brought to one size first (`pixels.ts`). */
  readonly sharpness: number;
  /** Mean luminance of the face, from 0 (black) to 255 (white). */
  readonly brightness: number;
  /** Degrees that the head is turned to a side, an estimate from landmarks (`pose.ts`). */
  readonly yaw: number;
  /** Degrees that the head leans to a shoulder. */
  readonly roll: number;
  /** 128 numbers; two faces are alike when these are near each other. Never kept. */
  readonly descriptor: readonly number[];
}

export interface MeasuredPicture {
  readonly width: number;
  readonly height: number;
  /** The largest first. */
  readonly faces: readonly MeasuredFace[];
}

/** Which of the two pictures a reason is about. */
export type Picture = 'chip' | 'live';
