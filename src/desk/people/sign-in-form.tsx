import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionSchema } from '../../server/session/contract.ts';
import { callApi } from '../api.ts';
import { useSignedIn, type Me } from './me.ts';
import './people.css';
import { useSubmit } from './use-submit.ts';
import { Wrong } from './wrong.tsx';

interface Props {
  readonly me: Me;
  /** Where to go after the organisation has signed one in: a path of the desk. */
  readonly to: string;
  readonly onSignedIn: (me: Me) => void;
}

/** With a password, with the organisation, or either: whatever the server offers. */
export function SignInForm({ me: { signIn }, to, onSignedIn }: Props): ReactNode {
  const { t } = useTranslation('people');
  const signedIn = useSignedIn();
  const { busy, wrong, run } = useSubmit();
  const id = useId();
  const submit = (form: HTMLFormElement): void => {
    const fields = new FormData(form);
    void run(async () => {
      const body = { name: textOf(fields, 'name'), password: textOf(fields, 'password') };
      const me = await callApi('/session', sessionSchema, { method: 'POST', body });
      signedIn(me);
      onSignedIn(me);
    });
  };
  return (
    <div className="sign-in">
      {signIn.organisation !== null && (
        <p>
          <a className="button button--main" href={`/session/organisation?to=${encodeURIComponent(to)}`}>
            {t('signIn.organisation', { name: signIn.organisation })}
          </a>
        </p>
      )}
      {signIn.organisation !== null && signIn.local && <p className="sign-in__or">{t('signIn.or')}</p>}
      {signIn.local && (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            // A dialog stands in the form that opened it: React would hand that form this submission too.
            event.stopPropagation();
            submit(event.currentTarget);
          }}
        >
          <Wrong sentence={wrong} />
          <div>
            <label htmlFor={`${id}-name`}>{t('signIn.name')}</label>
            <input id={`${id}-name`} className="field" name="name" autoComplete="username" required />
          </div>
          <div>
            <label htmlFor={`${id}-password`}>{t('signIn.password')}</label>
            <input
              id={`${id}-password`}
              className="field"
              name="password"
              type="password"
              autoComplete="current-password"
              required
            />
          </div>
          <button type="submit" className="button button--main" disabled={busy}>
            {busy ? t('signIn.busy') : t('signIn.submit')}
          </button>
        </form>
      )}
    </div>
  );
}

export function textOf(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
}
