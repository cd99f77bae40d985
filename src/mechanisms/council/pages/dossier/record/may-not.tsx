import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInDialog } from '../../../../../desk/people/lazy-sign-in-dialog.tsx';

/** Why the reader may record nothing here, and the way to sign in without leaving. */
export function MayNot({ because }: { readonly because: string }): ReactNode {
  const { t } = useTranslation('council.dossier');
  const [asked, setAsked] = useState(false);
  return (
    <>
      <p>
        {t('record.notYours')} {because}
      </p>
      <p>
        <button type="button" className="button" onClick={() => setAsked(true)}>
          {t('record.signIn')}
        </button>
      </p>
      {asked && (
        <SignInDialog reason="needed" onSignedIn={() => setAsked(false)} onCancel={() => setAsked(false)} />
      )}
    </>
  );
}
