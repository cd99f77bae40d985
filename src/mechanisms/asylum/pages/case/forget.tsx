import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Forgets the case, once it is said a second time. */
export function Forget({ onForget }: { readonly onForget: () => void }): ReactNode {
  const { t } = useTranslation('asylum.case');
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <button type="button" className="button" onClick={() => setSure(true)}>
        {t('forget')}
      </button>
    );
  }
  return (
    <span className="row">
      <button
        type="button"
        className="button button--main"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it stands where the button was that asked for it
        autoFocus
        onClick={() => {
          setSure(false);
          onForget();
        }}
      >
        {t('forget.yes')}
      </button>
      <button type="button" className="button" onClick={() => setSure(false)}>
        {t('forget.no')}
      </button>
    </span>
  );
}
