/** A credential in the making: the files, the comparison and the answer, in the memory of the page alone. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer } from '#kernel';
import { ApiRefusal } from '../../../../desk/api.ts';
import { useLanguage } from '../../../../desk/languages/index.ts';
import type { FaceComparison } from '../../face/compare.ts';
import { formatMoment, minuteOf } from '../../journey/moment.ts';
import type { ChipDocument } from './chip-document.ts';
import type { Made } from './making.ts';

export type Result =
  | { readonly kind: 'idle' | 'asking' | 'no-answer' }
  | { readonly kind: 'refused'; readonly sentence: string; readonly remedy: string | undefined }
  | { readonly kind: 'answered'; readonly made: Made; readonly at: string };

/** What the comparison said, and when; no picture and no measure. */
export interface Compared {
  readonly answer: Answer;
  readonly at: string;
}

export interface Making {
  readonly document: ChipDocument | null;
  readonly compared: Compared | null;
  readonly result: Result;
  readonly take: (document: ChipDocument) => void;
  readonly forget: () => void;
  readonly onCompared: (comparison: FaceComparison) => void;
  readonly make: () => void;
}

export function useMaking(): Making {
  const language = useLanguage();
  const [document, setDocument] = useState<ChipDocument | null>(null);
  const [compared, setCompared] = useState<Compared | null>(null);
  const [result, setResult] = useState<Result>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const replace = useCallback((next: ChipDocument | null) => {
    running.current?.abort();
    setDocument(next);
    setCompared(null);
    setResult({ kind: 'idle' });
  }, []);
  const take = useCallback((next: ChipDocument) => replace(next), [replace]);
  const forget = useCallback(() => replace(null), [replace]);
  const onCompared = useCallback(({ answer }: FaceComparison) => setCompared({ answer, at: now() }), []);
  const make = (): void => {
    if (document === null) return;
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    setResult({ kind: 'asking' });
    import('./making.ts')
      .then(({ makeCredential }) => makeCredential(document.files, language, signal))
      .then((made) => setResult({ kind: 'answered', made, at: now() }))
      .catch((error: unknown) => {
        if (!signal.aborted) setResult(failure(error));
      });
  };
  return { document, compared, result, take, forget, onCompared, make };
}

function failure(error: unknown): Result {
  return error instanceof ApiRefusal
    ? { kind: 'refused', sentence: error.message, remedy: error.remedy }
    : { kind: 'no-answer' };
}

function now(): string {
  return formatMoment(minuteOf(new Date()));
}
