import { parseDay } from '#kernel';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../desk/address.ts';
import { formatsIn, localeOf } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import { CHANGE_KINDS } from '../../outputs/country-schema.ts';
import { DayChoice } from '../shared/day-choice.tsx';
import { LawLink } from '../shared/law-link.tsx';
import { NotYet } from '../shared/not-yet.tsx';
import { useChanges } from '../shared/queries.ts';
import { ChangesTable } from './changes-table.tsx';
import { ChangesTakeAlong } from './changes-take-along.tsx';
import './changes.css';
import { parseChanges } from './search.ts';
import './words.ts';

const PACT = '2026-06-12';

/** What became different on a day, in the law and for countries of origin; and the days around it. */
export function ChangesPage(): ReactNode {
  const { t } = useTranslation('asylum.changes');
  const locale = useLocale();
  const formats = formatsIn(locale);
  const id = useId();
  const { search, change } = useAddress(parseChanges);
  const { data, failureCount } = useChanges(search.day ?? PACT);
  if (data === undefined) return <NotYet title={t('title')} failureCount={failureCount} />;
  const { on, law, countries, earlier, later } = data;
  const lines = countries
    .filter(({ what }) => search.what === undefined || what === search.what)
    .toSorted((one, other) => one.name.localeCompare(other.name, localeOf(locale)));
  const go = (day: string): void => change({ day }, { push: true });
  return (
    <div className="page__main changes">
      <PageHead title={t('title')} above={formats.day(parseDay(on))}>
        <p className="head__lead">{t('lead')}</p>
      </PageHead>
      <div className="filters no-print">
        <DayChoice day={on} label={t('day')} onDay={go} />
        <div>
          <label className="label" htmlFor={`${id}-what`}>
            {t('show')}
          </label>
          <select
            id={`${id}-what`}
            className="field"
            value={search.what ?? ''}
            onChange={({ target }) =>
              change({ what: CHANGE_KINDS.find((one) => one === target.value) }, { push: true })
            }
          >
            <option value="">{t('all')}</option>
            {CHANGE_KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`what.${one}`)}
              </option>
            ))}
          </select>
        </div>
        {earlier !== null && (
          <button type="button" className="button" onClick={() => go(earlier)}>
            {t('earlier', { day: formats.shortDay(parseDay(earlier)) })}
          </button>
        )}
        {later !== null && (
          <button type="button" className="button" onClick={() => go(later)}>
            {t('later', { day: formats.shortDay(parseDay(later)) })}
          </button>
        )}
        {on !== PACT && earlier !== PACT && later !== PACT && (
          <button type="button" className="button" onClick={() => go(PACT)}>
            {t('pact')}
          </button>
        )}
      </div>
      <section aria-labelledby={`${id}-law`}>
        <h2 id={`${id}-law`}>{t('law')}</h2>
        {law.length === 0 ? (
          <p>{t('law.none')}</p>
        ) : (
          <ul className="changes__law">
            {law.map(({ text, citation, url }) => (
              <li key={citation}>
                {text} <LawLink citation={citation} url={url} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby={`${id}-countries`}>
        <h2 id={`${id}-countries`}>{t('countries')}</h2>
        <output className="changes__count">
          {countries.length === 0
            ? t('countries.none')
            : lines.length === 0
              ? t('none.found')
              : t('count', { n: lines.length, countries: new Set(lines.map(({ code }) => code)).size })}
        </output>
        {lines.length > 0 && <ChangesTable lines={lines} day={on} label={t('countries')} />}
      </section>
      <ChangesTakeAlong lines={lines} on={on} />
    </div>
  );
}
