import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { sessionSummarySchema } from '../../server/session/contract.ts';
import { callApi } from '../api.ts';
import { formatsIn } from '../figures/formats.ts';
import { useLocale } from '../languages/index.ts';
import { browserName } from './browser-name.ts';
import { useSubmit } from './use-submit.ts';
import { Wrong } from './wrong.tsx';

const schema = z.object({ sessions: z.array(sessionSummarySchema) });

/** Where one is signed in, and signing out elsewhere. */
export function Sessions(): ReactNode {
  const { t } = useTranslation('people');
  const formats = formatsIn(useLocale());
  const queries = useQueryClient();
  const { wrong, run } = useSubmit();
  const { data } = useQuery({
    queryKey: ['access', 'sessions'],
    queryFn: ({ signal }) => callApi('/api/access/sessions', schema, { signal }),
  });
  const end = (id: string): void => {
    void run(async () => {
      await callApi(`/api/access/sessions/${id}`, z.unknown(), { method: 'DELETE', body: {} });
      await queries.invalidateQueries({ queryKey: ['access', 'sessions'] });
    });
  };
  return (
    <section aria-labelledby="sessions-heading">
      <h2 id="sessions-heading">{t('sessions.title')}</h2>
      <Wrong sentence={wrong} />
      {data?.sessions.length === 0 && <p className="hint">{t('sessions.none')}</p>}
      <ul className="lines">
        {data?.sessions.map(({ id, agent, seenAt, current }) => (
          <li key={id} className="lines__line">
            <span>
              {browserName(agent)}{' '}
              <span className="hint">{t('sessions.seen', { when: formats.moment(seenAt) })}</span>
            </span>
            {current ? (
              <strong>{t('sessions.current')}</strong>
            ) : (
              <button type="button" className="button" onClick={() => end(id)}>
                {t('sessions.end')}
                <span className="hidden-words"> {browserName(agent)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
