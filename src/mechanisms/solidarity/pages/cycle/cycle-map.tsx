import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LazyMap } from '../../../../desk/map/lazy-map.tsx';
import { Swatch } from '../../../../desk/theme/swatch.tsx';
import { TONES } from '../../../../desk/theme/tone.ts';
import type { StateFigure } from '../shared/figure.ts';
import { VIEWS, type CycleSearch, type View } from './search.ts';
import type { Cycle } from './use-cycle.ts';

interface Props {
  readonly cycle: Cycle;
  readonly search: CycleSearch;
  readonly onSelect: (state: string) => void;
  readonly onView: (view: View) => void;
  readonly onDrawn: () => void;
}

/** The map with the figure that is chosen for it, and what its colours mean. */
export function CycleMap({ cycle: { shown }, search, onSelect, onView, onDrawn }: Props): ReactNode {
  const { t } = useTranslation('solidarity');
  const group = useId();
  const view = search.view ?? 'share';
  const areas = shown.rows.map(({ state, name, tone, role, figures }) => ({
    code: state,
    title: name,
    tone,
    name:
      tone === 'not-taking-part'
        ? `${name}, ${role}`
        : `${name}, ${role}, ${figures.share.full}, ${figures.persons.full}`,
    figure: tone === 'not-taking-part' ? null : onMap(figures[view]),
  }));
  const used = TONES.filter((tone) => areas.some((area) => area.tone === tone));
  return (
    <section className="cycle__map" aria-labelledby="map-heading">
      <div className="bar">
        <h2 id="map-heading" className="hidden-words">
          {t('map.title')}
        </h2>
        <fieldset className="views no-print">
          <legend className="label">{t('view.title')}</legend>
          {VIEWS.map((name) => (
            <label key={name} className="views__option">
              <input
                type="radio"
                name={group}
                value={name}
                checked={name === view}
                onChange={() => onView(name)}
              />
              <span>{t(`view.${name}`)}</span>
            </label>
          ))}
        </fieldset>
        <ul className="legend" aria-label={t('legend.title')}>
          {used.map((tone) => (
            <li key={tone}>
              <Swatch tone={tone} /> {t(`role.${tone}`)}
            </li>
          ))}
        </ul>
      </div>
      <LazyMap
        label={t('map.label')}
        smallLabel={t('map.small')}
        areas={areas}
        selected={search.state ?? null}
        onSelect={onSelect}
        onDrawn={onDrawn}
      />
    </section>
  );
}

/** On the map there is room for a figure, not for a phrase. */
function onMap({ text, standing }: StateFigure): string {
  return standing === 'unknown' ? '?' : text;
}
