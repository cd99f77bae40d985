import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { todayInBrussels } from '../../../../desk/figures/today.ts';
import { useWidth } from '../../../../desk/figures/use-width.ts';
import type { Dossier } from '../shared/queries.ts';
import { ShortDay } from '../../../../desk/figures/short-day.tsx';
import { axisOf, tracksOf, type Track } from './track-places.ts';
import { TrackAxis, TrackStrip } from './track-strip.tsx';
import './tracks.css';

/** Each track on one axis of time, and the same in words beside it. */
export function Tracks({ tracks, next }: Pick<Dossier, 'tracks' | 'next'>): ReactNode {
  const { t } = useTranslation('council.dossier');
  const [box, width] = useWidth<HTMLDivElement>(480);
  const shown = useMemo(() => tracksOf(tracks, next), [tracks, next]);
  const axis = axisOf(shown, todayInBrussels(), width);
  return (
    <section aria-labelledby="tracks-heading">
      <h2 id="tracks-heading">{t('tracks.title')}</h2>
      <p className="hint">{t('tracks.lead')}</p>
      <div className="tracks">
        <div className="tracks__row tracks__row--axis" aria-hidden="true">
          <span className="tracks__title" />
          <div className="tracks__strip" ref={box}>
            {axis !== null && <TrackAxis axis={axis} width={width} />}
          </div>
        </div>
        <ul>
          {shown.map((track) => (
            <li key={track.title} className="tracks__row">
              <h3 className="tracks__title">{track.title}</h3>
              <div className="tracks__strip">
                {axis !== null && <TrackStrip track={track} axis={axis} width={width} />}
              </div>
              <Marks track={track} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Marks({ track: { reached, next } }: { readonly track: Track }): ReactNode {
  const { t } = useTranslation('council.dossier');
  if (reached.length + next.length === 0) return <p className="hint">{t('tracks.none')}</p>;
  return (
    <ul className="tracks__marks">
      {reached.map(({ text, on, byLaw }) => (
        <li key={text}>
          <span className="tracks__sign" aria-hidden="true">
            ●
          </span>
          {text},{' '}
          <span className="tracks__day">
            <ShortDay day={on} />
          </span>
          {byLaw && ` (${t('tracks.byLaw')})`}
        </li>
      ))}
      {next.map((text) => (
        <li key={text} className="tracks__next">
          <span className="tracks__sign" aria-hidden="true">
            ○
          </span>
          {text}: {t('tracks.next')}
        </li>
      ))}
    </ul>
  );
}
