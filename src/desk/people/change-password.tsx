import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { callApi } from '../api.ts';
import { textOf } from './sign-in-form.tsx';
import { useSubmit } from './use-submit.ts';
import { Wrong } from './wrong.tsx';

/** Another password for whoever is signed in with one. */
export function ChangePassword({ name }: { readonly name: string }): ReactNode {
  const { t } = useTranslation('people');
  const { busy, wrong, run } = useSubmit();
  const [done, setDone] = useState(false);
  const id = useId();
  const submit = async (form: HTMLFormElement): Promise<void> => {
    const fields = new FormData(form);
    setDone(false);
    const changed = await run(async () => {
      const body = { current: textOf(fields, 'current'), password: textOf(fields, 'password') };
      await callApi('/api/access/password', z.unknown(), { method: 'POST', body });
    });
    if (!changed) return;
    form.reset();
    setDone(true);
  };
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t('password.title')}</h2>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          void submit(event.currentTarget);
        }}
      >
        <Wrong sentence={wrong} />
        {done && <output className="done">{t('password.done')}</output>}
        {/* Password managers want to know whose password it is. */}
        <input
          className="hidden-words"
          name="username"
          autoComplete="username"
          value={name}
          readOnly
          tabIndex={-1}
          aria-hidden="true"
        />
        <div>
          <label htmlFor={`${id}-current`}>{t('password.current')}</label>
          <input
            id={`${id}-current`}
            className="field"
            name="current"
            type="password"
            autoComplete="current-password"
            required
          />
        </div>
        <div>
          <label htmlFor={`${id}-new`}>{t('password.new')}</label>
          <input
            id={`${id}-new`}
            className="field"
            name="password"
            type="password"
            autoComplete="new-password"
            minLength={12}
            required
          />
        </div>
        <button type="submit" className="button" disabled={busy}>
          {t('password.submit')}
        </button>
      </form>
    </section>
  );
}
