import type { StateCode } from '#kernel';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { callApi } from '../../../../../desk/api.ts';
import { type Office } from '../queries.ts';
import { API, JOURNEY } from '../../shared/api.ts';
import { TroubleNotice } from '../trouble-notice.tsx';
import { useAsking } from '../use-asking.ts';
import { useLocalTimes } from '../use-local-times.ts';
import { AUTHORITY } from '../words.ts';

interface Props {
  readonly state: StateCode;
  readonly office: Office;
}

const rotatedSchema = z.object({ keyId: z.string() });

/** The key that travellers' devices seal to, and a new one. */
export function KeyPanel({ state, office: { point, keyId, until, endsSoon } }: Props): ReactNode {
  const { t } = useTranslation(AUTHORITY);
  const times = useLocalTimes(state);
  const queries = useQueryClient();
  const { busy, trouble, run } = useAsking();
  const [made, setMade] = useState<string | null>(null);
  const rotate = (): Promise<boolean> =>
    run(async () => {
      const body = { state, point };
      const { keyId: fresh } = await callApi(`${API}/keys`, rotatedSchema, { method: 'POST', body });
      await queries.invalidateQueries({ queryKey: [JOURNEY, 'authorities'] });
      setMade(fresh);
    });
  return (
    <section aria-labelledby="key-heading" className="authority__key">
      <h2 id="key-heading">{t('key.title')}</h2>
      <p className="hint">{t('key.lead')}</p>
      {keyId === null || until === null ? (
        <p className="wrong">{t('key.none')}</p>
      ) : (
        <dl className="pairs">
          <div className="pairs__line">
            <dt>{t('key.id')}</dt>
            <dd>
              <code>{keyId}</code>
            </dd>
          </div>
          <div className="pairs__line">
            <dt>{t('key.until')}</dt>
            <dd>
              {times.moment(until)}
              {endsSoon && <strong className="authority__soon"> {t('key.soon')}</strong>}
            </dd>
          </div>
        </dl>
      )}
      <p className="no-print">
        <button
          type="button"
          className="button"
          aria-disabled={busy}
          onClick={() => {
            if (!busy) void rotate();
          }}
        >
          {t('key.rotate')}
        </button>
      </p>
      <TroubleNotice trouble={trouble} />
      <output>
        {made !== null && made === keyId && <span className="done">{t('key.made', { key: made })}</span>}
      </output>
    </section>
  );
}
