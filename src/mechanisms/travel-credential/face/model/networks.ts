/** The three networks of @vladmandic/face-api, fetched from our own server with progress. For the worker alone. */
import * as faceapi from '@vladmandic/face-api';
import detectorBytes from '@vladmandic/face-api/model/ssd_mobilenetv1_model.bin?url';
import detectorShape from '@vladmandic/face-api/model/ssd_mobilenetv1_model-weights_manifest.json' with { type: 'json' };
import landmarkBytes from '@vladmandic/face-api/model/face_landmark_68_model.bin?url';
import landmarkShape from '@vladmandic/face-api/model/face_landmark_68_model-weights_manifest.json' with { type: 'json' };
import descriptorBytes from '@vladmandic/face-api/model/face_recognition_model.bin?url';
import descriptorShape from '@vladmandic/face-api/model/face_recognition_model-weights_manifest.json' with { type: 'json' };
import plainWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';

/** What the package has of the backend and its types leave out. */
interface Backend {
  readonly ENV: { readonly set: (flag: string, value: boolean) => void };
  readonly setWasmPaths: (paths: Readonly<Record<string, string>>) => void;
  readonly setBackend: (name: string) => Promise<boolean>;
  readonly ready: () => Promise<void>;
}

const { nets, tf } = faceapi;
const backend = tf as unknown as Backend;

const NETWORKS = [
  { net: nets.ssdMobilenetv1, url: detectorBytes, shape: detectorShape, bytes: 5_616_957 },
  { net: nets.faceLandmark68Net, url: landmarkBytes, shape: landmarkShape, bytes: 356_840 },
  { net: nets.faceRecognitionNet, url: descriptorBytes, shape: descriptorShape, bytes: 6_444_032 },
];

/** Makes the backend and loads all three. Throws where a file does not come or WebAssembly may not be compiled. */
export async function loadNetworks(progress: (loaded: number, total: number) => void): Promise<void> {
  // There is no document in a worker: pictures come as tensors, and nothing below is ever made.
  faceapi.env.setEnv(WITHOUT_DOCUMENT);
  // Threads need a page that is isolated from all others, which ours is not.
  backend.ENV.set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  backend.setWasmPaths({
    'tfjs-backend-wasm.wasm': plainWasm,
    'tfjs-backend-wasm-simd.wasm': simdWasm,
    'tfjs-backend-wasm-threaded-simd.wasm': simdWasm,
  });
  if (!(await backend.setBackend('wasm'))) throw new Error('The browser does not run WebAssembly here.');
  await backend.ready();
  const total = NETWORKS.reduce((sum, { bytes }) => sum + bytes, 0);
  let loaded = 0;
  for (const { net, url, shape } of NETWORKS) {
    const weights = await fetchWhole(url, (more) => progress((loaded += more), total));
    const specs = shape.flatMap((part) => part.weights) as Parameters<typeof tf.io.decodeWeights>[1];
    net.loadFromWeightMap(tf.io.decodeWeights(weights, specs));
  }
}

async function fetchWhole(url: string, came: (bytes: number) => void): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok || response.body === null) throw new Error(`${url} answered ${response.status}.`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (const reader = response.body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts).arrayBuffer();
    parts.push(value);
    came(value.length);
  }
}

class Nothing {
  readonly nothing = true;
}
const nothing = (): never => {
  throw new Error('There is no document in a worker.');
};
const WITHOUT_DOCUMENT = {
  Canvas: Nothing,
  CanvasRenderingContext2D: Nothing,
  Image: Nothing,
  ImageData: Nothing,
  Video: Nothing,
  createCanvasElement: nothing,
  createImageElement: nothing,
  createVideoElement: nothing,
  readFile: nothing,
  fetch: nothing,
} as unknown as Parameters<typeof faceapi.env.setEnv>[0];
