import { useCallback, useState, type ComponentType, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FaceComparison as Compared } from '../../face/compare.ts';
import type { Moment } from '../../face/legal-basis.ts';
import { DEFAULT_FACE_PARAMETERS, type FaceParameters } from '../../face/parameters.ts';
import type { Pixels } from '../../face/pixels.ts';
import { CameraView } from './camera-view.tsx';
import { ChipImage } from './chip-image.tsx';
import './face.css';
import { LivePicture } from './live-picture.tsx';
import { Outcome } from './outcome.tsx';
import { PictureFile } from './picture-file.tsx';
import { useCamera } from './use-camera.ts';
import { useComparison } from './use-comparison.ts';
import { FACE } from './words.ts';
import { WorkNotice } from './work-notice.tsx';

interface Props {
  /** The picture as the chip has it. */
  readonly chip: Uint8Array;
  /** A credential is made, or a document is used. */
  readonly at: Moment;
  readonly parameters?: FaceParameters;
  /** More ways to a live picture, such as examples. */
  readonly more?: ComponentType<{ readonly onChosen: (bytes: Uint8Array) => void }>;
  /** The reasons wait until they are asked for. */
  readonly brief?: boolean;
  /** Told of every comparison, so that its ground is recorded; it has no picture in it. */
  readonly onCompared?: (comparison: Compared) => void;
}

/** The picture of a chip beside a live one, and whether they are alike. Nothing is sent, and nothing outlives this. */
export function FaceComparison({
  chip,
  at,
  parameters = DEFAULT_FACE_PARAMETERS,
  more: More,
  brief = false,
  onCompared,
}: Props): ReactNode {
  const { t } = useTranslation(FACE);
  const { camera, open, close } = useCamera();
  const { work, compare, stop } = useComparison({ chip, at, parameters, onCompared });
  const [live, setLive] = useState<readonly Pixels[]>([]);
  const [unreadable, setUnreadable] = useState(false);
  const use = useCallback(
    (frames: readonly Pixels[]) => {
      close();
      setUnreadable(false);
      setLive(frames);
      void compare(frames);
    },
    [close, compare],
  );
  const useFile = useCallback(
    (bytes: Uint8Array) => {
      import('../../face/model/decode.ts')
        .then(({ pixelsOf }) => pixelsOf(bytes))
        .then((pixels) => use([pixels]))
        .catch(() => {
          stop();
          setLive([]);
          setUnreadable(true);
        });
    },
    [use, stop],
  );
  const again = (): void => {
    stop();
    setLive([]);
    setUnreadable(false);
    void open();
  };
  const [taken] = live;
  return (
    <div className="face">
      <Demonstrator />
      <div className="face__pictures">
        <section className="face__side" aria-label={t('chip')}>
          <h2>{t('chip')}</h2>
          <ChipImage bytes={chip} />
        </section>
        <section className="face__side" aria-label={t('live')}>
          <h2>{t('live')}</h2>
          {camera.kind === 'open' ? (
            <CameraView stream={camera.stream} onTaken={use} onClose={close} />
          ) : (
            <>
              {taken === undefined ? (
                <p className="face__picture-none">{t('live.none')}</p>
              ) : (
                <LivePicture pixels={taken} />
              )}
              <p className="row">
                <button
                  type="button"
                  className="button button--main"
                  aria-disabled={camera.kind === 'opening'}
                  onClick={again}
                >
                  {t(taken === undefined ? 'live.camera' : 'live.again')}
                </button>
                <PictureFile label={t('live.choose')} onChosen={useFile} />
              </p>
              {More !== undefined && <More onChosen={useFile} />}
            </>
          )}
          <output>{camera.kind === 'opening' && t('camera.opening')}</output>
          {camera.kind === 'wrong' && (
            <p className="wrong" role="alert">
              {t(`camera.${camera.trouble}`)}
            </p>
          )}
          {unreadable && (
            <p className="wrong" role="alert">
              {t('work.picture')}
            </p>
          )}
        </section>
      </div>
      <WorkNotice work={work} onStop={stop} onAgain={() => void compare(live)} />
      {work.kind === 'done' && <Outcome comparison={work.comparison} parameters={parameters} brief={brief} />}
    </div>
  );
}

function Demonstrator(): ReactNode {
  const { t } = useTranslation(FACE);
  return (
    <div className="face__demonstrator">
      <p>
        <strong>{t('demonstrator')}.</strong> {t('demonstrator.what')}
      </p>
      <p>{t('demonstrator.kept')}</p>
    </div>
  );
}
