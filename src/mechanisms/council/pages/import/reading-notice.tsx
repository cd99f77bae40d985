import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from './use-reading.ts';
import { IMPORT } from './words.ts';

interface Props {
  readonly reading: Reading;
  readonly onStop: () => void;
  /** Null where there is nothing to try once more. */
  readonly onAgain: (() => void) | null;
}

/** That a letter is being read, with a way to stop; or why it was not, and what to do. */
export function ReadingNotice({ reading, onStop, onAgain }: Props): ReactNode {
  const { t } = useTranslation(IMPORT);
  const busy = reading.kind === 'reading';
  return (
    <>
      <output className="import__reading">
        {busy && (
          <span>{reading.name === '' ? t('reading.text') : t('reading', { name: reading.name })}</span>
        )}
        {reading.kind === 'stopped' && t('stopped')}
      </output>
      {busy && (
        <p className="row">
          <progress className="import__progress" aria-label={t('reading.text')} />
          <button type="button" className="button" onClick={onStop}>
            {t('stop')}
          </button>
        </p>
      )}
      <Failed key={reading.kind} reading={reading} onAgain={onAgain} />
    </>
  );
}

function Failed({ reading, onAgain }: Pick<Props, 'reading' | 'onAgain'>): ReactNode {
  const { t } = useTranslation(IMPORT);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (reading.kind === 'idle' || reading.kind === 'stopped' || reading.kind === 'reading') return null;
  return (
    <div className="wrong" role="alert" tabIndex={-1} ref={box}>
      {reading.kind === 'refused' ? (
        // The server gives its refusals in English.
        <p lang="en">
          {reading.sentence} {reading.remedy}
        </p>
      ) : (
        <p>{t(`wrong.${reading.kind}`)}</p>
      )}
      <p className="import__still">{t('wrong.still')}</p>
      {reading.kind === 'silent' && onAgain !== null && (
        <p>
          <button type="button" className="button" onClick={onAgain}>
            {t('again')}
          </button>
        </p>
      )}
    </div>
  );
}
