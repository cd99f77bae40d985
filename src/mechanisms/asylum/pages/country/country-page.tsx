import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../desk/address.ts';
import { parseDaySearch } from '../shared/day-search.ts';
import { NotYet } from '../shared/not-yet.tsx';
import { useCountry } from '../shared/queries.ts';
import { askedCountry } from './asked-country.ts';
import { CountryView } from './country-view.tsx';
import './country.css';
import { NoCountry } from './no-country.tsx';
import './words.ts';

/** One country of origin as of a day, or why there is none of that name. */
export function CountryPage(): ReactNode {
  const { country: name = '' }: { readonly country?: string } = useParams({ strict: false });
  const asked = askedCountry(name);
  if (!('code' in asked)) return <NoCountry name={name} asked={asked} />;
  return <Asked key={asked.code} code={asked.code} />;
}

function Asked({ code }: { readonly code: string }): ReactNode {
  const { t } = useTranslation('asylum.country');
  const { search, change } = useAddress(parseDaySearch);
  const { data, failureCount } = useCountry(code, search.day);
  if (data === undefined) return <NotYet title={t('title')} failureCount={failureCount} />;
  return <CountryView country={data} search={search} change={change} />;
}
