import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pixels } from '../../face/pixels.ts';
import { FACE } from './words.ts';

/** The frame that was taken, drawn and never made a file. */
export function LivePicture({ pixels }: { readonly pixels: Pixels }): ReactNode {
  const { t } = useTranslation(FACE);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { width, height, data } = pixels;
    const image = new ImageData(Uint8ClampedArray.from(data), width, height);
    canvas.current?.getContext('2d')?.putImageData(image, 0, 0);
  }, [pixels]);
  return (
    <canvas
      ref={canvas}
      className="face__picture"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img would need a file, which is never made
      role="img"
      aria-label={t('live.alt')}
      width={pixels.width}
      height={pixels.height}
    />
  );
}
