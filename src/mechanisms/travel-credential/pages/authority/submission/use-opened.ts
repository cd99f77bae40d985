/** Opening, and dropping: when it is erased, when the page is left, when the reader is not the authority any more. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../../../../desk/languages/index.ts';
import { useAsking, type Asking } from '../use-asking.ts';
import { openSubmission, type GuardFacts, type Opened, type SubmissionName } from './opened.ts';
import { proofKey } from './use-record.ts';

export interface Opening extends Omit<Asking, 'run'> {
  /** Kept here alone and not among the answers that the desk remembers; null until it is opened and once it is gone. */
  readonly opened: Opened | null;
  readonly open: (facts?: GuardFacts) => Promise<boolean>;
  /** Drops it, with whatever was asked. */
  readonly close: () => void;
}

/** `gone` says that it was erased: nothing of it stays then. */
export function useOpened({ state, point, submission }: SubmissionName, gone: boolean): Opening {
  const language = useLanguage();
  const queries = useQueryClient();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { run, ...asking } = useAsking();
  const asked = useRef<AbortController | null>(null);
  if (gone && opened !== null) setOpened(null);

  const open = useCallback(
    async (facts: GuardFacts = {}) => {
      asked.current?.abort();
      const { signal } = (asked.current = new AbortController());
      const done = await run(async () => {
        const answer = await openSubmission({ state, point, submission }, facts, language, signal);
        if (!signal.aborted) setOpened(answer);
      });
      // Perhaps it was erased meanwhile: the register says so.
      if (!done) await queries.invalidateQueries({ queryKey: proofKey(submission) });
      return done;
    },
    [state, point, submission, language, queries, run],
  );

  const close = useCallback(() => {
    asked.current?.abort();
    setOpened(null);
  }, []);

  useEffect(() => {
    // A browser may keep a page that is left as it was, and show it again.
    addEventListener('pagehide', close);
    return () => {
      removeEventListener('pagehide', close);
      asked.current?.abort();
    };
  }, [close]);

  // The reasons are the server's, in the language that was asked: in another they are asked for again.
  useEffect(() => {
    // oxlint-disable-next-line react/set-state-in-effect -- the answer of the server follows the language
    if (opened !== null && opened.language !== language) void open(opened.facts);
  }, [opened, language, open]);

  return { ...asking, opened, open, close };
}
