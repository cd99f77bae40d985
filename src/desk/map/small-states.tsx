import type { ReactNode } from 'react';
import europe from 'virtual:europe';
import { patternOf } from '../theme/swatch.tsx';
import type { Area } from './europe-map.tsx';

interface Props {
  readonly label: string;
  readonly areas: ReadonlyMap<string, Area>;
  readonly selected: string | null;
  readonly onSelect: (code: string) => void;
}

/** The states too small to touch on the map, each in a square of its own; not to scale with one another. */
export function SmallStates({ label, areas, selected, onSelect }: Props): ReactNode {
  return (
    <ul className="strip" aria-label={label}>
      {europe.small.map(({ code, path }) => {
        const area = areas.get(code);
        const tone = area?.tone ?? 'unknown';
        return (
          <li key={code}>
            <button
              type="button"
              className="strip__state"
              aria-pressed={code === selected}
              onClick={() => onSelect(code)}
            >
              <svg viewBox={`0 0 ${europe.tile} ${europe.tile}`} aria-hidden="true">
                <path className={`state__shape tone tone--${tone}`} d={path} />
                <path className="state__pattern" d={path} fill={patternOf(tone)} />
              </svg>
              <span className="strip__name">{area?.title ?? code}</span>
              <span className="strip__figure">{area?.figure}</span>
              <span className="hidden-words"> {area?.name}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
