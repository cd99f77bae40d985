import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import world from 'virtual:world';
import { patternOf } from '../theme/swatch.tsx';
import type { Tone } from '../theme/tone.ts';
import { nearestIn, type Direction } from './nearest.ts';
import './world-map.css';

/** What the map says of one country. */
export interface CountryArea {
  /** Three letters. */
  readonly code: string;
  readonly tone: Tone;
  /** The whole sentence for a screen reader: the name, a colon, and what is so. */
  readonly name: string;
}

interface Props {
  readonly label: string;
  /** Countries that are not among them are land. */
  readonly areas: readonly CountryArea[];
  readonly selected: string | null;
  readonly onSelect: (code: string) => void;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The world with countries as one list to choose from: arrows go to the nearest country that way. */
export default function WorldMap({ label, areas, selected, onSelect }: Props): ReactNode {
  const list = useRef<SVGSVGElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const shown = world.countries.flatMap((country) => {
    const area = byCode.get(country.code);
    return area === undefined ? [] : [{ ...country, area }];
  });
  const rest = world.countries.filter(({ code }) => !byCode.has(code));
  const reached = (code: string | null): boolean => shown.some((one) => one.code === code);
  // Arrow keys go on from where the focus was, or else from what is selected.
  const stop = [focused, selected].find(reached) ?? shown[0]?.code;
  const move = (event: KeyboardEvent, code: string): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(code);
      return;
    }
    const direction = DIRECTIONS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const next = nearestIn(shown, code, direction);
    if (next === null) return;
    setFocused(next);
    list.current?.querySelector<SVGElement>(`[data-country="${next}"]`)?.focus();
  };
  return (
    <div className="map world">
      <svg
        ref={list}
        className="map__svg"
        viewBox={`0 0 ${world.width} ${world.height}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no list element
        role="listbox"
        aria-label={label}
      >
        <g aria-hidden="true">
          <path className="map__sea" d={world.outline} />
          <path className="map__ground" d={world.ground} />
          <path className="map__ground" d={rest.map(({ path }) => path).join('')} />
        </g>
        {shown.map(({ code, path, x, y, small, area }) => (
          <g
            key={code}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no option element
            role="option"
            aria-label={area.name}
            aria-selected={code === selected}
            tabIndex={code === stop ? 0 : -1}
            data-country={code}
            className={code === selected ? 'state state--selected' : 'state'}
            onClick={() => onSelect(code)}
            onFocus={() => setFocused(code)}
            onKeyDown={(event) => move(event, code)}
          >
            <title>{area.name}</title>
            <path className={`state__shape tone tone--${area.tone}`} d={path} />
            <path className="state__pattern" d={path} fill={patternOf(area.tone)} />
            {small && (
              <>
                <circle
                  className={`state__shape tone tone--${area.tone} world__mark`}
                  cx={x}
                  cy={y}
                  r="4.5"
                />
                <circle className="state__pattern" cx={x} cy={y} r="4.5" fill={patternOf(area.tone)} />
              </>
            )}
          </g>
        ))}
        <g aria-hidden="true" className="map__front">
          {shown
            .filter(({ code }) => code === selected || code === focused)
            .map(({ code, path, x, y, small }) => {
              const name = code === selected ? 'map__ring' : 'map__focus';
              return small ? (
                <circle key={code} className={name} cx={x} cy={y} r="7" />
              ) : (
                <path key={code} className={name} d={path} />
              );
            })}
        </g>
      </svg>
    </div>
  );
}
