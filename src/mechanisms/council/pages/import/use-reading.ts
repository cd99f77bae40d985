/** Reading a file on the server: how far it is, how it is stopped, and what is said where it does not end well. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiRefusal, callApi } from '../../../../desk/api.ts';
import type { Language } from '#kernel';
import { importedSchema, type Imported } from '../../confirm/imported-schema.ts';
import type { Origin } from './kept-letter.ts';
import { toBase64 } from '../../../../desk/form/to-base64.ts';

export type Reading =
  | { readonly kind: 'idle' | 'stopped' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'too-large' | 'empty' | 'silent' | 'unreadable' }
  /** The server says why, in its own words. */
  | { readonly kind: 'refused'; readonly sentence: string; readonly remedy: string };

export interface ToRead {
  readonly origin: Origin;
  readonly content: Blob;
}

interface UseReading {
  readonly reading: Reading;
  readonly read: (what: ToRead) => Promise<void>;
  readonly stop: () => void;
}

export function useReading(
  language: Language,
  mostBytes: number,
  onRead: (origin: Origin, letter: Imported) => void,
): UseReading {
  const [reading, setReading] = useState<Reading>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const read = useCallback(
    async ({ origin, content }: ToRead) => {
      running.current?.abort();
      if (content.size === 0) return setReading({ kind: 'empty' });
      if (content.size > mostBytes) return setReading({ kind: 'too-large' });
      const control = new AbortController();
      running.current = control;
      setReading({ kind: 'reading', name: origin.name });
      try {
        const letter = await ask(content, language, control.signal);
        onRead(origin, letter);
        setReading({ kind: 'idle' });
      } catch (error) {
        if (!control.signal.aborted) setReading(failed(error));
      }
      return undefined;
    },
    [language, mostBytes, onRead],
  );
  const stop = useCallback(() => {
    running.current?.abort();
    setReading({ kind: 'stopped' });
  }, []);
  return { reading, read, stop };
}

async function ask(content: Blob, language: Language, signal: AbortSignal): Promise<Imported> {
  const document = await toBase64(content);
  signal.throwIfAborted();
  return callApi('/api/council/import', importedSchema, {
    method: 'POST',
    body: { document, lines: true, language },
    signal,
  });
}

/** The server takes less than the page thought: the session may have ended since. */
const TOO_LARGE = 413;

function failed(error: unknown): Reading {
  if (error instanceof ApiRefusal) {
    if (error.status === TOO_LARGE) return { kind: 'too-large' };
    return { kind: 'refused', sentence: error.message, remedy: error.remedy ?? '' };
  }
  // What the browser itself could not read: a folder, or a file that is gone since.
  return { kind: error instanceof DOMException ? 'unreadable' : 'silent' };
}
