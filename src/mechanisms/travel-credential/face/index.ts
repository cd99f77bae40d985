/** The comparison of faces: rules alone, without a model, a camera or a picture. */
export { compareFaces, type FaceComparison, type FacesToCompare } from './compare.ts';
export { LEGAL_BASES, type LegalBasis, type Moment } from './legal-basis.ts';
export type { MeasuredFace, MeasuredPicture, Picture } from './measured.ts';
export { DEFAULT_FACE_PARAMETERS, type FaceParameters } from './parameters.ts';
