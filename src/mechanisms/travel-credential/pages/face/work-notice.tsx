import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Work } from './use-comparison.ts';
import { FACE } from './words.ts';

interface Props {
  readonly work: Work;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** That the model comes or computes, with a way to stop; or why it did not. */
export function WorkNotice({ work, onStop, onAgain }: Props): ReactNode {
  const { t } = useTranslation(FACE);
  const busy = work.kind === 'loading' || work.kind === 'measuring';
  return (
    <div className="face__work">
      <output>{busy && t(`work.${work.kind}`)}</output>
      {busy && (
        <p className="row">
          <progress
            aria-label={t(`work.${work.kind}`)}
            {...(work.kind === 'loading' ? { value: work.share } : {})}
          />
          <button type="button" className="button" onClick={onStop}>
            {t('work.stop')}
          </button>
        </p>
      )}
      {work.kind === 'failed' && (
        <div className="wrong" role="alert">
          <p>{t(work.what === 'model' ? 'work.failed' : 'work.picture')}</p>
          {work.what === 'model' && (
            <p>
              <button type="button" className="button" onClick={onAgain}>
                {t('work.again')}
              </button>
            </p>
          )}
        </div>
      )}
    </div>
  );
}
