import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { linear } from '../../../../desk/figures/linear.ts';
import { useWidth } from '../../../../desk/figures/use-width.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { percent, sideOf, THRESHOLD } from '../shared/percent.ts';
import { useRateWords } from '../shared/rate-words.ts';
import { middleOf, type CountryLine } from './lines.ts';

interface Props {
  readonly lines: readonly CountryLine[];
  readonly selected: string | null;
  readonly onSelect: (code: string) => void;
}

const HEIGHT = 300;
const TOP = 24;
const BOTTOM = 10;
const LEFT = 46;
const RIGHT = 8;
const TICKS = [0, 20, 40, 60, 80, 100] as const;
const SIDES = ['low', 'open', 'high'] as const;
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

/** Every rate with its bounds, from the lowest to the highest, and the line of 20 % across. */
export function RateStrip({ lines, selected, onSelect }: Props): ReactNode {
  const { t } = useTranslation('asylum.countries');
  const locale = useLocale();
  const heading = useId();
  const inWords = useRateWords();
  const list = useRef<SVGSVGElement>(null);
  const [box, width] = useWidth<HTMLDivElement>(900);
  const [focused, setFocused] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const marks = lines
    .flatMap((line) => (line.figure === null ? [] : [{ ...line, figure: line.figure }]))
    .toSorted((one, other) => (middleOf(one) ?? 0) - (middleOf(other) ?? 0));
  const y = linear([0, 100], [HEIGHT - BOTTOM, TOP]);
  const step = (width - LEFT - RIGHT) / Math.max(1, marks.length);
  const thick = Math.max(1.5, Math.min(9, step * 0.62));
  const middle = (index: number): number => LEFT + (index + 0.5) * step;
  const reached = (code: string | null): boolean => marks.some((mark) => mark.code === code);
  const stop = [focused, selected].find(reached) ?? marks[0]?.code;
  const named = [pointed, focused, selected].find(reached);
  const nameAt = marks.findIndex(({ code }) => code === named);
  const counts = Map.groupBy(marks, ({ figure }) => sideOf(figure));

  const move = (event: KeyboardEvent, index: number): void => {
    const { key } = event;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      const mark = marks[index];
      if (mark !== undefined) onSelect(mark.code);
      return;
    }
    const to =
      key === 'Home' ? 0 : key === 'End' ? marks.length - 1 : STEPS[key] === undefined ? -1 : index + STEPS[key];
    const next = marks[to];
    if (next === undefined) return;
    event.preventDefault();
    list.current?.querySelector<SVGElement>(`[data-country="${next.code}"]`)?.focus();
  }; // prettier-ignore

  return (
    <section className="spread" aria-labelledby={heading}>
      <h2 id={heading}>{t('strip.title')}</h2>
      <p className="hint spread__lead">{t('strip.lead')}</p>
      <ul className="legend">
        {SIDES.map((side) => (
          <li key={side}>
            <svg className="spread__key" viewBox="0 0 12 14" aria-hidden="true" focusable="false">
              <rect className={`spread__bar spread__bar--${side}`} x="3.5" y="1" width="5" height="12" />
            </svg>{' '}
            {t(`strip.${side}`)}: {counts.get(side)?.length ?? 0}
          </li>
        ))}
        <li>
          <svg className="spread__key" viewBox="0 0 12 14" aria-hidden="true" focusable="false">
            <circle className="spread__dot" cx="6" cy="7" r="4" />
          </svg>{' '}
          {t('strip.value')}: {marks.filter(({ figure }) => figure.value !== null).length}
        </li>
      </ul>
      <div ref={box}>
        {marks.length === 0 ? (
          <p>{t('strip.none')}</p>
        ) : (
          <svg
            ref={list}
            className="spread__chart"
            viewBox={`0 0 ${width} ${HEIGHT}`}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no list element
            role="listbox"
            aria-label={t('strip.label')}
            aria-orientation="horizontal"
            onPointerLeave={() => setPointed(null)}
          >
            <g aria-hidden="true">
              {TICKS.map((tick) => (
                <g key={tick}>
                  <line className="spread__line" x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} />
                  <text
                    className="spread__tick"
                    x={LEFT - 6}
                    y={y(tick)}
                    textAnchor="end"
                    dominantBaseline="central"
                  >
                    {percent(tick, locale)}
                  </text>
                </g>
              ))}
            </g>
            {marks.map(({ code, name, figure }, index) => {
              const top = y(figure.highest);
              const size = Math.max(2, y(figure.lowest) - top);
              const around = code === selected ? 'spread__mark spread__mark--selected' : 'spread__mark';
              return (
                <g
                  key={code}
                  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- SVG has no option element
                  role="option"
                  aria-label={`${name}: ${inWords(figure)}`}
                  aria-selected={code === selected}
                  tabIndex={code === stop ? 0 : -1}
                  data-country={code}
                  className={around}
                  onClick={() => onSelect(code)}
                  onFocus={() => setFocused(code)}
                  onBlur={() => setFocused(null)}
                  onKeyDown={(event) => move(event, index)}
                  onPointerEnter={() => setPointed(code)}
                >
                  <rect
                    className="spread__room"
                    x={middle(index) - step / 2}
                    y={TOP}
                    width={step}
                    height={HEIGHT - TOP - BOTTOM}
                  />
                  {figure.value === null ? (
                    <rect
                      className={`spread__bar spread__bar--${sideOf(figure)}`}
                      x={middle(index) - thick / 2}
                      y={top}
                      width={thick}
                      height={size}
                    />
                  ) : (
                    <circle
                      className="spread__dot"
                      cx={middle(index)}
                      cy={top}
                      r={Math.max(2.5, thick / 2)}
                    />
                  )}
                </g>
              );
            })}
            <g aria-hidden="true" className="map__front">
              <line
                className="spread__threshold"
                x1={LEFT}
                x2={width - RIGHT}
                y1={y(THRESHOLD)}
                y2={y(THRESHOLD)}
              />
              {nameAt >= 0 && (
                <NameOf mark={marks[nameAt]} x={middle(nameAt)} width={width} words={inWords} />
              )}
            </g>
          </svg>
        )}
      </div>
      {lines.length > marks.length && (
        <p className="hint">{t('strip.without', { n: lines.length - marks.length })}</p>
      )}
    </section>
  );
}

interface NameProps {
  readonly mark: CountryLine | undefined;
  readonly x: number;
  readonly width: number;
  readonly words: ReturnType<typeof useRateWords>;
}

/** Name and rate of the one that is pointed at, kept inside the picture. */
function NameOf({ mark, x, width, words }: NameProps): ReactNode {
  if (mark === undefined || mark.figure === null) return null;
  const anchor = x < width / 3 ? 'start' : x > (2 * width) / 3 ? 'end' : 'middle';
  return (
    <>
      <line className="spread__thread" x1={x} x2={x} y1={TOP - 6} y2={HEIGHT - BOTTOM} />
      <text className="spread__name" x={x} y={14} textAnchor={anchor}>
        {mark.name}, {words(mark.figure)}
      </text>
    </>
  );
}
