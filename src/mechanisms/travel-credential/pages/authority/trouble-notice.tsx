import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ServerSentence } from '../shared/server-sentence.tsx';
import type { Trouble } from './use-asking.ts';
import { AUTHORITY } from './words.ts';

/** What went wrong, told aloud and given focus: the server's own sentence with what to do, which is in English. */
export function TroubleNotice({ trouble }: { readonly trouble: Trouble | null }): ReactNode {
  const { t } = useTranslation(AUTHORITY);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (trouble !== null) box.current?.focus();
  }, [trouble]);
  if (trouble === null) return null;
  return (
    <div className="wrong" role="alert" tabIndex={-1} ref={box}>
      {trouble === 'no-answer' ? <p>{t('noAnswer')}</p> : <ServerSentence refusal={trouble} />}
    </div>
  );
}
