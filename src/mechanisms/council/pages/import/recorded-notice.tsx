import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Saving } from '../../../../desk/form/saving.ts';
import type { Recorded } from './use-record-agenda.ts';
import { IMPORT } from './words.ts';

/** That the agenda is in the register, and where to see it. Takes the focus. */
export function RecordedNotice({
  saved,
  report,
}: {
  readonly report: boolean;
  readonly saved: Extract<Saving<Recorded>, { kind: 'saved' }>;
}): ReactNode {
  const { t } = useTranslation(IMPORT);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { meeting, stream, version } = saved.result;
  return (
    <div className="form__told" role="alert" tabIndex={-1} ref={box}>
      <h3>{t(report ? 'recorded.report' : 'recorded')}</h3>
      {version > 0 && <p>{t(saved.earlier ? 'recorded.earlier' : 'recorded.as', { version })}</p>}
      <p className="form__do">
        <Link to={`/council/agenda/${meeting}`} className="button">
          {t('recorded.agenda')}
        </Link>
        <Link to="/register" search={{ stream, version }} className="button">
          {t('recorded.register')}
        </Link>
      </p>
    </div>
  );
}
