/** Going on with a step: read what is typed, ask the server, and take it or say at each field what is wrong. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiRefusal } from '../../../../desk/api.ts';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { answer, edit, factOf, type CaseState } from './case-state.ts';
import { noneOf } from './entries.ts';
import type { FormFact } from './form-facts.ts';
import { namesIn } from './names.ts';
import { readStep } from './read-step.ts';
import type { UseCase } from './use-case.ts';

const AFTER_LEAVING_MS = 300;

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
  /** What the other answers of the step have made idle: it may stay empty. */
  readonly idle: ReadonlySet<string>;
  /** Looks at what is typed so far, once a field is left. */
  readonly check: () => void;
  readonly goOn: (none?: boolean) => Promise<void>;
}

export function useStep(facts: readonly FormFact[], { state, ask, change, take }: UseCase): UseStep {
  const { t } = useTranslation('asylum.case');
  const names = namesIn(useLanguage());
  const [faults, setFaults] = useState<readonly StepFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [sending, setSending] = useState(false);
  const [silent, setSilent] = useState(false);
  const [idle, setIdle] = useState<ReadonlySet<string>>(new Set());
  const checked = useRef('');

  const stop = (found: readonly StepFault[]): void => {
    setFaults(found);
    setAttempt((old) => old + 1);
  };

  const look = async (): Promise<void> => {
    const text = JSON.stringify(facts.map(({ path }) => state.typed[path] ?? ''));
    const step = readStep(facts, state.typed, names);
    if (sending || text === checked.current || step.empty.length === facts.length) return;
    checked.current = text;
    const tried = await ask(answer(state, step.said));
    // More was typed since, and is looked at in its turn.
    if (checked.current !== text || tried.kind === 'silent') return;
    setFaults((old) => [
      ...old.filter(({ byServer }) => !byServer),
      ...(tried.kind === 'refused' ? [serverFault(tried.refusal)] : []),
    ]);
    if (tried.kind === 'answered') {
      setIdle(new Set(step.empty.filter((path) => !tried.answer.wanted.includes(path))));
    }
  };

  // The latest is looked at, once a click that leaves the field is over: nothing may move under it.
  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const check = (): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void latest.current(), AFTER_LEAVING_MS);
  };

  const goOn = async (none = false): Promise<void> => {
    if (sending) return;
    clearTimeout(timer.current);
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
    if (tried.kind === 'refused') return stop([serverFault(tried.refusal)]);
    // What the other answers of the step have made idle may stay empty.
    const left = step.empty.filter((path) => tried.answer.wanted.includes(path));
    if (left.length > 0) {
      return stop(left.map((path) => ({ path, text: t('fault.empty'), byServer: false })));
    }
    setFaults([]);
    return take(next);
  };
  return { faults, attempt, sending, silent, idle, check, goOn };
}

function serverFault({ where = '', message, remedy = '' }: ApiRefusal): StepFault {
  return { path: factOf(where), text: `${message} ${remedy}`.trim(), byServer: true };
}
