import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { AnswerError, useCycleRecord } from '../shared/facts-query.ts';
import { Bad, Gone, Loading, NoPool } from '../shared/notices.tsx';
import { useVintages } from '../shared/vintages-query.ts';
import '../words/cycle.ts';
import { WorkbenchView } from './workbench-view.tsx';
import './words.ts';
import './workbench.css';

/** The workbench of one year, once its record and the vintages of figures are there. */
export function WorkbenchPage(): ReactNode {
  const params: { readonly year?: string } = useParams({ strict: false });
  const year = Number(params.year);
  const record = useCycleRecord(year);
  const vintages = useVintages();
  if (record.data !== undefined && vintages.data !== undefined) {
    return <WorkbenchView record={record.data} vintages={vintages.data} />;
  }
  if (record.error instanceof AnswerError) {
    return record.error.kind === 'none' ? (
      <NoPool year={year} message={record.error.message} />
    ) : (
      <Bad message={record.error.message} />
    );
  }
  if (record.failureCount > 0 || vintages.failureCount > 0) {
    return (
      <Gone
        onAgain={() => {
          void record.refetch({ cancelRefetch: true });
          void vintages.refetch({ cancelRefetch: true });
        }}
      />
    );
  }
  return <Loading year={year} />;
}
