/**
 * A drawn face of nobody, as a picture on a chip: the same number draws the same person, and each `take` another picture
 * of that person, with the head moved a little and other light.
 */
import jpeg from 'jpeg-js';
import { canvas, ellipse, type Canvas, type Colour } from './canvas.ts';
import type { Picture } from './data-groups.ts';
import { draws } from './random.ts';

const WIDTH = 360;
const HEIGHT = 480;
/** About 20 KB, as portraits on chips have (Doc 9303-9, § 3.2.1). */
const QUALITY = 88;

interface Face {
  readonly skin: Colour;
  readonly hair: Colour;
  readonly eyes: Colour;
  readonly width: number;
  readonly height: number;
  readonly eyeGap: number;
  readonly nose: number;
  readonly mouth: number;
  readonly longHair: boolean;
  readonly beard: boolean;
  readonly glasses: boolean;
}

const SKINS: readonly Colour[] = [
  [238, 203, 176],
  [224, 178, 142],
  [198, 145, 105],
  [155, 104, 70],
  [104, 68, 46],
];
const HAIRS: readonly Colour[] = [
  [36, 28, 24],
  [84, 56, 36],
  [150, 108, 62],
  [196, 168, 116],
  [132, 128, 126],
];
const EYES: readonly Colour[] = [
  [74, 50, 34],
  [60, 98, 134],
  [82, 104, 66],
];

function faceOf(number: number): Face {
  const { next, one } = draws(number);
  return {
    skin: one(SKINS),
    hair: one(HAIRS),
    eyes: one(EYES),
    width: 84 + next() * 22,
    height: 118 + next() * 22,
    eyeGap: 38 + next() * 14,
    nose: 12 + next() * 10,
    mouth: 26 + next() * 18,
    longHair: next() < 0.45,
    beard: next() < 0.3,
    glasses: next() < 0.3,
  };
}

/** The picture of a face. */
export function drawPortrait(face: number, take = 0): Picture {
  const drawn = faceOf(face);
  const { next } = draws(face * 31 + take);
  const moved = take === 0 ? 0 : 1;
  const light = moved * (next() - 0.5) * 0.3;
  const x = WIDTH / 2 + moved * (next() - 0.5) * 16;
  const y = HEIGHT * 0.46 + moved * (next() - 0.5) * 16;
  const picture = canvas(WIDTH, HEIGHT, [214, 218, 222]);
  drawBehind(picture, drawn, x, y, light);
  drawHead(picture, drawn, x, y, light);
  drawEyes(picture, drawn, x, y);
  drawBelow(picture, drawn, x, y, moved * (next() - 0.5) * 4);
  const encoded = jpeg.encode({ data: picture.data, width: WIDTH, height: HEIGHT }, QUALITY);
  return { jpeg: new Uint8Array(encoded.data), width: WIDTH, height: HEIGHT };
}

/** Hair that hangs, the neck and the shoulders. */
function drawBehind(onto: Canvas, face: Face, x: number, y: number, light: number): void {
  const { width, height, skin, hair, longHair } = face;
  if (longHair) ellipse(onto, { x, y: y + 24, rx: width * 1.24, ry: height * 1.3, colour: hair, soft: 0.06 });
  const neck = dark(skin, 0.86);
  ellipse(onto, { x, y: y + height + 20, rx: width * 0.46, ry: 66, colour: neck, shade: 0.1 + light });
  ellipse(onto, { x, y: HEIGHT + 26, rx: 168, ry: 96, colour: [66, 78, 96], shade: 0.12 + light });
}

function drawHead(onto: Canvas, face: Face, x: number, y: number, light: number): void {
  const { width, height, skin, hair } = face;
  for (const side of [-1, 1])
    ellipse(onto, { x: x + side * width, y: y + 6, rx: 13, ry: 25, colour: dark(skin, 0.9) });
  ellipse(onto, {
    x, y: y - height * 0.3, rx: width * 1.08, ry: height * 0.84, colour: hair, shade: 0.1, half: 'upper',
  }); // prettier-ignore
  ellipse(onto, { x, y, rx: width, ry: height, colour: skin, shade: 0.1 + light });
  ellipse(onto, {
    x, y: y - height * 0.5, rx: width * 0.98, ry: height * 0.52, colour: hair, soft: 0.06, half: 'upper',
  }); // prettier-ignore
  for (const side of [-1, 1])
    ellipse(onto, {
      x: x + side * width * 0.56, y: y + height * 0.3, rx: 24, ry: 20, colour: [206, 112, 96], soft: 0.9, opacity: 0.22,
    }); // prettier-ignore
}

function drawEyes(onto: Canvas, { eyes, eyeGap, hair, glasses }: Face, x: number, y: number): void {
  for (const side of [-1, 1]) {
    const eye = { x: x + side * eyeGap, y: y - 12 };
    if (glasses) {
      ellipse(onto, { ...eye, rx: 32, ry: 25, colour: [40, 40, 44], opacity: 0.9 });
      ellipse(onto, { ...eye, rx: 28, ry: 21, colour: [232, 214, 198] });
    }
    ellipse(onto, { ...eye, rx: 20, ry: 11, colour: [96, 66, 56], soft: 0.2, opacity: 0.6 });
    ellipse(onto, { ...eye, rx: 17, ry: 9, colour: [246, 244, 240] });
    ellipse(onto, { ...eye, rx: 8, ry: 8, colour: eyes });
    ellipse(onto, { ...eye, rx: 3.6, ry: 3.6, colour: [14, 12, 12] });
    ellipse(onto, { x: eye.x - 3, y: eye.y - 3, rx: 1.8, ry: 1.8, colour: [255, 255, 255] });
    ellipse(onto, { x: eye.x, y: eye.y - 24, rx: 23, ry: 8, colour: hair, soft: 0.3, half: 'upper' });
  }
  if (glasses) ellipse(onto, { x, y: y - 14, rx: Math.max(8, eyeGap - 30), ry: 2.4, colour: [40, 40, 44] });
}

function drawBelow(onto: Canvas, face: Face, x: number, y: number, smile: number): void {
  const { skin, hair, nose, mouth, width, height, beard } = face;
  if (beard)
    ellipse(onto, {
      x, y: y + height * 0.42, rx: width * 0.86, ry: height * 0.54, colour: hair, soft: 0.12, half: 'lower', opacity: 0.92,
    }); // prettier-ignore
  ellipse(onto, { x: x + 3, y: y + 18, rx: nose * 0.6, ry: 30, colour: dark(skin, 0.88), soft: 0.7 });
  ellipse(onto, { x, y: y + 42, rx: nose, ry: 9, colour: dark(skin, 0.84), soft: 0.4 });
  for (const side of [-1, 1])
    ellipse(onto, { x: x + side * nose * 0.5, y: y + 47, rx: 3.4, ry: 2.2, colour: dark(skin, 0.45) });
  const lips = { x, y: y + 76, rx: mouth };
  ellipse(onto, { ...lips, ry: 9, colour: [176, 92, 88], half: 'lower' });
  ellipse(onto, { ...lips, ry: 6, colour: [158, 78, 76], half: 'upper' });
  ellipse(onto, { ...lips, y: lips.y + smile, rx: mouth * 0.9, ry: 1.6, colour: [96, 40, 42] });
}

function dark([red, green, blue]: Colour, by: number): Colour {
  return [red * by, green * by, blue * by];
}
