/** Measures the picture of the chip and the live ones, and compares them; everything is dropped when the page goes. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { compareFaces, type FaceComparison } from '../../face/compare.ts';
import { LEGAL_BASES, type Moment } from '../../face/legal-basis.ts';
import type { MeasuredPicture } from '../../face/measured.ts';
import type { FaceModel } from '../../face/model/face-model.ts';
import type { FaceParameters } from '../../face/parameters.ts';
import type { Pixels } from '../../face/pixels.ts';

export type Work =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly share: number }
  | { readonly kind: 'measuring' }
  | { readonly kind: 'done'; readonly comparison: FaceComparison }
  | { readonly kind: 'failed'; readonly what: 'model' | 'picture' };

interface Asked {
  readonly chip: Uint8Array;
  readonly at: Moment;
  readonly parameters: FaceParameters;
  readonly onCompared?: ((comparison: FaceComparison) => void) | undefined;
}

export interface Comparing {
  readonly work: Work;
  /** Compares with the first; the others are further frames of the same camera. */
  readonly compare: (live: readonly Pixels[]) => Promise<void>;
  /** Withdraws what is under way and forgets what was found. */
  readonly stop: () => void;
}

export function useComparison({ chip, at, parameters, onCompared }: Asked): Comparing {
  const [work, setWork] = useState<Work>({ kind: 'idle' });
  const model = useRef<FaceModel | null>(null);
  const running = useRef<AbortController | null>(null);
  const measuredChip = useRef<{ readonly of: Uint8Array; readonly picture: MeasuredPicture } | null>(null);

  useEffect(
    () => () => {
      running.current?.abort();
      model.current?.close();
      model.current = null;
      measuredChip.current = null;
    },
    [],
  );

  const stop = useCallback(() => {
    running.current?.abort();
    setWork({ kind: 'idle' });
  }, []);

  const compare = useCallback(
    async (live: readonly Pixels[]) => {
      running.current?.abort();
      const { signal } = (running.current = new AbortController());
      setWork({ kind: 'measuring' });
      let what: 'model' | 'picture' = 'model';
      try {
        const [{ openFaceModel }, { pixelsOf }] = await Promise.all([
          import('../../face/model/face-model.ts'),
          import('../../face/model/decode.ts'),
        ]);
        what = 'picture';
        const pixels = measuredChip.current?.of === chip ? null : await pixelsOf(chip, signal);
        what = 'model';
        if (signal.aborted) return;
        const { measure } = (model.current ??= openFaceModel());
        const onLoading = (share: number | null): void =>
          setWork(share === null ? { kind: 'measuring' } : { kind: 'loading', share });
        if (pixels !== null) {
          measuredChip.current = { of: chip, picture: await measure(pixels, { signal, onLoading }) };
        }
        const pictures: MeasuredPicture[] = [];
        for (const frame of live) pictures.push(await measure(frame, { signal, onLoading }));
        const [first, ...frames] = pictures;
        const onChip = measuredChip.current?.picture;
        if (signal.aborted || first === undefined || onChip === undefined) return;
        const faces = { chip: onChip, live: first, frames, basis: LEGAL_BASES[at] };
        const comparison = compareFaces(faces, parameters);
        setWork({ kind: 'done', comparison });
        onCompared?.(comparison);
      } catch {
        if (!signal.aborted) setWork({ kind: 'failed', what });
      }
    },
    [chip, at, parameters, onCompared],
  );
  return { work, compare, stop };
}
