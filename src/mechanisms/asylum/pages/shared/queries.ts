/** What the pages of the mechanism ask of the server. All of it is under one key. */
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type * as z from 'zod';
import { ApiRefusal, callApi } from '../../../../desk/api.ts';
import { useLanguage } from '../../../../desk/languages/index.ts';
import {
  changesSchema,
  countriesSchema,
  countrySchema,
  type CountriesJson,
  type CountryJson,
} from '../../outputs/country-schema.ts';

export const ASYLUM = 'asylum';

export type Changes = z.output<typeof changesSchema>;

/** Asked for one day; without one, for today. What was shown stays until the other day has come. */
export function useCountries(day: string | undefined): UseQueryResult<CountriesJson> {
  return useAsylum('countries', countriesSchema, day === undefined ? {} : { asOf: day });
}

export function useCountry(code: string, day: string | undefined): UseQueryResult<CountryJson> {
  return useAsylum('country', countrySchema, {
    country: code,
    ...(day === undefined ? {} : { asOf: day }),
  });
}

export function useChanges(on: string): UseQueryResult<Changes> {
  return useAsylum('changes', changesSchema, { on });
}

/** A refusal is an answer; silence is not, and is asked again. */
function useAsylum<Answer>(
  path: string,
  schema: z.ZodType<Answer>,
  asked: Readonly<Record<string, string>>,
): UseQueryResult<Answer> {
  const language = useLanguage();
  const search = new URLSearchParams({ ...asked, language }).toString();
  return useQuery({
    queryKey: [ASYLUM, path, search],
    queryFn: ({ signal }) => callApi(`/api/asylum/${path}?${search}`, schema, { signal }),
    placeholderData: keepPreviousData,
    retry: (_count, error) => !(error instanceof ApiRefusal),
    retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 8000),
  });
}
