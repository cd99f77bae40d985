import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../shell/page-head.tsx';
import { useMe } from './me.ts';
import { SignInForm } from './sign-in-form.tsx';
import './words.ts';

/** Signing in, and then back to where one came from. */
export function SignInPage(): ReactNode {
  const { t } = useTranslation('people');
  const me = useMe();
  const navigate = useNavigate();
  const { to, problem }: { readonly to?: unknown; readonly problem?: unknown } = useSearch({ strict: false });
  const target = localPath(to);
  return (
    <div className="page__main">
      <PageHead title={t('signIn.title')}>
        <p className="head__lead">{t('signIn.lead')}</p>
      </PageHead>
      {problem === 'organisation' && (
        <p className="wrong" role="alert">
          {t('signIn.problem')}
        </p>
      )}
      {me === undefined ? (
        <output>{t('loading')}</output>
      ) : me.signedIn ? (
        <p>
          {t('signIn.already', { name: me.name })}{' '}
          <Link className="button" to={target}>
            {t('signIn.go')}
          </Link>
        </p>
      ) : (
        <>
          {me.firstAccount && <p className="hint">{t('signIn.first')}</p>}
          <SignInForm me={me} to={target} onSignedIn={() => void navigate({ href: target, replace: true })} />
        </>
      )}
    </div>
  );
}

/** A path of this desk; anything else, such as another site, becomes the first page. */
export function localPath(to: unknown): string {
  return typeof to === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(to) ? to : '/';
}
