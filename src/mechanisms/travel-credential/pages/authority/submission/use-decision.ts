/** The decision as it is being made, what is wrong in it, and its way to the server. */
import type { StateCode } from '#kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod';
import { callApi } from '../../../../../desk/api.ts';
import { formatMoment } from '../../../journey/moment.ts';
import { DECISIONS, type Decision, type RefusalGround } from '../../../journey/rules/decision.ts';
import { fromLocal } from '../../shared/local-time.ts';
import { API } from '../../shared/api.ts';
import { useAsking, type Asking } from '../use-asking.ts';
import type { SubmissionName } from './opened.ts';
import { proofKey } from './use-record.ts';

export interface DecisionDraft {
  readonly decision: Decision | null;
  readonly grounds: readonly RefusalGround[];
  readonly explanation: string;
  /** `2026-12-03T09:00` by the clocks of the border crossing point; now where it is empty. */
  readonly at: string;
}

type Fault = keyof DecisionDraft;

const EMPTY: DecisionDraft = { decision: null, grounds: [], explanation: '', at: '' };
const decidedSchema = z.object({ decision: z.enum(DECISIONS) });

export interface DecisionFormState extends Omit<Asking, 'run'> {
  readonly draft: DecisionDraft;
  readonly change: (next: Partial<DecisionDraft>) => void;
  /** None before it was tried. */
  readonly faults: readonly Fault[];
  readonly tries: number;
  readonly saved: boolean;
  readonly submit: () => void;
}

export function useDecision({ point, submission }: SubmissionName, state: StateCode): DecisionFormState {
  const queries = useQueryClient();
  const { run, busy, trouble } = useAsking();
  const [draft, setDraft] = useState(EMPTY);
  const [tries, setTries] = useState(0);
  const [saved, setSaved] = useState(false);
  const faults = faultsIn(draft, state);
  const submit = (): void => {
    setTries(tries + 1);
    if (faults.length > 0 || busy) return;
    setSaved(false);
    void run(async () => {
      await callApi(`${API}/decisions`, decidedSchema, {
        method: 'POST',
        body: { state, point, submission, ...inputOf(draft, state) },
      });
      await queries.invalidateQueries({ queryKey: proofKey(submission) });
      setDraft(EMPTY);
      setTries(0);
      setSaved(true);
    });
  };
  return {
    draft,
    change: (next) => setDraft({ ...draft, ...next }),
    faults: tries === 0 ? [] : faults,
    tries,
    busy,
    trouble,
    saved,
    submit,
  };
}

function faultsIn({ decision, grounds, explanation, at }: DecisionDraft, state: StateCode): readonly Fault[] {
  const refused = decision === 'refused';
  return [
    ...(decision === null ? (['decision'] as const) : []),
    ...(refused && grounds.length === 0 ? (['grounds'] as const) : []),
    ...(refused && explanation.trim() === '' ? (['explanation'] as const) : []),
    ...(at !== '' && fromLocal(at, state) === null ? (['at'] as const) : []),
  ];
}

function inputOf({ decision, grounds, explanation, at }: DecisionDraft, state: StateCode): object {
  const moment = at === '' ? null : fromLocal(at, state);
  return {
    decision,
    ...(moment === null ? {} : { at: formatMoment(moment) }),
    ...(decision === 'refused' ? { grounds, explanation: explanation.trim() } : {}),
  };
}
