import { isState, type StateCode } from '#kernel';
import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe, type Me } from '../../../../desk/people/me.ts';
import { usePermissions } from '../../../../desk/people/use-permissions.ts';
import '../../../../desk/people/words.ts';
import './authority.css';
import { AUTHORITY } from './words.ts';

interface Props {
  /** Drawn for the border authority of this state alone, and gone as soon as the reader is not it any more. */
  readonly children: (state: StateCode) => ReactNode;
}

/** What is for the border authority of a state; everybody else is told who may see it, and the way in. */
export function ForAuthority({ children }: Props): ReactNode {
  const { t } = useTranslation(AUTHORITY);
  const me = useMe();
  if (me === undefined) return <output className="hint">{t('loading')}</output>;
  const { role, state } = me;
  if (role === 'border-authority' && state !== null && isState(state)) return children(state);
  return <Denied me={me} />;
}

function Denied({ me: { signedIn, name, role } }: { readonly me: Me }): ReactNode {
  const { t } = useTranslation(AUTHORITY);
  const { t: people } = useTranslation('people');
  const here = useLocation({ select: ({ href }) => href });
  const permission = usePermissions()?.find(({ action }) => action === 'travel-credential.authority.inbox');
  return (
    <div className="form__told form__told--warn authority__denied">
      <h2>{t('denied.title')}</h2>
      <p>
        {signedIn ? t('denied.role', { name, role: people(`role.${role}`) }) : t('denied.signedOut')}{' '}
        {permission?.because}
      </p>
      <p>{t('denied.how')}</p>
      <p className="row">
        {signedIn ? (
          <Link className="button" to="/account">
            {t('denied.account')}
          </Link>
        ) : (
          <Link className="button button--main" to="/sign-in" search={{ to: here }}>
            {t('denied.signIn')}
          </Link>
        )}
      </p>
    </div>
  );
}
