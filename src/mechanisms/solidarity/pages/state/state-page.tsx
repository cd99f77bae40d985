import { fromEuCode, isMemberState, type MemberState } from '#kernel';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerError, useCycleRecord } from '../shared/facts-query.ts';
import { Bad, Gone, Loading, NoPool } from '../shared/notices.tsx';
import '../words/cycle.ts';
import './words.ts';
import './state.css';
import { StateView } from './state-view.tsx';

/** One state in one year's cycle, or a notice that says what is missing. */
export function StatePage(): ReactNode {
  const { year: yearText, state: code = '' }: { readonly year?: string; readonly state?: string } = useParams(
    {
      strict: false,
    },
  );
  const year = Number(yearText);
  const record = useCycleRecord(year);
  const state = memberState(code);
  if (state === undefined) return <UnknownState code={code} year={year} />;
  if (record.data !== undefined) return <StateView key={state} record={record.data} state={state} />;
  if (record.error instanceof AnswerError) {
    return record.error.kind === 'none' ? (
      <NoPool year={year} message={record.error.message} />
    ) : (
      <Bad message={record.error.message} />
    );
  }
  if (record.failureCount > 0) return <Gone onAgain={() => void record.refetch({ cancelRefetch: true })} />;
  return <Loading year={year} />;
}

/** `nl`, `NL` and the Union's own `EL` for Greece all name a state. */
function memberState(code: string): MemberState | undefined {
  const found = fromEuCode(code.toUpperCase());
  return found !== undefined && isMemberState(found) ? found : undefined;
}

function UnknownState({ code, year }: { readonly code: string; readonly year: number }): ReactNode {
  const { t } = useTranslation('solidarity.state');
  return (
    <div className="notice">
      <h1>{t('unknown.title', { code })}</h1>
      <p>{t('unknown.how')}</p>
      <Link className="button" to="/solidarity/$year" params={{ year: String(year) }}>
        {t('back')}
      </Link>
    </div>
  );
}
