/** A face as a chip holds it, whichever of the two standards it was recorded by. */
import type { ChipImage } from '../image/image.ts';

export interface FeaturePoint {
  /** As the standard numbers it, such as `2.1`. */
  readonly point: string;
  readonly x: number;
  readonly y: number;
}

export interface Face {
  readonly standard: 'ISO/IEC 19794-5' | 'ISO/IEC 39794-5';
  readonly image: ChipImage;
  /** Given in the record, beside what the image says itself; 0 or null where it says nothing. */
  readonly stated: {
    readonly kind: string;
    readonly width: number | null;
    readonly height: number | null;
  };
  readonly faceImageType: string | null;
  readonly gender: 'unspecified' | 'male' | 'female' | 'unknown' | 'other' | null;
  /** 0 to 100 where it was assessed; null where not. */
  readonly quality: number | null;
  readonly featurePoints: readonly FeaturePoint[];
  /** When the image was taken, as far as it is said: `2019-07-01`. */
  readonly captured: string | null;
}
