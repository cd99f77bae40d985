import { isState, stateName } from '#kernel';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../figures/formats.ts';
import { useLocale } from '../languages/index.ts';
import { TakeAlong } from '../take-along/take-along.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { ChangePassword } from './change-password.tsx';
import { useMe, useSignOut, type Me } from './me.ts';
import './people.css';
import { Permissions } from './permissions.tsx';
import { Sessions } from './sessions.tsx';
import { SignIns } from './sign-ins.tsx';
import { Views } from './views.tsx';
import './words.ts';

/** Who one is, what one may do and why not, where one is signed in, what one looked at. */
export function AccountPage(): ReactNode {
  const { t } = useTranslation('people');
  const me = useMe();
  return (
    <div className="page__main">
      <PageHead title={t('account.title')} />
      {me === undefined ? <output>{t('loading')}</output> : <Who me={me} />}
      {me?.means === 'session' && (
        <>
          <Sessions />
          <ChangePassword name={me.name} />
        </>
      )}
      <Permissions />
      {me?.means === 'session' && (
        <>
          <SignIns purpose="own-views" />
          <Views purpose="own-views" />
        </>
      )}
      <TakeAlong command="npm run -s acquis -- access may" api={`curl '${location.origin}/api/access/may'`} />
    </div>
  );
}

function Who({ me }: { readonly me: Me }): ReactNode {
  const { t } = useTranslation('people');
  const locale = useLocale();
  const signOut = useSignOut();
  const { state } = me;
  return (
    <section className="who" aria-label={t('account.title')}>
      <p className="who__name">{me.signedIn ? t('account.is', { name: me.name }) : t('account.anonymous')}</p>
      <dl className="pairs">
        <div className="pairs__line">
          <dt>{t('account.role')}</dt>
          <dd>
            {t(`role.${me.role}`)}. {t(`does.${me.role}`)}
          </dd>
        </div>
        {state !== null && isState(state) && (
          <div className="pairs__line">
            <dt>{t('account.state')}</dt>
            <dd>{stateName(state, locale)}</dd>
          </div>
        )}
        {me.expiresAt !== null && (
          <div className="pairs__line">
            <dt>{t('account.until')}</dt>
            <dd>{formatsIn(locale).moment(me.expiresAt)}</dd>
          </div>
        )}
      </dl>
      <p className="row">
        {me.means === 'session' ? (
          <button type="button" className="button" onClick={() => void signOut()}>
            {t('account.signOut')}
          </button>
        ) : (
          !me.signedIn && (
            <Link className="button" to="/sign-in" search={{ to: '/account' }}>
              {t('signIn.submit')}
            </Link>
          )
        )}
        {me.role === 'administrator' && (
          <Link className="button" to="/people">
            {t('people.title')}
          </Link>
        )}
      </p>
    </section>
  );
}
