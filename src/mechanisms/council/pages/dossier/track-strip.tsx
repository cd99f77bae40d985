import { dateOf } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { placesOf, STEP, type Axis, type Track } from './track-places.ts';

const HEIGHT = 34;
const MIDDLE = HEIGHT / 2;
const AXIS_HEIGHT = 34;
const MS_PER_DAY = 86_400_000;

interface AxisProps {
  readonly axis: Axis;
  readonly width: number;
}

/** The days of the axis; January is its year. */
export function TrackAxis({ axis: { ticks, today }, width }: AxisProps): ReactNode {
  const { t } = useTranslation('council.dossier');
  const locale = useLocale();
  const month = new Intl.DateTimeFormat(localeOf(locale), { month: 'short', timeZone: 'UTC' });
  return (
    <svg className="tracks__picture" viewBox={`0 0 ${width} ${AXIS_HEIGHT}`} aria-hidden="true">
      <text
        className="tracks__today-word"
        x={today}
        y={11}
        textAnchor={today > width - 60 ? 'end' : 'middle'}
      >
        {t('tracks.today')}
      </text>
      {ticks
        .filter(({ x }) => x < width - 24)
        .map(({ day, x }) => {
          const date = dateOf(day);
          return (
            <text
              key={day}
              className={date.month === 1 ? 'tracks__tick-word tracks__tick-word--year' : 'tracks__tick-word'}
              x={x}
              y={AXIS_HEIGHT - 6}
            >
              {date.month === 1 ? date.year : month.format(day * MS_PER_DAY)}
            </text>
          );
        })}
    </svg>
  );
}

interface StripProps extends AxisProps {
  readonly track: Track;
}

/** The marks of one track; hidden from readers by ear, who have the list beside it. */
export function TrackStrip({ track: { reached, next }, axis, width }: StripProps): ReactNode {
  const places = placesOf(reached, axis.x);
  const line = next.length === 0 ? axis.today : axis.beyond + (next.length - 1) * STEP;
  const begin = places[0];
  return (
    <>
      <svg
        className="tracks__ground"
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {axis.ticks.map(({ day, x }) => (
          <line key={day} className="tracks__tick" x1={x} x2={x} y1={0} y2={HEIGHT} />
        ))}
        <line className="tracks__today" x1={axis.today} x2={axis.today} y1={0} y2={HEIGHT} />
      </svg>
      <svg className="tracks__picture" viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        {begin !== undefined && (
          <line className="tracks__line" x1={begin} x2={places.at(-1)} y1={MIDDLE} y2={MIDDLE} />
        )}
        {next.length > 0 && (
          <line
            className="tracks__line tracks__line--next"
            x1={places.at(-1) ?? axis.today}
            x2={line}
            y1={MIDDLE}
            y2={MIDDLE}
          />
        )}
        {places.map((x, index) => (
          <circle key={reached[index]?.text} className="tracks__mark" cx={x} cy={MIDDLE} r={5} />
        ))}
        {next.map((text, index) => (
          <circle
            key={text}
            className="tracks__mark tracks__mark--next"
            cx={axis.beyond + index * STEP}
            cy={MIDDLE}
            r={4.5}
          />
        ))}
      </svg>
    </>
  );
}
