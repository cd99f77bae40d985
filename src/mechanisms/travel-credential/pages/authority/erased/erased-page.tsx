import type { StateCode } from '#kernel';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../../desk/address.ts';
import { PageHead } from '../../../../../desk/shell/page-head.tsx';
import { ForAuthority } from '../for-authority.tsx';
import { OfficePlace } from '../office-place.tsx';
import { parseOffice } from '../search.ts';
import { AUTHORITY } from '../words.ts';
import { ErasedView } from './erased-view.tsx';

/** What a border crossing point erased, when and why: the proof that nothing is kept longer than it may be. */
export function ErasedPage(): ReactNode {
  const { t } = useTranslation(AUTHORITY);
  return (
    <div className="page__main authority">
      <PageHead title={t('erased.title')}>
        <p className="head__lead">{t('erased.lead')}</p>
      </PageHead>
      <ForAuthority>{(state) => <OfStates state={state} />}</ForAuthority>
    </div>
  );
}

function OfStates({ state }: { readonly state: StateCode }): ReactNode {
  const { t } = useTranslation(AUTHORITY);
  const { search, change } = useAddress(parseOffice);
  return (
    <OfficePlace
      state={state}
      asked={search.office}
      onChosen={(office) => change({ office }, { push: true })}
      none={
        <p>
          {t('erased.noOffice')} <Link to="/travel-credential/inbox">{t('erased.toInbox')}</Link>
        </p>
      }
    >
      {(office) => <ErasedView key={office.office} state={state} office={office} />}
    </OfficePlace>
  );
}
