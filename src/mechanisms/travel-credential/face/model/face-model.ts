/** The model, in a thread that is started when it is first asked and ended when nobody needs it. */
import type { MeasuredPicture } from '../measured.ts';
import type { Pixels } from '../pixels.ts';
import type { FromModel } from './protocol.ts';

export interface MeasureOptions {
  readonly signal?: AbortSignal;
  /** Share of the model that came, from 0 to 1; null once it is there. */
  readonly onLoading?: (share: number | null) => void;
}

export interface FaceModel {
  /** Faces in a picture, one question at a time. Rejects with an AbortError where it is withdrawn. */
  readonly measure: (pixels: Pixels, options?: MeasureOptions) => Promise<MeasuredPicture>;
  /** Ends the thread, and with it all that it held. */
  readonly close: () => void;
}

/** Nothing is fetched before the first picture. Pictures go to the thread and nowhere else. */
export function openFaceModel(): FaceModel {
  let worker: Worker | undefined;
  const close = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const measure = (pixels: Pixels, { signal, onLoading }: MeasureOptions = {}): Promise<MeasuredPicture> => {
    worker ??= new Worker(new URL('./face.worker.ts', import.meta.url), { type: 'module' });
    const asked = worker;
    const done = new AbortController();
    const own = { signal: done.signal };
    return new Promise<MeasuredPicture>((resolve, reject) => {
      const fail = (error: Error): void => {
        close();
        reject(error);
      };
      if (signal?.aborted === true) return fail(withdrawn());
      // What computes cannot be asked to stop, only ended; the next question starts anew.
      signal?.addEventListener('abort', () => fail(withdrawn()), own);
      asked.addEventListener('error', ({ message }) => fail(new Error(message)), own);
      asked.addEventListener(
        'message',
        ({ data }: MessageEvent<FromModel>) => {
          if (data.kind === 'loading') onLoading?.(data.total === 0 ? null : data.loaded / data.total);
          else if (data.kind === 'failed') fail(new Error(data.message));
          else resolve(data.picture);
        },
        own,
      );
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      asked.postMessage({ width: pixels.width, height: pixels.height, data: pixels.data });
    }).finally(() => done.abort());
  };
  return { measure, close };
}

function withdrawn(): DOMException {
  return new DOMException('The question was withdrawn.', 'AbortError');
}
