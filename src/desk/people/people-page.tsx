import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../shell/page-head.tsx';
import { TakeAlong } from '../take-along/take-along.tsx';
import { Accounts } from './accounts.tsx';
import { Invite } from './invite.tsx';
import { useMe } from './me.ts';
import './people.css';
import { SignIns } from './sign-ins.tsx';
import { Tokens } from './tokens.tsx';
import { Views } from './views.tsx';
import './words.ts';

/** For an administrator: who has access, inviting, tokens, and the log. Others are told who may. */
export function PeoplePage(): ReactNode {
  const { t } = useTranslation('people');
  const me = useMe();
  if (me === undefined) {
    return (
      <div className="page__main">
        <PageHead title={t('people.title')} />
        <output>{t('loading')}</output>
      </div>
    );
  }
  if (me.role !== 'administrator') {
    return (
      <div className="page__main">
        <PageHead title={t('people.forbidden')}>
          <p className="head__lead">{t('people.how', { role: t(`role.${me.role}`) })}</p>
        </PageHead>
        <p>
          <Link className="button" to="/sign-in" search={{ to: '/people' }}>
            {t('signIn.submit')}
          </Link>
        </p>
      </div>
    );
  }
  return (
    <div className="page__main">
      <PageHead title={t('people.title')}>
        <p className="head__lead">{t('people.lead')}</p>
      </PageHead>
      <Invite />
      <Accounts />
      <Tokens />
      <SignIns purpose="administration" />
      <Views purpose="administration" />
      <TakeAlong
        command="npm run -s acquis -- access accounts --purpose administration --as administrator"
        api={`curl -H 'authorization: Bearer TOKEN' -H 'x-acquis-purpose: administration' '${location.origin}/api/access/accounts'`}
      />
    </div>
  );
}
