import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchExample } from './examples.ts';
import { FACE } from './words.ts';

/** Two live pictures to try it with: the holder of the example, and somebody else. */
export function ExampleButtons({ onChosen }: { readonly onChosen: (bytes: Uint8Array) => void }): ReactNode {
  const { t } = useTranslation(FACE);
  const [failed, setFailed] = useState(false);
  const take = (name: 'holder' | 'other'): void => {
    setFailed(false);
    fetchExample(name)
      .then(onChosen)
      .catch(() => setFailed(true));
  };
  return (
    <>
      <p className="row">
        <button type="button" className="button" onClick={() => take('holder')}>
          {t('live.same')}
        </button>
        <button type="button" className="button" onClick={() => take('other')}>
          {t('live.other')}
        </button>
      </p>
      {failed && (
        <p className="wrong" role="alert">
          {t('work.failed')}
        </p>
      )}
    </>
  );
}
