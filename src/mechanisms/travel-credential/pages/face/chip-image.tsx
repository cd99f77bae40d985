import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './face.css';
import { FACE } from './words.ts';

interface Props {
  /** The picture as the chip has it: JPEG, JPEG 2000 or PNG. */
  readonly bytes: Uint8Array;
  /** What the picture is of; that it is the portrait of a chip unless given. */
  readonly alt?: string;
}

type Shown =
  | { readonly kind: 'loading' }
  | { readonly kind: 'shown'; readonly url: string }
  | { readonly kind: 'failed' };

/** The picture of a chip. JPEG 2000, which browsers do not show, is decoded here; nothing leaves the page. */
export function ChipImage({ bytes, alt }: Props): ReactNode {
  const { t } = useTranslation(FACE);
  const shown = useShown(bytes);
  if (shown.kind === 'failed') {
    return (
      <p className="wrong face__picture-wrong" role="alert">
        {t('chip.failed')} {t('work.picture')}
      </p>
    );
  }
  return shown.kind === 'loading' ? (
    <p className="face__picture-none">{t('chip.loading')}</p>
  ) : (
    <img className="face__picture" src={shown.url} alt={alt ?? t('chip.alt')} />
  );
}

function useShown(bytes: Uint8Array): Shown {
  const [shown, setShown] = useState<Shown & { readonly of?: Uint8Array }>({ kind: 'loading' });
  useEffect(() => {
    const left = new AbortController();
    let url: string | undefined;
    import('../../face/model/decode.ts')
      .then(({ pixelsOf, pngOf }) => pixelsOf(bytes, left.signal).then(pngOf))
      .then((blob) => {
        if (left.signal.aborted) return;
        url = URL.createObjectURL(blob);
        setShown({ kind: 'shown', url, of: bytes });
      })
      .catch(() => {
        if (!left.signal.aborted) setShown({ kind: 'failed', of: bytes });
      });
    return () => {
      left.abort();
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [bytes]);
  return shown.of === bytes ? shown : { kind: 'loading' };
}
