import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { issuedTokenSchema, tokenSchema } from '../../server/session/contract.ts';
import { callApi } from '../api.ts';
import { formatsIn } from '../figures/formats.ts';
import { useLocale } from '../languages/index.ts';
import { CopyButton } from '../take-along/copy-button.tsx';
import { RightsFields, rightsOf } from './rights-fields.tsx';
import { textOf } from './sign-in-form.tsx';
import { useSubmit } from './use-submit.ts';
import { Wrong } from './wrong.tsx';

const listSchema = z.object({ tokens: z.array(tokenSchema) });

/** Access tokens for programs. */
export function Tokens(): ReactNode {
  const { t } = useTranslation('people');
  const formats = formatsIn(useLocale());
  const queries = useQueryClient();
  const { busy, wrong, run } = useSubmit();
  const [secret, setSecret] = useState<string | null>(null);
  const id = useId();
  const { data } = useQuery({
    queryKey: ['access', 'tokens'],
    queryFn: ({ signal }) => callApi('/api/access/tokens', listSchema, { signal }),
  });
  const renew = () => queries.invalidateQueries({ queryKey: ['access', 'tokens'] });
  const submit = (form: HTMLFormElement): void => {
    const fields = new FormData(form);
    setSecret(null);
    void run(async () => {
      const body = { ...rightsOf(fields), name: textOf(fields, 'name') };
      const issued = await callApi('/api/access/tokens', issuedTokenSchema, { method: 'POST', body });
      setSecret(issued.secret);
      await renew();
    });
  };
  const revoke = (token: string): void => {
    void run(async () => {
      await callApi(`/api/access/tokens/${token}`, z.unknown(), { method: 'DELETE', body: {} });
      await renew();
    });
  };
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t('tokens.title')}</h2>
      <form
        className="form form--row"
        onSubmit={(event) => {
          event.preventDefault();
          submit(event.currentTarget);
        }}
      >
        <Wrong sentence={wrong} />
        <div>
          <label htmlFor={`${id}-name`}>{t('tokens.name')}</label>
          <input
            id={`${id}-name`}
            className="field"
            name="name"
            maxLength={200}
            autoComplete="off"
            required
          />
        </div>
        <RightsFields />
        <button type="submit" className="button" disabled={busy}>
          {t('tokens.submit')}
        </button>
      </form>
      {secret !== null && (
        <output className="done">
          <span className="done__line">{t('tokens.done')}</span>
          <span className="done__line">
            <code>{secret}</code>
          </span>
          <CopyButton text={() => secret}>{t('tokens.copy')}</CopyButton>
        </output>
      )}
      {data?.tokens.length === 0 && <p className="hint">{t('tokens.none')}</p>}
      <ul className="lines">
        {data?.tokens.map((token) => (
          <li key={token.id} className="lines__line">
            <span>
              <strong>{token.name}</strong>{' '}
              <span className="hint">
                {t(`role.${token.role}`)}
                {token.state === null ? '' : ` ${token.state}`},{' '}
                {t('tokens.expires', { when: formats.moment(token.expiresAt) })}
              </span>
            </span>
            {token.revokedAt === null ? (
              <button type="button" className="button" disabled={busy} onClick={() => revoke(token.id)}>
                {t('tokens.revoke')}
                <span className="hidden-words"> {token.name}</span>
              </button>
            ) : (
              <span>{t('tokens.revoked')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
