import { isState, stateName } from '#kernel';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { invitationSchema, sessionSchema, type InvitationAnswer } from '../../server/session/contract.ts';
import { ApiRefusal, callApi } from '../api.ts';
import { useLocale } from '../languages/index.ts';
import { PageHead } from '../shell/page-head.tsx';
import { useSignedIn } from './me.ts';
import './people.css';
import { textOf } from './sign-in-form.tsx';
import { useSubmit } from './use-submit.ts';
import './words.ts';
import { Wrong } from './wrong.tsx';

/** An invitation followed: a name and a password make the account. A second one in the same tab begins anew. */
export function WelcomePage(): ReactNode {
  const [secret, setSecret] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const onHash = (): void => setSecret(location.hash.slice(1));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return <Invited key={secret} secret={secret} />;
}

function Invited({ secret }: { readonly secret: string }): ReactNode {
  const { t } = useTranslation('people');
  const [invitation, setInvitation] = useState<InvitationAnswer | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  useEffect(() => {
    // The secret is after the #, which no server sees and no referrer carries; it leaves the address once it is read.
    history.replaceState(history.state, '', location.pathname + location.search);
    if (secret === '') return;
    callApi('/session/invitation/look', invitationSchema, { method: 'POST', body: { invitation: secret } })
      .then(setInvitation)
      .catch((error: unknown) => setWrong(error instanceof ApiRefusal ? error.message : t('noAnswer')));
  }, [secret, t]);

  if (secret === '' || wrong !== null) {
    return (
      <div className="page__main">
        <PageHead title={t(secret === '' ? 'welcome.none' : 'welcome.gone')}>
          {wrong !== null && <p className="head__lead">{wrong}</p>}
        </PageHead>
        <p>{t('welcome.how')}</p>
      </div>
    );
  }
  return (
    <div className="page__main">
      <PageHead title={t('welcome.title')} />
      {invitation === null ? (
        <output>{t('welcome.looking')}</output>
      ) : (
        <Accept secret={secret} invitation={invitation} />
      )}
    </div>
  );
}

function Accept({ secret, invitation }: { readonly secret: string; readonly invitation: InvitationAnswer }) {
  const { t } = useTranslation('people');
  const locale = useLocale();
  const navigate = useNavigate();
  const signedIn = useSignedIn();
  const { busy, wrong, setWrong, run } = useSubmit();
  const id = useId();
  const role = t(`role.${invitation.role}`);
  const state = invitation.state ?? '';
  const submit = (form: HTMLFormElement): void => {
    const fields = new FormData(form);
    const password = textOf(fields, 'password');
    if (password !== textOf(fields, 'again')) {
      setWrong(t('welcome.differ'));
      return;
    }
    void run(async () => {
      const body = { invitation: secret, name: textOf(fields, 'name'), password };
      signedIn(await callApi('/session/invitation', sessionSchema, { method: 'POST', body }));
      await navigate({ to: '/account' });
    });
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <p>
        {isState(state)
          ? t('welcome.leadState', { role, state: stateName(state, locale) })
          : t('welcome.lead', { role })}
      </p>
      <Wrong sentence={wrong} />
      <div>
        <label htmlFor={`${id}-name`}>{t('signIn.name')}</label>
        <input
          id={`${id}-name`}
          className="field"
          name="name"
          autoComplete="username"
          defaultValue={invitation.name ?? ''}
          maxLength={200}
          required
        />
      </div>
      <div>
        <label htmlFor={`${id}-password`}>{t('welcome.password')}</label>
        <input
          id={`${id}-password`}
          className="field"
          name="password"
          type="password"
          autoComplete="new-password"
          minLength={12}
          aria-describedby={`${id}-hint`}
          required
        />
        <p id={`${id}-hint`} className="hint">
          {t('welcome.hint')}
        </p>
      </div>
      <div>
        <label htmlFor={`${id}-again`}>{t('welcome.again')}</label>
        <input
          id={`${id}-again`}
          className="field"
          name="again"
          type="password"
          autoComplete="new-password"
          required
        />
      </div>
      <button type="submit" className="button button--main" disabled={busy}>
        {t('welcome.submit')}
      </button>
    </form>
  );
}
