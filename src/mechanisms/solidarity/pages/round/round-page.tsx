import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../../desk/form/form.css';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import './round.css';
import { RoundView } from './round-view.tsx';
import { useEvents } from './use-events.ts';
import { ROUND } from './words.ts';

/** The pledging round of one year: read from the register, or a notice that says what is missing. */
export function RoundPage(): ReactNode {
  const { t } = useTranslation(ROUND);
  const { year: text = '' } = useParams({ strict: false });
  const year = /^\d{4}$/.test(text) ? Number(text) : 2026;
  const record = useEvents(year);
  if (record.data !== undefined) return <RoundView key={year} year={year} record={record.data} />;
  return (
    <div className="page__main">
      <PageHead title={t('title', { year })} />
      <output className="notice">{t(record.failureCount > 0 ? 'gone' : 'loading')}</output>
    </div>
  );
}
