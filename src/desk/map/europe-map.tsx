import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import europe from 'virtual:europe';
import { patternOf } from '../theme/swatch.tsx';
import type { Tone } from '../theme/tone.ts';
import { nearestIn, type Direction } from './nearest.ts';
import { SmallStates } from './small-states.tsx';

/** What the map says of one state. */
export interface Area {
  readonly code: string;
  readonly tone: Tone;
  /** The state's name alone. */
  readonly title: string;
  /** The whole sentence for a screen reader: name, role, share, persons. */
  readonly name: string;
  /** The figure that stands on the map; null for none. */
  readonly figure: string | null;
}

interface Props {
  readonly label: string;
  readonly smallLabel: string;
  readonly areas: readonly Area[];
  readonly selected: string | null;
  readonly onSelect: (code: string) => void;
  /** Called once, when the map has taken its place and what is below it stands still. */
  readonly onDrawn: () => void;
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const IN_STRIP = new Set(europe.small.map(({ code }) => code));
/** Among others on land, where a label would cover its neighbours: the strip names them. */
const UNLABELLED = new Set(['LU', 'SI']);

/** Europe with its member states as one list to choose from: arrows go to the nearest state that way. */
export default function EuropeMap({
  label,
  smallLabel,
  areas,
  selected,
  onSelect,
  onDrawn,
}: Props): ReactNode {
  const list = useRef<SVGSVGElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const drawn = useRef(onDrawn);
  useEffect(() => {
    // In braces: what it returns is no cleanup for React to call.
    drawn.current();
  }, []);
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const stop = focused ?? selected ?? 'DE';

  const move = (event: KeyboardEvent, code: string): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(code);
      return;
    }
    const direction = DIRECTIONS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const next = nearestIn(europe.states, code, direction);
    if (next === null) return;
    setFocused(next);
    list.current?.querySelector<SVGElement>(`[data-state="${next}"]`)?.focus();
  };

  return (
    <div className="map">
      <svg
        ref={list}
        className="map__svg"
        viewBox={`0 0 ${europe.width} ${europe.height}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no list element
        role="listbox"
        aria-label={label}
      >
        <g aria-hidden="true">
          <rect className="map__sea" width={europe.width} height={europe.height} />
          <path className="map__graticule" d={europe.graticule} />
          <path className="map__ground" d={europe.ground} />
        </g>
        {europe.states.map(({ code, path }) => {
          const area = byCode.get(code);
          const tone = area?.tone ?? 'unknown';
          return (
            <g
              key={code}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no option element
              role="option"
              aria-label={area?.name ?? code}
              aria-selected={code === selected}
              tabIndex={code === stop ? 0 : -1}
              data-state={code}
              className={code === selected ? 'state state--selected' : 'state'}
              onClick={() => onSelect(code)}
              onFocus={() => setFocused(code)}
              onKeyDown={(event) => move(event, code)}
            >
              <path className={`state__shape tone tone--${tone}`} d={path} />
              <path className="state__pattern" d={path} fill={patternOf(tone)} />
            </g>
          );
        })}
        <g aria-hidden="true" className="map__front">
          {europe.states
            .filter(({ code }) => code === selected || code === focused)
            .map(({ code, path }) => (
              <path key={code} className={code === selected ? 'map__ring' : 'map__focus'} d={path} />
            ))}
          {europe.states
            .filter(({ code }) => !UNLABELLED.has(code))
            .map(({ code, x, y }) => (
              <text key={code} className="map__label" x={x} y={y}>
                <tspan className="map__code">{code}</tspan>
                {IN_STRIP.has(code) ? null : (
                  <tspan className="map__figure" x={x} dy="1.05em">
                    {byCode.get(code)?.figure}
                  </tspan>
                )}
              </text>
            ))}
        </g>
      </svg>
      <SmallStates label={smallLabel} areas={byCode} selected={selected} onSelect={onSelect} />
    </div>
  );
}
