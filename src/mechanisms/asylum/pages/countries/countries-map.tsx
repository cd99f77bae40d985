import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LazyWorldMap } from '../../../../desk/map/lazy-map.tsx';
import { FollowsLegend } from './follows-legend.tsx';
import { FOLLOWS_TONES, followsOf, type CountryLine } from './lines.ts';

interface Props {
  readonly lines: readonly CountryLine[];
  readonly selected: string | null;
  readonly onSelect: (code: string) => void;
}

/** The world, coloured by what follows for each country's nationals. */
export function CountriesMap({ lines, selected, onSelect }: Props): ReactNode {
  const { t } = useTranslation('asylum.countries');
  const heading = useId();
  return (
    <section className="countries__map" aria-labelledby={heading}>
      <h2 id={heading}>{t('map.title')}</h2>
      <FollowsLegend lines={lines} />
      <LazyWorldMap
        label={t('map.label')}
        areas={lines.map((line) => {
          const follows = followsOf(line);
          return {
            code: line.code,
            tone: FOLLOWS_TONES[follows],
            name: `${line.name}: ${t(`follows.${follows}`).toLowerCase()}`,
          };
        })}
        selected={selected}
        onSelect={onSelect}
      />
    </section>
  );
}
