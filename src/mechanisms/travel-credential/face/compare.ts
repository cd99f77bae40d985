/** Are these pictures of one person? Advice of a demonstrator: match, no match, or cannot be told. */
import { reason, type Answer, type Reason } from '#kernel';
import { distanceOf } from './distance.ts';
import { GDPR_22_1 } from './law.ts';
import { legalBasisReason, type LegalBasis } from './legal-basis.ts';
import { livingFace } from './liveness.ts';
import type { MeasuredPicture } from './measured.ts';
import { DEFAULT_FACE_PARAMETERS, type FaceParameters } from './parameters.ts';
import { facesThatCount, qualityOf } from './quality.ts';

export interface FacesToCompare {
  readonly chip: MeasuredPicture;
  readonly live: MeasuredPicture;
  /** Further frames of the same camera, for the hint of a living face. None for a file. */
  readonly frames?: readonly MeasuredPicture[];
  readonly basis: LegalBasis;
}

export interface FaceComparison {
  /** Yes is a match, no is none; not yet known is that it cannot be told, and the reasons say why. */
  readonly answer: Answer;
  /** Never the decision: whoever uses this shows it to an official, who decides. */
  readonly demonstrator: true;
  readonly basis: LegalBasis;
  /** Null where a picture has not one face. */
  readonly distance: number | null;
  readonly reasons: readonly Reason[];
}

/** Compares two measured pictures. Poor quality is never held against the person: then it cannot be told. */
export function compareFaces(
  { chip, live, frames = [], basis }: FacesToCompare,
  parameters: FaceParameters = DEFAULT_FACE_PARAMETERS,
): FaceComparison {
  const quality = [...qualityOf('chip', chip, parameters), ...qualityOf('live', live, parameters)];
  const [chipFace, ...chipOthers] = facesThatCount(chip, parameters);
  const [liveFace, ...liveOthers] = facesThatCount(live, parameters);
  const single = chipOthers.length === 0 && liveOthers.length === 0;
  const distance =
    chipFace && liveFace && single ? distanceOf(chipFace.descriptor, liveFace.descriptor) : null;
  const good = quality.every(({ held }) => held === 'yes');
  const living = livingFace([live, ...frames], parameters);
  const asked = parameters.liveness === 'needed' ? [living] : [];
  const alike = distance === null ? null : alikeAt(distance, good, basis, parameters);
  return {
    answer: alike === null ? 'not-yet-known' : withHints(alike.held, asked),
    demonstrator: true,
    basis,
    distance,
    reasons: [
      ...(alike === null ? [] : [alike]),
      ...quality,
      living,
      legalBasisReason(basis),
      reason('face.demonstrator', 'yes', GDPR_22_1),
    ],
  };
}

/** Near enough, too far, or within the margin; of pictures that are not good enough it is not told. */
function alikeAt(
  distance: number,
  good: boolean,
  { provision }: LegalBasis,
  { threshold, margin }: FaceParameters,
): Reason {
  const told: Answer = distance > threshold ? 'no' : distance > threshold - margin ? 'not-yet-known' : 'yes';
  return reason('face.alike', good ? told : 'not-yet-known', provision, {
    distance: inThousandths(distance),
    threshold,
    below: inThousandths(threshold - margin),
    good,
  });
}

/** A match stands only with the hints that are asked; what is no match needs none. */
function withHints(alike: Answer, asked: readonly Reason[]): Answer {
  return alike === 'yes' && asked.some(({ held }) => held !== 'yes') ? 'not-yet-known' : alike;
}

function inThousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
