/** What the address of the page holds: which example, and when; never a picture. */
import type { Moment } from '../../face/legal-basis.ts';

export interface FaceSearch {
  /** The example as JPEG where it is not said. */
  readonly chip?: 'jpeg2000';
  /** A credential is made where it is not said. */
  readonly at?: Exclude<Moment, 'creation'>;
}

export function parseFace(raw: Readonly<Record<string, unknown>>): FaceSearch {
  return {
    ...(raw['chip'] === 'jpeg2000' ? { chip: 'jpeg2000' as const } : {}),
    ...(raw['at'] === 'use' ? { at: 'use' as const } : {}),
  };
}
