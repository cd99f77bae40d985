import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { YOUR_DATA } from './words.ts';

const PLACES = ['device', 'router', 'authority', 'erased'] as const;
/** Units of the picture: four boxes, one below the other, so that it is read on a telephone as it is. */
const WIDTH = 340;
const BOX = { x: 8, width: 324, height: 62 };
const STEP = 96;
const HEIGHT = (PLACES.length - 1) * STEP + BOX.height + 16;
const MIDDLE = WIDTH / 2;
const HEAD = 7;

/** The element by which it is taken along. */
export const WAY = 'way-of-data';

/** The way of the data: from the device through the router to the authority, and gone. */
export function WayOfData(): ReactNode {
  const { t } = useTranslation(YOUR_DATA);
  const title = useId();
  const text = useId();
  return (
    <svg
      id={WAY}
      className="your-data__way"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing in the page cannot be an img element
      role="img"
      aria-labelledby={title}
      aria-describedby={text}
    >
      <title id={title}>{t('way')}</title>
      <desc id={text}>
        {PLACES.map((place) => `${t(`way.${place}`)}: ${t(`way.${place}.what`)}`).join('. ')}
      </desc>
      {PLACES.map((place, index) => (
        <g key={place}>
          {index > 0 && <Arrow from={8 + (index - 1) * STEP + BOX.height} to={8 + index * STEP} />}
          <rect
            className={`way__box way__box--${place}`}
            x={BOX.x}
            y={8 + index * STEP}
            width={BOX.width}
            height={BOX.height}
            rx="3"
          />
          <text className="way__name" x={MIDDLE} y={8 + index * STEP + 26} textAnchor="middle">
            {t(`way.${place}`)}
          </text>
          <text className="way__what" x={MIDDLE} y={8 + index * STEP + 47} textAnchor="middle">
            {t(`way.${place}.what`)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Arrow({ from, to }: { readonly from: number; readonly to: number }): ReactNode {
  return (
    <>
      <line className="way__line" x1={MIDDLE} y1={from} x2={MIDDLE} y2={to - HEAD} />
      <polygon
        className="way__head"
        points={`${MIDDLE - HEAD},${to - HEAD - 3} ${MIDDLE + HEAD},${to - HEAD - 3} ${MIDDLE},${to - 1}`}
      />
    </>
  );
}
