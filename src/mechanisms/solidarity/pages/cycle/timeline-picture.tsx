import { addDays, dateOf, dayOf, type Day } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn, localeOf } from '../../../../desk/figures/formats.ts';
import { linear } from '../../../../desk/figures/linear.ts';
import { useWidth } from '../../../../desk/figures/use-width.ts';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import { entryInWords, type DatedEntry } from './deadlines.ts';

interface Props {
  readonly past: readonly DatedEntry[];
  readonly ahead: readonly DatedEntry[];
  readonly today: Day;
}

const HEIGHT = 92;
const LINE = 48;
const EDGE = 14;
const MS_PER_DAY = 86_400_000;
/** A month's name needs so much room; with less, only every third is named. */
const ROOM_FOR_MONTH = 34;

/** The dates of the cycle on a line: full behind us, open ahead; spans as bars; today across it. */
export function TimelinePicture({ past, ahead, today }: Props): ReactNode {
  const { t } = useTranslation('solidarity');
  const language = useLanguage();
  const locale = useLocale();
  const formats = formatsIn(locale);
  const [box, width] = useWidth<HTMLDivElement>(800);
  const all = [...past, ...ahead];
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return null;
  const begins = first.from ?? first.by;
  const start = startOfMonth(begins < today ? begins : today);
  const end = addDays(last.by > today ? last.by : today, 14);
  const x = linear([start, end], [EDGE, width - EDGE]);
  const months = monthsBetween(start, end);
  const step = (width / months.length) < ROOM_FOR_MONTH ? 3 : 1; // prettier-ignore
  const monthName = new Intl.DateTimeFormat(localeOf(locale), { month: 'short', timeZone: 'UTC' });
  const next = ahead[0];
  const words = {
    from: formats.day(first.by),
    to: formats.day(last.by),
    past: past.length,
    ahead: ahead.length,
  };
  const label =
    next === undefined
      ? t('timeline.pictureDone', words)
      : t('timeline.picture', { ...words, next: `${formats.day(next.by)}, ${entryInWords(next, language)}` });
  return (
    <div ref={box} className="timeline__box">
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing in the page cannot be an img element */}
      <svg className="timeline__picture" viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
        <title>{label}</title>
        <line className="chart-axis" x1={EDGE} x2={width - EDGE} y1={LINE} y2={LINE} />
        {months.map((month) => {
          const { year, month: number } = dateOf(month);
          const named = (number - 1) % step === 0;
          return (
            <g key={month}>
              <line
                className="chart-axis"
                x1={x(month)}
                x2={x(month)}
                y1={LINE}
                y2={LINE + (named ? 7 : 4)}
              />
              {named && x(month) < width - 30 && (
                <text className="timeline__month" x={x(month)} y={LINE + 21}>
                  {monthName.format(month * MS_PER_DAY)}
                </text>
              )}
              {(number === 1 || month === months[0]) && x(month) < width - 40 && (
                <text className="timeline__year" x={x(month)} y={LINE + 38}>
                  {year}
                </text>
              )}
            </g>
          );
        })}
        <line className="timeline__today" x1={x(today)} x2={x(today)} y1={20} y2={LINE + 8} />
        <text
          className="timeline__today-word"
          x={x(today)}
          y={14}
          textAnchor={x(today) > width - 60 ? 'end' : x(today) < 60 ? 'start' : 'middle'}
        >
          {t('timeline.today')}
        </text>
        {all.map((entry) => {
          const { code, from, by } = entry;
          const tone = entry === next ? 'next' : by < today ? 'past' : 'ahead';
          return (
            <g key={code} className={`timeline__mark timeline__mark--${tone}`}>
              {from !== null && (
                <line className="timeline__span" x1={x(from)} x2={x(by)} y1={LINE} y2={LINE} />
              )}
              <circle cx={x(by)} cy={LINE} r={tone === 'next' ? 7 : 5} />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function startOfMonth(day: Day): Day {
  const { year, month } = dateOf(day);
  return dayOf(year, month, 1);
}

/** The first days of the months from one day to another. */
function monthsBetween(start: Day, end: Day): readonly Day[] {
  const months: Day[] = [];
  for (let day = start; day <= end; day = followingMonth(day)) months.push(day);
  return months;
}

function followingMonth(first: Day): Day {
  const { year, month } = dateOf(first);
  return month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
}
