/** Files looked at one after the other, and then imported; whatever goes wrong, the choice of files stays. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiRefusal, callApi } from '../../../../../desk/api.ts';
import { toBase64 } from '../../../../../desk/form/to-base64.ts';
import { useLanguage } from '../../../../../desk/languages/index.ts';
import { importAnswerSchema } from '../../../trust/answers.ts';
import { renewTrust, TRUST_API } from '../queries.ts';
import { MOST_BYTES, toImport, type ChosenFile, type Step } from './chosen-file.ts';

/** How far an import is. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export interface Import {
  readonly files: readonly ChosenFile[];
  /** Null where none is under way. */
  readonly progress: Progress | null;
  /** How often an import came to its end: the page says what it brought. */
  readonly ended: number;
  readonly stopped: boolean;
  readonly add: (files: readonly File[]) => void;
  readonly remove: (id: number) => void;
  readonly clear: () => void;
  readonly answer: (id: number, answered: boolean) => void;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

export function useImport(): Import {
  const language = useLanguage();
  const queries = useQueryClient();
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [ended, setEnded] = useState(0);
  const [stopped, setStopped] = useState(false);
  const next = useRef(0);
  const looks = useRef(Promise.resolve());
  const running = useRef<AbortController | null>(null);
  const left = useRef<AbortController | null>(null);
  useEffect(() => {
    const control = new AbortController();
    left.current = control;
    return () => {
      control.abort();
      running.current?.abort();
    };
  }, []);

  const put = useCallback((id: number, step: Step) => {
    setFiles((all) => all.map((one) => (one.id === id ? { ...one, step } : one)));
  }, []);

  const add = useCallback(
    (chosen: readonly File[]) => {
      const fresh = chosen.map((file): ChosenFile => {
        next.current += 1;
        return { id: next.current, file, step: firstStep(file), answered: false };
      });
      setStopped(false);
      setFiles((all) => [...all, ...fresh.filter(({ file }) => !all.some((one) => same(one.file, file)))]);
      for (const { id, file, step } of fresh) {
        if (step.kind !== 'waiting') continue;
        looks.current = looks.current.then(async () => {
          if (left.current?.signal.aborted !== false) return;
          put(id, { kind: 'looking' });
          // A list that nobody signed is looked at too: who imports it may answer for it.
          const step = await sent(file, { dry: true, unsigned: true, language }, left.current.signal);
          if (step !== null) put(id, step);
        });
      }
    },
    [language, put],
  );

  const start = useCallback(async () => {
    const control = new AbortController();
    running.current = control;
    const wanted = toImport(files);
    setStopped(false);
    setProgress({ done: 0, of: wanted.length });
    for (const [done, { id, file, step: before, answered }] of wanted.entries()) {
      put(id, { kind: 'importing' });
      const step = await sent(file, { dry: false, unsigned: answered, language }, control.signal);
      put(id, step ?? before);
      if (control.signal.aborted) break;
      setProgress({ done: done + 1, of: wanted.length });
    }
    setProgress(null);
    setStopped(control.signal.aborted);
    setEnded((times) => times + 1);
    await renewTrust(queries);
  }, [files, language, put, queries]);

  return {
    files,
    progress,
    ended,
    stopped,
    add,
    remove: (id) => setFiles((all) => all.filter((one) => one.id !== id)),
    clear: () => setFiles([]),
    answer: (id, answered) =>
      setFiles((all) => all.map((one) => (one.id === id ? { ...one, answered } : one))),
    start,
    stop: () => running.current?.abort(),
  };
}

function firstStep({ size }: File): Step {
  if (size === 0) return { kind: 'empty' };
  return size > MOST_BYTES ? { kind: 'too-large' } : { kind: 'waiting' };
}

/** The same file chosen twice is one. */
function same(one: File, other: File): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
}

interface How {
  readonly dry: boolean;
  readonly unsigned: boolean;
  readonly language: string;
}

/** What became of a file at the server; null where it was no longer waited for. */
async function sent(file: File, { dry, unsigned, language }: How, signal: AbortSignal): Promise<Step | null> {
  try {
    const body = { file: await toBase64(file), name: file.name, dry, unsigned, language };
    signal.throwIfAborted();
    const found = await callApi(`${TRUST_API}/files`, importAnswerSchema, { method: 'POST', body, signal });
    return { kind: dry ? 'looked' : 'done', found };
  } catch (error) {
    if (signal.aborted) return null;
    if (error instanceof ApiRefusal) {
      const { kind: why, message: sentence, remedy = '' } = error;
      return { kind: 'refused', why, sentence, remedy };
    }
    // What the browser itself could not read: a folder, or a file that is gone since.
    return { kind: error instanceof DOMException ? 'unreadable' : 'silent' };
  }
}
