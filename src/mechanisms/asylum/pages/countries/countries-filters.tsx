import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Address } from '../../../../desk/address.ts';
import { DayChoice } from '../shared/day-choice.tsx';
import { FOLLOWS_FILTERS, LISTING_FILTERS, type CountriesSearch } from './search.ts';

interface Props extends Address<CountriesSearch> {
  /** The day that is shown. */
  readonly day: string;
}

/** Which countries are shown, and as of which day. */
export function CountriesFilters({ search, change, day }: Props): ReactNode {
  const { t } = useTranslation('asylum.countries');
  const id = useId();
  return (
    <div className="filters no-print">
      <div className="countries__find">
        <label className="label" htmlFor={`${id}-find`}>
          {t('find')}
        </label>
        <input
          id={`${id}-find`}
          type="search"
          className="field"
          autoComplete="off"
          value={search.q ?? ''}
          onChange={({ target }) => change({ q: target.value === '' ? undefined : target.value })}
        />
      </div>
      <div>
        <label className="label" htmlFor={`${id}-follows`}>
          {t('follows')}
        </label>
        <select
          id={`${id}-follows`}
          className="field"
          value={search.follows ?? ''}
          onChange={({ target }) =>
            change({ follows: FOLLOWS_FILTERS.find((one) => one === target.value) }, { push: true })
          }
        >
          <option value="">{t('follows.all')}</option>
          {FOLLOWS_FILTERS.map((one) => (
            <option key={one} value={one}>
              {t(`follows.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className="label" htmlFor={`${id}-listing`}>
          {t('listing')}
        </label>
        <select
          id={`${id}-listing`}
          className="field"
          value={search.listing ?? ''}
          onChange={({ target }) =>
            change({ listing: LISTING_FILTERS.find((one) => one === target.value) }, { push: true })
          }
        >
          <option value="">{t('listing.all')}</option>
          {LISTING_FILTERS.map((one) => (
            <option key={one} value={one}>
              {t(`listing.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <DayChoice
        day={day}
        onDay={(next) => change({ day: next }, { push: true })}
        onToday={search.day === undefined ? undefined : () => change({ day: undefined }, { push: true })}
      />
    </div>
  );
}
