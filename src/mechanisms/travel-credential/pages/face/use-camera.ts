/** The camera, while it is open: asked for when somebody asks, closed when the page goes. */
import { useCallback, useEffect, useRef, useState } from 'react';

export type CameraTrouble = 'refused' | 'none' | 'busy' | 'unavailable';

export type Camera =
  | { readonly kind: 'closed' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly stream: MediaStream }
  | { readonly kind: 'wrong'; readonly trouble: CameraTrouble };

const WANTED: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: 'user', width: { ideal: 1280 }, height: { ideal: 720 } },
};

export function useCamera(): {
  readonly camera: Camera;
  readonly open: () => Promise<void>;
  readonly close: () => void;
} {
  const [camera, setCamera] = useState<Camera>({ kind: 'closed' });
  const held = useRef<MediaStream | null>(null);
  const wanted = useRef(false);
  const release = useCallback(() => {
    wanted.current = false;
    for (const track of held.current?.getTracks() ?? []) track.stop();
    held.current = null;
  }, []);
  useEffect(() => release, [release]);

  const open = useCallback(async () => {
    release();
    wanted.current = true;
    setCamera({ kind: 'opening' });
    try {
      // Absent where the address is not encrypted, whatever the types say.
      const devices = navigator.mediaDevices as MediaDevices | undefined;
      if (devices === undefined) return setCamera({ kind: 'wrong', trouble: 'unavailable' });
      const stream = await devices.getUserMedia(WANTED);
      held.current = stream;
      // The page may have gone, or the camera been closed, while the browser asked.
      if (wanted.current) setCamera({ kind: 'open', stream });
      else release();
    } catch (error) {
      setCamera({ kind: 'wrong', trouble: troubleOf(error) });
    }
  }, [release]);
  const close = useCallback(() => {
    release();
    setCamera({ kind: 'closed' });
  }, [release]);
  return { camera, open, close };
}

function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none';
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy';
  return name === 'NotAllowedError' || name === 'SecurityError' ? 'refused' : 'unavailable';
}
