import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../../desk/languages/index.ts';
import { TRUST_WORDS } from '../words.ts';
import { MOST_MEGABYTES, type ChosenFile, type Step } from './chosen-file.ts';
import { InFile } from './in-file.tsx';

interface Props {
  readonly chosen: ChosenFile;
  readonly busy: boolean;
  readonly onRemove: () => void;
  readonly onAnswer: (answered: boolean) => void;
}

/** One file: what it is, what would be or was taken of it, or why not and what to do. */
export function FileLine({ chosen, busy, onRemove, onAnswer }: Props): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const { file, step, answered } = chosen;
  const bare = step.kind === 'looked' && step.found.kind === 'bare-master-list';
  return (
    <li className={`trust__file trust__file--${step.kind}`}>
      <p className="row trust__file-head">
        <strong className="trust__file-name">{file.name}</strong>
        <span className="trust__file-step">{t(`step.${step.kind}`)}</span>
        <button
          type="button"
          className="button button--quiet no-print"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) onRemove();
          }}
        >
          {t('remove')}
          <span className="hidden-words"> {file.name}</span>
        </button>
      </p>
      {(step.kind === 'looked' || step.kind === 'done') && (
        <InFile found={step.found} done={step.kind === 'done'} />
      )}
      {bare && (
        <label className="check">
          <input type="checkbox" checked={answered} onChange={({ target }) => onAnswer(target.checked)} />
          {t('bare.answer')}
        </label>
      )}
      <Failed step={step} />
    </li>
  );
}

function Failed({ step }: { readonly step: Step }): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const language = useLanguage();
  switch (step.kind) {
    case 'refused':
      // What a list lacks is said in the reader’s language; what is wrong with bytes, in English alone.
      return (
        <div className="wrong" role="alert">
          <p lang={step.why === 'barred' ? language : 'en'}>
            {step.sentence} {step.remedy}
          </p>
          {step.why === 'barred' && <p>{t('refused.barred')}</p>}
          {step.why === 'damaged' && <p>{t('wrong.damaged')}</p>}
        </div>
      );
    case 'silent':
    case 'unreadable':
    case 'empty':
    case 'too-large':
      return (
        <p className="wrong" role="alert">
          {t(`wrong.${step.kind}`, { n: MOST_MEGABYTES })}
        </p>
      );
    default:
      return null;
  }
}
