import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { FaceParameters } from '../../face/parameters.ts';
import { FACE } from './words.ts';

interface Props {
  readonly distance: number;
  readonly parameters: Pick<FaceParameters, 'threshold' | 'margin'>;
}

/** Distances of two people are seldom larger. */
const MOST = 1.2;
const WIDTH = 480;

/** Where the distance lies, between the same picture and two people, with what is a match and what is none. */
export function Scale({ distance, parameters: { threshold, margin } }: Props): ReactNode {
  const { t } = useTranslation(FACE);
  const locale = useLocale();
  const figure = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const place = (value: number): number => (Math.min(MOST, Math.max(0, value)) / MOST) * WIDTH;
  const [below, above] = [place(threshold - margin), place(threshold)];
  const label = t('scale.label', {
    distance: figure.format(distance),
    below: figure.format(threshold - margin),
    threshold: figure.format(threshold),
  });
  const at = place(distance);
  return (
    <figure className="face__scale">
      <svg viewBox={`0 0 ${WIDTH} 64`} aria-hidden="true">
        <rect className="face__zone face__zone--yes" x={0} y={24} width={below} height={16} />
        <rect className="face__zone face__zone--between" x={below} y={24} width={above - below} height={16} />
        <rect className="face__zone face__zone--no" x={above} y={24} width={WIDTH - above} height={16} />
        <text className="face__scale-text" x={4} y={58}>
          {t('scale.alike')}
        </text>
        <text className="face__scale-text" x={above} y={58} textAnchor="middle">
          {figure.format(threshold)}
        </text>
        <text className="face__scale-text" x={WIDTH - 4} y={58} textAnchor="end">
          {t('scale.unlike')}
        </text>
        <path className="face__mark" d={`M ${at} 46 V 20 m -6 -6 h 12 l -6 8 z`} />
      </svg>
      <figcaption>{label}</figcaption>
    </figure>
  );
}
