import { isMemberState, parseDay, stateName } from '#kernel';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../figures/formats.ts';
import { useLanguage, useLocale } from '../languages/index.ts';
import { deskPages } from '../mechanisms.ts';
import type { DueLine } from './due-line.ts';
import { SPANS, type Days } from './search.ts';

interface Props {
  readonly days: Days;
  readonly onDays: (days: Days) => void;
}

/** What is due in the coming days, over all mechanisms, the soonest first. */
export function Due({ days, onDays }: Props): ReactNode {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const id = useId();
  const { data, failureCount } = useQuery({
    queryKey: ['due', days, language],
    queryFn: async ({ signal }) => {
      const lists = await Promise.all(deskPages.map(({ due }) => due?.(days, language, signal) ?? []));
      return lists.flat().toSorted((one, other) => one.daysLeft - other.daysLeft);
    },
    placeholderData: (before) => before,
  });
  const further = SPANS.find((span) => span > days);
  return (
    <section aria-labelledby={`${id}-heading`}>
      <div className="bar">
        <h2 id={`${id}-heading`}>{t('due.title', { n: days })}</h2>
        <div className="no-print">
          <label className="label" htmlFor={`${id}-days`}>
            {t('due.days')}
          </label>
          <select
            id={`${id}-days`}
            className="field"
            value={days}
            onChange={({ target }) => onDays(SPANS.find((span) => String(span) === target.value) ?? SPANS[0])}
          >
            {SPANS.map((span) => (
              <option key={span} value={span}>
                {t('due.further', { n: span })}
              </option>
            ))}
          </select>
        </div>
      </div>
      {data === undefined ? (
        <output className="hint">{t(failureCount > 0 ? 'due.gone' : 'due.loading')}</output>
      ) : data.length === 0 ? (
        <div className="home__none">
          <p>{t('due.none', { n: days })}</p>
          {further !== undefined && (
            <button type="button" className="button" onClick={() => onDays(further)}>
              {t('due.further', { n: further })}
            </button>
          )}
        </div>
      ) : (
        <ol className="due">
          {data.map((line) => (
            <Line key={`${line.by} ${line.to} ${line.text} ${line.state ?? ''}`} line={line} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Line({ line }: { readonly line: DueLine }): ReactNode {
  const { t } = useTranslation('home');
  const locale = useLocale();
  const { by, daysLeft, text, who, state, to } = line;
  return (
    <li className="due__line">
      <p className="due__when">
        <time dateTime={by}>{formatsIn(locale).shortDay(parseDay(by))}</time>
        <span className={daysLeft <= 7 ? 'due__left due__left--soon' : 'due__left'}>
          {daysInWords(daysLeft, t)}
        </span>
      </p>
      <p className="due__what">
        <Link to={to}>{text}</Link>
        <span className="hint">
          {who}
          {state !== null &&
            isMemberState(state) &&
            `, ${t('due.state', { state: stateName(state, locale) })}`}{' '}
          <Ground line={line} />
        </span>
      </p>
    </li>
  );
}

function daysInWords(daysLeft: number, t: TFunction): string {
  if (daysLeft === 0) return t('due.today');
  if (daysLeft === 1) return t('due.tomorrow');
  return daysLeft < 0 ? t('due.late', { n: -daysLeft }) : t('due.in', { n: daysLeft });
}

/** The provision, or the practice where there is none; a meeting has neither. */
function Ground({ line: { citation, url, practice = null } }: { readonly line: DueLine }): ReactNode {
  if (citation === null) return practice === null ? null : `· ${practice}`;
  if (url === null) return `· ${citation}`;
  return (
    <>
      ·{' '}
      <a href={url} target="_blank" rel="noreferrer">
        {citation}
      </a>
    </>
  );
}
