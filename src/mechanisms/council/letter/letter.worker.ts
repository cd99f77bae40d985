/** Reads letters away from the server's own thread: what a file does to its reader ends with this thread. */
import { parentPort } from 'node:worker_threads';
import { Refusal, type RefusalDetails, type RefusalKind } from '#kernel';
import { draftOf, type Draft } from './draft.ts';
import { readLetterFile, type LetterText } from './files/read-file.ts';

export interface ReadLetter {
  readonly text: LetterText;
  readonly draft: Draft;
}

/** A Refusal does not cross threads whole, so its parts do. */
export type WorkerAnswer =
  | { readonly read: ReadLetter }
  | {
      readonly refused: {
        readonly kind: RefusalKind;
        readonly sentence: string;
        readonly details: RefusalDetails;
      };
    }
  | { readonly failed: string };

parentPort?.on('message', (bytes: Uint8Array) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin to name
  void answer(bytes).then((message) => parentPort?.postMessage(message));
});

async function answer(bytes: Uint8Array): Promise<WorkerAnswer> {
  try {
    const text = await readLetterFile(bytes);
    return { read: { text, draft: draftOf(text.lines, text.pageStarts) } };
  } catch (error) {
    if (error instanceof Refusal) {
      return { refused: { kind: error.kind, sentence: error.message, details: error.details } };
    }
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
