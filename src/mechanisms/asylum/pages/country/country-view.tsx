import type { ReactNode } from 'react';
import type { Address } from '../../../../desk/address.ts';
import type { CountryJson } from '../../outputs/country-schema.ts';
import type { DaySearch } from '../shared/day-search.ts';
import { CountryHead } from './country-head.tsx';
import { CountryTakeAlong } from './country-take-along.tsx';
import { Grounds } from './grounds.tsx';
import { Listings } from './listings.tsx';
import { Rates } from './rates.tsx';
import { TimeLine } from './time-line.tsx';
import { Uncertain } from './uncertain.tsx';

export interface CountryProps {
  readonly country: CountryJson;
}

/** One country: what follows, its rates, its listings, what changed, and what nobody knows. */
export function CountryView({ country, search, change }: CountryProps & Address<DaySearch>): ReactNode {
  return (
    <div className="page__main country">
      <CountryHead country={country} search={search} change={change} />
      <Grounds country={country} />
      <Rates country={country} />
      <Listings country={country} />
      <div className="country__columns">
        <TimeLine country={country} />
        <Uncertain country={country} />
      </div>
      <CountryTakeAlong country={country} day={search.day} />
    </div>
  );
}
