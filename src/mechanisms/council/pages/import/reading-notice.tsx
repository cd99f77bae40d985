import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { refusalInDutch } from '../../words/refusal-words.ts';
import type { MostBytes } from './most-bytes.ts';
import { SignInButton } from './sign-in-button.tsx';
import type { Reading } from './use-reading.ts';
import { IMPORT } from './words.ts';

interface Props {
  readonly reading: Reading;
  readonly most: MostBytes;
  readonly onStop: () => void;
  /** Null where there is nothing to try once more. */
  readonly onAgain: (() => void) | null;
}

/** That a letter is being read, with a way to stop; or why it was not, and what to do. */
export function ReadingNotice({ reading, most, onStop, onAgain }: Props): ReactNode {
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
      <Failed key={reading.kind} reading={reading} most={most} onAgain={onAgain} />
    </>
  );
}

function Failed({ reading, most, onAgain }: Pick<Props, 'reading' | 'most' | 'onAgain'>): ReactNode {
  const { t } = useTranslation(IMPORT);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (reading.kind === 'idle' || reading.kind === 'stopped' || reading.kind === 'reading') return null;
  return (
    <div className="wrong" role="alert" tabIndex={-1} ref={box}>
      {reading.kind === 'refused' ? (
        <Refused {...reading} />
      ) : (
        <p>
          {t(
            reading.kind === 'too-large' && most.raised ? 'wrong.too-large-reader' : `wrong.${reading.kind}`,
            {
              ...most.words,
            },
          )}
        </p>
      )}
      {reading.kind === 'too-large' && most.raised && <SignInButton />}
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

/** The server gives its refusals in English; those of letters are known in Dutch. */
function Refused({ sentence, remedy }: Extract<Reading, { readonly kind: 'refused' }>): ReactNode {
  const language = useLanguage();
  const dutch = language === 'nl' ? refusalInDutch({ sentence, remedy }) : null;
  const said = dutch ?? { sentence, remedy };
  return (
    <p lang={dutch === null ? 'en' : 'nl'}>
      {said.sentence} {said.remedy}
    </p>
  );
}
