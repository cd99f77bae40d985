/** Measures faces, in a thread of its own whose content policy alone lets WebAssembly be compiled. */
import * as faceapi from '@vladmandic/face-api';
import type { MeasuredFace, MeasuredPicture } from '../measured.ts';
import { lightOf, type Pixels } from '../pixels.ts';
import { poseOf } from '../pose.ts';
import { loadNetworks } from './networks.ts';
import type { FromModel, ToModel } from './protocol.ts';

/** Below what any parameter asks: the rules decide which faces count. */
const LEAST_CONFIDENCE = 0.3;
const MOST_FACES = 10;

let ready: Promise<void> | undefined;
let turn: Promise<unknown> = Promise.resolve();

globalThis.addEventListener('message', ({ data }: MessageEvent<ToModel>) => {
  turn = turn.then(() => answer(data));
});

async function answer(pixels: Pixels): Promise<void> {
  try {
    ready ??= loadNetworks((loaded, total) => say({ kind: 'loading', loaded, total }));
    await ready;
    say({ kind: 'loading', loaded: 0, total: 0 });
    say({ kind: 'measured', picture: await measure(pixels) });
  } catch (error) {
    say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

async function measure(pixels: Pixels): Promise<MeasuredPicture> {
  const { width, height } = pixels;
  const tensor = faceapi.tf.tensor3d(opaque(pixels), [height, width, 3], 'int32');
  try {
    const options = new faceapi.SsdMobilenetv1Options({
      minConfidence: LEAST_CONFIDENCE,
      maxResults: MOST_FACES,
    });
    // The package names its own kind of tensor; it is the one that it makes.
    const found = await faceapi
      .detectAllFaces(tensor as unknown as faceapi.TNetInput, options)
      .withFaceLandmarks()
      .withFaceDescriptors();
    const faces = found.flatMap(({ detection, landmarks, descriptor }): MeasuredFace[] => {
      const pose = poseOf(landmarks.positions);
      if (pose === null) return [];
      const { x, y, width: across, height: down } = detection.box;
      const box = { x, y, width: across, height: down };
      return [{ box, score: detection.score, ...pose, ...lightOf(pixels, box), descriptor: [...descriptor] }];
    });
    return { width, height, faces: faces.toSorted((one, other) => other.box.width - one.box.width) };
  } finally {
    tensor.dispose();
  }
}

function opaque({ data }: Pixels): Int32Array {
  const colours = new Int32Array((data.length / 4) * 3);
  for (let from = 0, to = 0; from < data.length; from += 4) {
    for (let colour = 0; colour < 3; colour += 1) colours[to++] = data[from + colour] ?? 0;
  }
  return colours;
}

function say(message: FromModel): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  postMessage(message);
}
