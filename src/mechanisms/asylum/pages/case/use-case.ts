/** The case of this tab and what the law says of it; a change counts once the server has taken it. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useAddress } from '../../../../desk/address.ts';
import { ApiRefusal } from '../../../../desk/api.ts';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { ASK_KEY, askQuery, type CaseAnswer } from './ask-case.ts';
import { isEmpty, NEW_CASE, type CaseState } from './case-state.ts';
import { EXAMPLE } from './example-case.ts';
import { keepCase, keptCase } from './kept-case.ts';
import { parseCase, type CaseSearch } from './search.ts';

/** What came of asking about a changed case. */
export type Tried =
  | { readonly kind: 'answered'; readonly answer: CaseAnswer }
  | { readonly kind: 'refused'; readonly refusal: ApiRefusal }
  | { readonly kind: 'silent' };

export interface UseCase {
  readonly state: CaseState;
  /** Undefined until the first has come; then the last one, while the next is under way. */
  readonly answer: CaseAnswer | undefined;
  readonly failure: ApiRefusal | 'silent' | null;
  readonly again: () => void;
  /** Asks about a changed case, and changes nothing. */
  readonly ask: (next: CaseState) => Promise<Tried>;
  /** A change that needs no new answer: what is typed, what is opened. */
  readonly change: (how: (old: CaseState) => CaseState) => void;
  readonly take: (next: CaseState) => void;
  readonly forget: () => void;
  /** How often a step was gone on with: what is settled by then is said aloud. */
  readonly moves: number;
}

export function useCase(): UseCase {
  const language = useLanguage();
  const queries = useQueryClient();
  const address = useAddress(parseCase);
  const [state, setState] = useState(() => keptCase() ?? begun(address.search));
  const [moves, setMoves] = useState(0);
  useEffect(() => keepCase(state), [state]);
  const { nationality } = address.search;
  useEffect(() => {
    if (nationality !== undefined) address.change({ nationality: undefined });
  }, [nationality, address]);
  const query = useQuery(askQuery(state, language));
  const ask = useCallback(
    async (next: CaseState): Promise<Tried> => {
      try {
        return { kind: 'answered', answer: await queries.fetchQuery(askQuery(next, language)) };
      } catch (error) {
        return error instanceof ApiRefusal ? { kind: 'refused', refusal: error } : { kind: 'silent' };
      }
    },
    [queries, language],
  );
  const take = useCallback((next: CaseState) => {
    setState(next);
    setMoves((old) => old + 1);
  }, []);
  const forget = (): void => {
    // The language stays; the example goes with the case.
    if (address.search.example !== undefined) address.change({ example: undefined });
    take(NEW_CASE);
    queries.removeQueries({ queryKey: ASK_KEY, type: 'inactive' });
  };
  return {
    state,
    answer: query.data,
    failure: query.error === null ? null : query.error instanceof ApiRefusal ? query.error : 'silent',
    again: () => void query.refetch(),
    ask,
    change: setState,
    take,
    forget,
    moves,
  };
}

/** A case that one comes with: the example, or the nationality of the country that one looked at. */
function begun({ example, nationality }: CaseSearch): CaseState {
  if (example === 'yes') return EXAMPLE;
  return nationality === undefined
    ? NEW_CASE
    : { ...NEW_CASE, facts: { 'applicant.nationality': nationality } };
}

/** Whether nothing was said yet. */
export function isNew({ state }: UseCase): boolean {
  return isEmpty(state);
}
