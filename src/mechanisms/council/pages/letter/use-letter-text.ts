/** The letter that the address asks for, as blocks of text. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type * as z from 'zod';
import { ApiRefusal, callApi } from '../../../../desk/api.ts';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { letterTextSchema } from '../../outputs/letter-schema.ts';
import { COUNCIL } from '../shared/queries.ts';
import { letterheadOf, type LetterSearch } from './search.ts';

export type LetterText = z.output<typeof letterTextSchema>;
export type LetterBlock = LetterText['blocks'][number];

/** A refusal is an answer: there is no such meeting. */
export function useLetterText(asked: LetterSearch): UseQueryResult<LetterText> {
  const { kind, meeting, state } = asked;
  const language = useLanguage();
  const search = new URLSearchParams({
    kind: kind ?? 'agenda',
    language,
    ...(meeting === undefined ? {} : { meeting }),
    ...(state === undefined ? {} : { state }),
    ...letterheadOf(asked),
  }).toString();
  return useQuery({
    queryKey: [COUNCIL, 'letter', search],
    queryFn: ({ signal }) => callApi(`/api/council/letter/text?${search}`, letterTextSchema, { signal }),
    placeholderData: (before) => before,
    retry: (_count, error) => !(error instanceof ApiRefusal),
    retryDelay: (attempt) => Math.min(1000 * 2 ** attempt, 8000),
  });
}
