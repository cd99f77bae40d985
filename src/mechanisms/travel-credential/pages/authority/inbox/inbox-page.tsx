import type { StateCode } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../../desk/address.ts';
import { PageHead } from '../../../../../desk/shell/page-head.tsx';
import { ForAuthority } from '../for-authority.tsx';
import { OfficePlace } from '../office-place.tsx';
import type { Office } from '../queries.ts';
import { parseInbox } from '../search.ts';
import { AUTHORITY } from '../words.ts';
import { InboxView } from './inbox-view.tsx';
import { KeyPanel } from './key-panel.tsx';
import { RegisterOffice } from './register-office.tsx';

/** What was sent ahead to a border crossing point, for its authority. */
export function InboxPage(): ReactNode {
  const { t } = useTranslation(AUTHORITY);
  return (
    <div className="page__main authority">
      <PageHead title={t('inbox.title')}>
        <p className="head__lead">{t('inbox.lead')}</p>
      </PageHead>
      <ForAuthority>{(state) => <OfStates state={state} />}</ForAuthority>
    </div>
  );
}

function OfStates({ state }: { readonly state: StateCode }): ReactNode {
  const { t } = useTranslation(AUTHORITY);
  const { search, change } = useAddress(parseInbox);
  const choose = (office: string): void => change({ office }, { push: true });
  const another = (office: Office): ReactNode => (
    <InboxView state={state} office={office}>
      <KeyPanel state={state} office={office} />
      <details className="authority__more no-print">
        <summary>{t('register.another')}</summary>
        <RegisterOffice state={state} onRegistered={choose} />
      </details>
    </InboxView>
  );
  return (
    <OfficePlace
      state={state}
      asked={search.office}
      onChosen={choose}
      none={
        <section aria-labelledby="register-first">
          <h2 id="register-first">{t('register.first')}</h2>
          <p>{t('register.why')}</p>
          <RegisterOffice state={state} onRegistered={choose} />
        </section>
      }
    >
      {another}
    </OfficePlace>
  );
}
