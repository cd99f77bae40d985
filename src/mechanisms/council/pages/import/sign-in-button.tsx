import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInDialog } from '../../../../desk/people/lazy-sign-in-dialog.tsx';
import { IMPORT } from './words.ts';

/** Signing in without leaving the letter. */
export function SignInButton(): ReactNode {
  const { t } = useTranslation(IMPORT);
  const [open, setOpen] = useState(false);
  return (
    <p>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {t('record.signIn')}
      </button>
      {open && (
        <SignInDialog reason="needed" onSignedIn={() => setOpen(false)} onCancel={() => setOpen(false)} />
      )}
    </p>
  );
}
