import { parseDay } from '#kernel';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../desk/address.ts';
import { formatsIn, localeOf } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import { NotYet } from '../shared/not-yet.tsx';
import { useCountries } from '../shared/queries.ts';
import { ChosenCountry } from './chosen-country.tsx';
import { CountriesFilters } from './countries-filters.tsx';
import { CountriesMap } from './countries-map.tsx';
import { CountriesTable } from './countries-table.tsx';
import { CountriesTakeAlong } from './countries-take-along.tsx';
import './countries.css';
import { found, ordered } from './lines.ts';
import { RateStrip } from './rate-strip.tsx';
import { parseCountries } from './search.ts';
import './words.ts';

/** Every country of origin of which something is known: as a map, as a chart of rates, and as a table. */
export function CountriesPage(): ReactNode {
  const { t } = useTranslation('asylum.countries');
  const { t: shared } = useTranslation('asylum.shared');
  const locale = useLocale();
  const { search, change } = useAddress(parseCountries);
  const asked = useDeferredValue(search.q ?? '');
  const { data, failureCount } = useCountries(search.day);
  if (data === undefined) return <NotYet title={t('title')} failureCount={failureCount} />;
  const { q: _, ...wanted } = search;
  const lines = ordered(found(data.countries, { ...wanted, q: asked }), search.sort, localeOf(locale));
  const chosen = data.countries.find(({ code }) => code === search.country);
  const byName = ordered(data.countries, undefined, localeOf(locale));
  const select = (country: string | undefined): void => change({ country }, { push: true });
  const sources = [...new Set(lines.flatMap(({ figure }) => (figure === null ? [] : [figure.source])))];
  return (
    <div className="page__main countries">
      <PageHead title={t('title')} above={t('above', { day: formatsIn(locale).day(parseDay(data.asOf)) })}>
        <p className="head__lead">{t('lead')}</p>
        <p className="row">
          <Link to="/asylum/changes">{t('changes')}</Link>
        </p>
      </PageHead>
      <div>
        <CountriesFilters search={search} change={change} day={data.asOf} />
        <output className="countries__count">
          {t('count', { n: lines.length, all: data.countries.length })}
        </output>
      </div>
      {lines.length === 0 ? (
        <div>
          <p>{t('none')}</p>
          <p className="row">
            <button
              type="button"
              className="button"
              onClick={() => change({ q: undefined, follows: undefined, listing: undefined }, { push: true })}
            >
              {t('clear')}
            </button>
          </p>
        </div>
      ) : (
        <>
          <div className="countries__first">
            <CountriesMap lines={lines} selected={chosen?.code ?? null} onSelect={select} />
            <ChosenCountry lines={byName} chosen={chosen} day={search.day} onSelect={select} />
          </div>
          <RateStrip lines={lines} selected={chosen?.code ?? null} onSelect={select} />
          <CountriesTable
            lines={lines}
            sort={search.sort}
            selected={chosen?.code ?? null}
            day={search.day}
            onSort={(sort) => change({ sort })}
          />
          <section className="countries__sources">
            <p>{shared('statistics')}</p>
            {sources.length > 0 && (
              <details>
                <summary>{t('sources')}</summary>
                <ul className="countries__source-list">
                  {sources.map((source) => (
                    <li key={source} lang="en">
                      {source}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </section>
        </>
      )}
      <CountriesTakeAlong lines={lines} day={search.day} asOf={data.asOf} />
    </div>
  );
}
