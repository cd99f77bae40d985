import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInDialog } from '../../../../desk/people/lazy-sign-in-dialog.tsx';
import { TRUST_WORDS } from './words.ts';

/** Why the reader may change nothing here, and the way to sign in without leaving. */
export function MayNot({ because }: { readonly because: string }): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const [asked, setAsked] = useState(false);
  return (
    <div className="trust__denied">
      <p>
        {t('denied')} {because}
      </p>
      <p>
        <button type="button" className="button" onClick={() => setAsked(true)}>
          {t('signIn')}
        </button>
      </p>
      {asked && (
        <SignInDialog reason="needed" onSignedIn={() => setAsked(false)} onCancel={() => setAsked(false)} />
      )}
    </div>
  );
}
