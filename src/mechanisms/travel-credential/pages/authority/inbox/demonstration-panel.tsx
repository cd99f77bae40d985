import type { StateCode } from '#kernel';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { callApi } from '../../../../../desk/api.ts';
import { useLanguage } from '../../../../../desk/languages/index.ts';
import { parseMoment } from '../../../journey/moment.ts';
import { API, JOURNEY } from '../../shared/api.ts';
import { useDemonstration } from '../../shared/ask-demonstration.ts';
import { useReadiness } from '../../shared/ask-journey.ts';
import { TroubleNotice } from '../trouble-notice.tsx';
import { useAsking } from '../use-asking.ts';
import { useLocalTimes } from '../use-local-times.ts';
import { AUTHORITY } from '../words.ts';

interface Props {
  readonly state: StateCode;
  /** The border crossing point that is open; one is made where there is none. */
  readonly point?: string;
  readonly onStarted: (office: string) => void;
}

const startedSchema = z.object({ office: z.string() });

/** A made-up state whose passports travellers without a document can try it with: started here, while none stands. */
export function DemonstrationPanel({ state, point, onStarted }: Props): ReactNode {
  const { t } = useTranslation(AUTHORITY);
  const language = useLanguage();
  const times = useLocalTimes(state);
  const queries = useQueryClient();
  const { busy, trouble, run } = useAsking();
  const { data: readiness } = useReadiness();
  const { data: until } = useDemonstration();
  if (until === undefined || readiness?.mode !== 'demonstration') return null;
  const start = (): Promise<boolean> =>
    run(async () => {
      const body = { state, language, ...(point === undefined ? {} : { point }) };
      const { office } = await callApi(`${API}/demonstration`, startedSchema, { method: 'POST', body });
      await queries.invalidateQueries({ queryKey: [JOURNEY] });
      onStarted(office);
    });
  return (
    <section aria-labelledby="demonstration-heading" className="authority__demonstration">
      <h2 id="demonstration-heading">{t('demonstration')}</h2>
      <p>{t('demonstration.what')}</p>
      {until === null ? (
        <p className="no-print">
          <button
            type="button"
            className="button"
            aria-disabled={busy}
            onClick={() => {
              if (!busy) void start();
            }}
          >
            {t('demonstration.start')}
          </button>
        </p>
      ) : (
        <output>
          {t('demonstration.until', { time: times.moment(parseMoment(until)) })} {t('demonstration.end')}
        </output>
      )}
      <TroubleNotice trouble={trouble} />
    </section>
  );
}
