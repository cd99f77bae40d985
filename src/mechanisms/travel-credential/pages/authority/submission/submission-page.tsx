import { stateInSentence, type StateCode } from '#kernel';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../../desk/address.ts';
import { useLocale } from '../../../../../desk/languages/index.ts';
import { PageHead } from '../../../../../desk/shell/page-head.tsx';
import '../authority.css';
import { ForAuthority } from '../for-authority.tsx';
import { parseSubmission } from '../search.ts';
import { shortName } from '../short-name.ts';
import { recordOf } from './record.ts';
import { SubmissionView } from './submission-view.tsx';
import { useRecord } from './use-record.ts';
import { SUBMISSION } from './words.ts';

/** One submission, for the authority to which it was sent. */
export function SubmissionPage(): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  const { submission = '' }: { readonly submission?: string } = useParams({ strict: false });
  const { search } = useAddress(parseSubmission);
  return (
    <div className="page__main authority">
      <PageHead
        title={t(search.view === 'booth' ? 'title.booth' : 'title')}
        above={
          <>
            {t('name')} <span className="authority__code">{shortName(submission)}</span>
          </>
        }
      >
        <p className="head__lead">{t('lead')}</p>
      </PageHead>
      <ForAuthority>
        {(state) => <Recorded key={submission} state={state} submission={submission} />}
      </ForAuthority>
    </div>
  );
}

interface Props {
  readonly state: StateCode;
  readonly submission: string;
}

/** What the register says of it, before anything is opened: whether it is there, and whose it is. */
function Recorded({ state, submission }: Props): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  const locale = useLocale();
  const { data, failureCount } = useRecord(submission);
  if (data === undefined) return <output className="hint">{t(failureCount > 0 ? 'gone' : 'loading')}</output>;
  const record = recordOf(data.events);
  if (record === null) {
    return (
      <div className="form__told form__told--warn authority__none">
        <h2>{t('none.title')}</h2>
        <p>{t('none.how')}</p>
        <ToInbox />
      </div>
    );
  }
  const [whose = '', point = ''] = record.office.split('/');
  if (whose !== state) {
    return (
      <div className="form__told form__told--warn authority__none">
        <h2>{t('foreign.title')}</h2>
        <p>{t('foreign.how', { office: record.office, state: stateInSentence(state, locale) })}</p>
        <ToInbox />
      </div>
    );
  }
  return <SubmissionView name={{ state, point, submission }} state={state} record={record} proof={data} />;
}

function ToInbox(): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  return (
    <p>
      <Link className="button" to="/travel-credential/inbox">
        {t('toInbox')}
      </Link>
    </p>
  );
}
