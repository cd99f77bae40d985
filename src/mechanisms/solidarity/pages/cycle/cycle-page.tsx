import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyCycle } from './empty-cycle.tsx';
import { CycleView } from './cycle-view.tsx';
import { AnswerError, useCycleRecord } from '../shared/facts-query.ts';
import { Bad, Gone, Loading } from '../shared/notices.tsx';
import '../words/cycle.ts';
import './cycle.css';
import { useCycleAddress } from './use-cycle-search.ts';

/** One year's cycle: fetched, or a notice that says what is missing and what was kept. */
export function CyclePage(): ReactNode {
  const { t } = useTranslation('solidarity');
  const address = useCycleAddress();
  const record = useCycleRecord(address.year);
  useEffect(() => {
    document.title = `${t('title', { year: address.year })} · Acquis`;
  }, [t, address.year]);

  if (record.data !== undefined) return <CycleView record={record.data} address={address} />;
  if (record.error instanceof AnswerError) {
    return record.error.kind === 'none' ? (
      <EmptyCycle address={address} message={record.error.message} />
    ) : (
      <Bad message={record.error.message} />
    );
  }
  if (record.failureCount > 0) return <Gone onAgain={() => void record.refetch({ cancelRefetch: true })} />;
  return <Loading year={address.year} />;
}
