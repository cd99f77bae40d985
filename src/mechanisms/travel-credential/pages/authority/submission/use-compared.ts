/** On which legal basis a face was compared goes into the register; what came out of it does not. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import * as z from 'zod';
import { callApi } from '../../../../../desk/api.ts';
import { useLanguage } from '../../../../../desk/languages/index.ts';
import { API } from '../../shared/api.ts';
import { useAsking, type Asking } from '../use-asking.ts';
import type { SubmissionName } from './opened.ts';
import { proofKey } from './use-record.ts';

const comparedSchema = z.object({ basis: z.object({ text: z.string(), citation: z.string() }) });
type Basis = z.output<typeof comparedSchema>['basis'];

export interface Compared extends Omit<Asking, 'run'> {
  /** On which the last comparison was recorded; null before one was. */
  readonly basis: Basis | null;
  readonly record: () => void;
}

export function useCompared({ state, point, submission }: SubmissionName): Compared {
  const language = useLanguage();
  const queries = useQueryClient();
  const { run, ...asking } = useAsking();
  const [basis, setBasis] = useState<Basis | null>(null);
  const record = useCallback(() => {
    setBasis(null);
    void run(async () => {
      const answer = await callApi(`${API}/comparisons`, comparedSchema, {
        method: 'POST',
        body: { state, point, submission, language },
      });
      setBasis(answer.basis);
      await queries.invalidateQueries({ queryKey: proofKey(submission) });
    });
  }, [state, point, submission, language, queries, run]);
  return { ...asking, basis, record };
}
