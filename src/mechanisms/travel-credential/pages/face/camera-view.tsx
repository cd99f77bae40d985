import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pixels } from '../../face/pixels.ts';
import { FACE } from './words.ts';

interface Props {
  readonly stream: MediaStream;
  /** One frame, or two where the head was turned. */
  readonly onTaken: (frames: readonly Pixels[]) => void;
  readonly onClose: () => void;
}

/** What the camera sees, and the taking of one or two frames: straight, then turned a little. */
export function CameraView({ stream, onTaken, onClose }: Props): ReactNode {
  const { t } = useTranslation(FACE);
  const [first, setFirst] = useState<Pixels | null>(null);
  const video = useRef<HTMLVideoElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (video.current !== null) video.current.srcObject = stream;
  }, [stream]);
  useEffect(() => button.current?.focus(), []);

  const take = async (): Promise<void> => {
    const seen = video.current;
    if (seen === null || seen.videoWidth === 0) return;
    const { pixelsOfSource } = await import('../../face/model/decode.ts');
    const pixels = pixelsOfSource(seen, seen.videoWidth, seen.videoHeight);
    if (first === null) setFirst(pixels);
    else onTaken([first, pixels]);
  };
  return (
    <div className="face__camera">
      <video
        ref={video}
        className="face__picture face__video"
        aria-label={t('camera.view')}
        autoPlay
        muted
        playsInline
      />
      <p aria-live="polite">{t(first === null ? 'camera.straight' : 'camera.turn')}</p>
      <p className="row">
        <button type="button" className="button button--main" ref={button} onClick={() => void take()}>
          {t(first === null ? 'camera.take' : 'camera.second')}
        </button>
        {first !== null && (
          <button type="button" className="button" onClick={() => onTaken([first])}>
            {t('camera.without')}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {t('camera.stop')}
        </button>
      </p>
    </div>
  );
}
