/** What the page and the thread with the model say to each other. */
import type { MeasuredPicture } from '../measured.ts';
import type { Pixels } from '../pixels.ts';

/** One picture at a time; the answers come in the order of the questions. */
export type ToModel = Pixels;

export type FromModel =
  /** Bytes of the model that came, of all; 0 of 0 once it is there. */
  | { readonly kind: 'loading'; readonly loaded: number; readonly total: number }
  | { readonly kind: 'measured'; readonly picture: MeasuredPicture }
  | { readonly kind: 'failed'; readonly message: string };
