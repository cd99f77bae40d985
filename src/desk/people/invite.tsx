import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { inviteAnswerSchema, type InviteAnswer } from '../../server/session/contract.ts';
import { callApi } from '../api.ts';
import { formatsIn } from '../figures/formats.ts';
import { useLocale } from '../languages/index.ts';
import { CopyButton } from '../take-along/copy-button.tsx';
import { RightsFields, rightsOf } from './rights-fields.tsx';
import { textOf } from './sign-in-form.tsx';
import { useSubmit } from './use-submit.ts';
import { Wrong } from './wrong.tsx';

/** An invitation for one person, as a link to pass on. */
export function Invite(): ReactNode {
  const { t } = useTranslation('people');
  const { busy, wrong, run } = useSubmit();
  const [made, setMade] = useState<InviteAnswer | null>(null);
  const id = useId();
  const submit = (form: HTMLFormElement): void => {
    const fields = new FormData(form);
    const name = textOf(fields, 'name').trim();
    setMade(null);
    void run(async () => {
      const body = { ...rightsOf(fields), ...(name === '' ? {} : { name }) };
      setMade(
        await callApi('/api/access/invitations', inviteAnswerSchema, {
          method: 'POST',
          body,
          purpose: 'administration',
        }),
      );
    });
  };
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t('invite.title')}</h2>
      <form
        className="form form--row"
        onSubmit={(event) => {
          event.preventDefault();
          submit(event.currentTarget);
        }}
      >
        <Wrong sentence={wrong} />
        <div>
          <label htmlFor={`${id}-name`}>{t('invite.name')}</label>
          <input id={`${id}-name`} className="field" name="name" maxLength={200} autoComplete="off" />
        </div>
        <RightsFields />
        <button type="submit" className="button button--main" disabled={busy}>
          {t('invite.submit')}
        </button>
      </form>
      {made !== null && <OnceLink made={made} />}
    </section>
  );
}

/** A link that is shown this once. */
export function OnceLink({ made }: { readonly made: InviteAnswer }): ReactNode {
  const { t } = useTranslation('people');
  const formats = formatsIn(useLocale());
  const link = new URL(made.link, location.origin).href;
  return (
    <output className="done">
      <span className="done__line">{t('invite.done', { until: formats.moment(made.expiresAt) })}</span>
      <span className="done__line">
        <code>{link}</code>
      </span>
      <CopyButton text={() => link}>{t('invite.copy')}</CopyButton>
    </output>
  );
}
