import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { inviteAnswerSchema, type InviteAnswer } from '../../server/session/contract.ts';
import { callApi } from '../api.ts';
import { useAccounts } from './use-accounts.ts';
import { OnceLink } from './invite.tsx';
import { actsForState, ROLES } from '../../procedure/caller.ts';
import { useSubmit } from './use-submit.ts';
import { Wrong } from './wrong.tsx';

const purpose = 'administration';

/** Who has an account: another role, an end, a link for another password. */
export function Accounts(): ReactNode {
  const { t } = useTranslation('people');
  const queries = useQueryClient();
  const { busy, wrong, run } = useSubmit();
  const [made, setMade] = useState<InviteAnswer | null>(null);
  const { data } = useAccounts(true);
  const change = (id: string, body: object): void => {
    void run(async () => {
      await callApi(`/api/access/accounts/${id}`, z.unknown(), { method: 'POST', body, purpose });
      await queries.invalidateQueries({ queryKey: ['access', 'accounts'] });
    });
  };
  const reset = (id: string): void => {
    setMade(null);
    void run(async () => {
      const path = `/api/access/accounts/${id}/password-link`;
      setMade(await callApi(path, inviteAnswerSchema, { method: 'POST', body: {}, purpose }));
    });
  };
  return (
    <section aria-labelledby="accounts-heading">
      <h2 id="accounts-heading">{t('accounts.title')}</h2>
      <Wrong sentence={wrong} />
      {made !== null && <OnceLink made={made} />}
      {data?.accounts.length === 0 && <p className="hint">{t('accounts.none')}</p>}
      <ul className="lines">
        {data?.accounts.map(({ id, name, role, state, kind, endedAt }) => (
          <li key={id} className="lines__line">
            <span>
              <strong>{name}</strong>{' '}
              <span className="hint">
                {t(`accounts.${kind}`)}
                {endedAt === null ? '' : `, ${t('accounts.ended')}`}
              </span>
            </span>
            <span className="row">
              <select
                className="field"
                aria-label={t('accounts.roleOf', { name })}
                value={role}
                disabled={busy || endedAt !== null}
                onChange={({ target }) =>
                  change(id, {
                    role: target.value,
                    ...(actsForState(target.value) ? { state: state ?? 'NL' } : {}),
                  })
                }
              >
                {ROLES.map((one) => (
                  <option key={one} value={one}>
                    {t(`role.${one}`)}
                    {one === role && state !== null ? ` ${state}` : ''}
                  </option>
                ))}
              </select>
              {kind === 'local' && endedAt === null && (
                <button type="button" className="button" disabled={busy} onClick={() => reset(id)}>
                  {t('accounts.reset')}
                  <span className="hidden-words"> {name}</span>
                </button>
              )}
              <button
                type="button"
                className="button"
                disabled={busy}
                onClick={() => change(id, { ended: endedAt === null })}
              >
                {t(endedAt === null ? 'accounts.end' : 'accounts.reopen')}
                <span className="hidden-words"> {name}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
