/** Going on with a step: read what is typed, ask the server, and take it or say at each field what is wrong. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { answer, edit, factOf, type CaseState } from './case-state.ts';
import { noneOf } from './entries.ts';
import type { FormFact } from './form-facts.ts';
import { namesIn } from './names.ts';
import { readStep } from './read-step.ts';
import type { UseCase } from './use-case.ts';

export interface StepFault {
  /** Of the fact; it may be one of another step. */
  readonly path: string;
  readonly text: string;
  /** The server’s own words, which are English. */
  readonly byServer: boolean;
}

export interface UseStep {
  readonly faults: readonly StepFault[];
  /** Changes at each try that came to nothing. */
  readonly attempt: number;
  readonly sending: boolean;
  /** The server did not answer. */
  readonly silent: boolean;
  readonly goOn: (none?: boolean) => Promise<void>;
}

export function useStep(facts: readonly FormFact[], { state, ask, change, take }: UseCase): UseStep {
  const { t } = useTranslation('asylum.case');
  const names = namesIn(useLanguage());
  const [faults, setFaults] = useState<readonly StepFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [sending, setSending] = useState(false);
  const [silent, setSilent] = useState(false);

  const stop = (found: readonly StepFault[]): void => {
    setFaults(found);
    setAttempt((old) => old + 1);
  };

  const goOn = async (none = false): Promise<void> => {
    if (sending) return;
    const whole: CaseState = none
      ? { ...state, typed: { ...state.typed, ...noneOf(facts, state.typed) } }
      : state;
    if (none) change(() => whole);
    setSilent(false);
    const step = readStep(facts, whole.typed, names);
    const wrong = Object.entries(step.faults);
    if (wrong.length > 0) {
      return stop(wrong.map(([path, fault]) => ({ path, text: t(`fault.${fault}`), byServer: false })));
    }
    const next = edit(answer(whole, step.said), null);
    setSending(true);
    const tried = await ask(next);
    setSending(false);
    if (tried.kind === 'silent') return setSilent(true);
    if (tried.kind === 'refused') {
      const { where = '', message, remedy = '' } = tried.refusal;
      return stop([{ path: factOf(where), text: `${message} ${remedy}`.trim(), byServer: true }]);
    }
    // What the other answers of the step have made idle may stay empty.
    const left = step.empty.filter((path) => tried.answer.wanted.includes(path));
    if (left.length > 0) {
      return stop(left.map((path) => ({ path, text: t('fault.empty'), byServer: false })));
    }
    setFaults([]);
    return take(next);
  };
  return { faults, attempt, sending, silent, goOn };
}
