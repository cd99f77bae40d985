/** Wat elke reden van de vergelijking van gezichten zegt, in het Nederlands. */
import type { Messages } from '#kernel';

export const faceNl: Messages = {
  'face.alike': ({ distance, threshold, below }, { held, raw }) => {
    if (held === 'yes')
      return `De gezichten lijken op elkaar: de afstand is ${distance}, minder dan ${below}`;
    if (held === 'no')
      return `De gezichten lijken niet op elkaar: de afstand is ${distance}, meer dan ${threshold}`;
    return raw['good'] === true
      ? `Er wordt niets gezegd: de afstand is ${distance}, net onder de drempel van ${threshold}`
      : `Er wordt niets gezegd: een opname is niet goed genoeg (afstand ${distance})`;
  },
  'face.one-face': ({ picture, faces }, { held, raw }) => {
    if (held === 'yes') return `Op ${name(picture)} staat één gezicht`;
    return raw['faces'] === 0
      ? `Op ${name(picture)} staat geen gezicht`
      : `Op ${name(picture)} staan ${faces} gezichten`;
  },
  'face.size': ({ picture, pixels, least }, { held }) =>
    held === 'yes'
      ? `Het gezicht op ${name(picture)} is groot genoeg: ${pixels} beeldpunten tussen de ogen`
      : `Het gezicht op ${name(picture)} is te klein: ${pixels} beeldpunten tussen de ogen, ${least} zijn nodig`,
  'face.sharpness': ({ picture, sharpness, least }, { held }) =>
    held === 'yes'
      ? `Het gezicht op ${name(picture)} is scherp genoeg (${sharpness})`
      : `Het gezicht op ${name(picture)} is onscherp (${sharpness}; ${least} is nodig)`,
  'face.brightness': ({ picture, brightness, darkest, brightest }, { held, raw }) => {
    if (held === 'yes') return `Het gezicht op ${name(picture)} is goed belicht (${brightness} van 255)`;
    return Number(raw['brightness']) < Number(raw['darkest'])
      ? `Het gezicht op ${name(picture)} is te donker (${brightness} van 255; ${darkest} is nodig)`
      : `Het gezicht op ${name(picture)} is te licht (${brightness} van 255; hoogstens ${brightest})`;
  },
  'face.pose': ({ picture, yaw, roll, mostYaw, mostRoll }, { held }) =>
    held === 'yes'
      ? `Het gezicht op ${name(picture)} is naar de camera gericht`
      : `Het gezicht op ${name(picture)} is afgewend: ${yaw}° opzij (hoogstens ${mostYaw}°), ${roll}° scheef (hoogstens ${mostRoll}°)`,
  'face.liveness': ({ score, least }, { held }) => {
    if (held === 'not-yet-known') return 'Eén opname zegt niet of er een levend gezicht voor de camera was';
    return held === 'yes'
      ? `Het hoofd draaide tussen twee beelden, wat een foto niet doet (${score}); een film wel`
      : `Het hoofd draaide niet tussen twee beelden: het kan een foto zijn (${score}; ${least} is nodig)`;
  },
  'face.legal-basis': ({ at }) =>
    at === 'creation'
      ? 'De grond van de vergelijking, bij het maken van een credential, wordt vastgelegd'
      : 'De grond van de vergelijking, bij het gebruik van een document, wordt vastgelegd',
  'face.purpose': ({ purpose, who }) =>
    `Om te verifiëren dat ${purpose === 'the-maker-is-the-holder' ? 'wie het credential maakt' : 'wie het document toont'} de houder is, door ${who === 'traveller' ? 'de reiziger, op het eigen apparaat' : 'de grensautoriteit'}`,
  'face.chip-face': () =>
    'Het gezicht op de chip mag dienen om de houder te verifiëren, en nergens anders voor',
  'face.demonstrator': () =>
    'Dit is een proefopstelling, geen gecertificeerde vergelijking: een ambtenaar beslist',
};

function name(picture: string | undefined): string {
  return picture === 'chip' ? 'de chipopname' : 'de live-opname';
}
