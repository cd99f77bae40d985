import type { ReactNode } from 'react';
import type { ApiRefusal } from '../../../../desk/api.ts';

interface Props {
  readonly refusal: Pick<ApiRefusal, 'message' | 'remedy' | 'citation'>;
}

/** What the server refused, in its own words, which are English: the sentence, what to do, and on what it rests. */
export function ServerSentence({ refusal: { message, remedy, citation } }: Props): ReactNode {
  return (
    <p lang="en">
      {message} {remedy}
      {citation !== undefined && ` (${citation})`}
    </p>
  );
}
