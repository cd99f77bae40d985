/** What each reason of the comparison of faces says, in English. */
import type { Messages } from '#kernel';

export const faceEn: Messages = {
  'face.alike': ({ distance, threshold, below }, { held, raw }) => {
    if (held === 'yes') return `The faces are alike: their distance is ${distance}, below ${below}`;
    if (held === 'no') return `The faces are not alike: their distance is ${distance}, above ${threshold}`;
    return raw['good'] === true
      ? `Nothing is said either way: the distance is ${distance}, just below the threshold of ${threshold}`
      : `Nothing is said either way: a picture is not good enough (distance ${distance})`;
  },
  'face.one-face': ({ picture, faces }, { held, raw }) => {
    if (held === 'yes') return `There is one face in ${name(picture)}`;
    return raw['faces'] === 0
      ? `There is no face in ${name(picture)}`
      : `There are ${faces} faces in ${name(picture)}`;
  },
  'face.size': ({ picture, pixels, least }, { held }) =>
    held === 'yes'
      ? `The face in ${name(picture)} is large enough: ${pixels} pixels between the eyes`
      : `The face in ${name(picture)} is too small: ${pixels} pixels between the eyes, ${least} are needed`,
  'face.sharpness': ({ picture, sharpness, least }, { held }) =>
    held === 'yes'
      ? `The face in ${name(picture)} is sharp enough (${sharpness})`
      : `The face in ${name(picture)} is blurred (${sharpness}; ${least} is needed)`,
  'face.brightness': ({ picture, brightness, darkest, brightest }, { held, raw }) => {
    if (held === 'yes') return `The face in ${name(picture)} is lit well (${brightness} of 255)`;
    return Number(raw['brightness']) < Number(raw['darkest'])
      ? `The face in ${name(picture)} is too dark (${brightness} of 255; ${darkest} is needed)`
      : `The face in ${name(picture)} is too bright (${brightness} of 255; at most ${brightest})`;
  },
  'face.pose': ({ picture, yaw, roll, mostYaw, mostRoll }, { held }) =>
    held === 'yes'
      ? `The face in ${name(picture)} is turned to the camera`
      : `The face in ${name(picture)} is turned away: ${yaw}° to the side (at most ${mostYaw}°), leaning ${roll}° (at most ${mostRoll}°)`,
  'face.liveness': ({ score, least }, { held }) => {
    if (held === 'not-yet-known')
      return 'One picture alone does not tell whether a living face was before the camera';
    return held === 'yes'
      ? `The head turned between two frames, as no photograph does (${score}); a film would`
      : `The head did not turn between two frames: it may be a photograph (${score}; ${least} is needed)`;
  },
  'face.legal-basis': ({ at }) =>
    at === 'creation'
      ? 'The ground of the comparison, when a credential is made, is recorded'
      : 'The ground of the comparison, when a document is used, is recorded',
  'face.purpose': ({ purpose, who }) =>
    `To verify that ${purpose === 'the-maker-is-the-holder' ? 'who makes the credential' : 'who presents the document'} is its holder, by ${who === 'traveller' ? 'the traveller, on their own device' : 'the border authority'}`,
  'face.chip-face': () => 'The face on the chip may be used to verify the holder, and for nothing else',
  'face.demonstrator': () => 'This is a demonstrator, not certified matching: an official decides',
};

function name(picture: string | undefined): string {
  return picture === 'chip' ? 'the chip image' : 'the live image';
}
