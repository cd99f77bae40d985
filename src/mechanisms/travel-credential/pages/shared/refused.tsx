import { useEffect, useRef, type ReactNode } from 'react';
import type { ApiRefusal } from '../../../../desk/api.ts';
import { ServerSentence } from './server-sentence.tsx';

interface Props {
  readonly title: string;
  readonly refusal: Pick<ApiRefusal, 'message' | 'remedy' | 'citation'>;
  readonly children?: ReactNode;
}

/** What the server did not do: its sentence and remedy, which are in English, told aloud and given focus. */
export function Refused({ title, refusal, children }: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="wrong" role="alert" tabIndex={-1} ref={box}>
      <p>{title}</p>
      <ServerSentence refusal={refusal} />
      {children}
    </div>
  );
}
