import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { HistoryTable } from './history-table.tsx';
import { useTrustHistory } from './queries.ts';
import { TrustTakeAlong } from './trust-take-along.tsx';
import { TRUST_WORDS } from './words.ts';

/** How many lines at first, and how many more each time. */
const STEP = 100;

interface Props {
  readonly each: boolean;
  readonly onEach: (each: boolean) => void;
}

/** The history of trust, the latest first. */
export function HistoryView({ each, onEach }: Props): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const [limit, setLimit] = useState(STEP);
  const { data, failureCount } = useTrustHistory(each, limit);
  const history = data?.history;
  return (
    <>
      <section className="trust__part" aria-label={t('view.history')}>
        <label className="check no-print">
          <input type="checkbox" checked={each} onChange={({ target }) => onEach(target.checked)} />
          {t('history.each')}
        </label>
        <p className="hint">{t('history.version')}</p>
        {history === undefined ? (
          <output className="hint">{t(failureCount > 0 ? 'gone' : 'loading')}</output>
        ) : (
          <HistoryTable history={history} />
        )}
        {history !== undefined && history.length >= limit && (
          <p className="no-print">
            <button type="button" className="button" onClick={() => setLimit(limit + STEP)}>
              {t('history.more')}
            </button>
          </p>
        )}
      </section>
      {history !== undefined && (
        <TrustTakeAlong
          title={t('view.history')}
          fileName="travel-credential-trust-history"
          heads={['version', 'recorded_at', 'who', 'type', 'fingerprint', 'what']}
          rows={history.map(({ version, recordedAt, actor, type, fingerprint, text }) => [
            version,
            recordedAt,
            actor,
            type,
            fingerprint,
            text,
          ])}
          command="history"
          path="history"
          asked={{ limit: String(limit), ...(each ? { certificates: 'yes' } : {}) }}
        />
      )}
    </>
  );
}
