import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import { GDPR_7_3 } from '../../journey/law.ts';
import { ReadinessNotice } from '../shared/readiness-notice.tsx';
import { Cite } from '../shared/cite.tsx';
import { TravellerLinks } from '../shared/traveller-links.tsx';
import { DataTakeAlong } from './data-take-along.tsx';
import { Operations } from './operations.tsx';
import { VersionTable } from './version-table.tsx';
import { WayOfData } from './way-of-data.tsx';
import { YOUR_DATA } from './words.ts';
import './your-data.css';

/** Who answers for a traveller's data at each step, by which text, and what the traveller may ask. */
export function YourDataPage(): ReactNode {
  const { t } = useTranslation(YOUR_DATA);
  return (
    <div className="page__main your-data">
      <PageHead title={t('title')}>
        <p className="head__lead">{t('lead')}</p>
      </PageHead>
      <ReadinessNotice />
      <section aria-labelledby="your-data-way">
        <h2 id="your-data-way">{t('way')}</h2>
        <WayOfData />
      </section>
      <section aria-labelledby="your-data-who">
        <h2 id="your-data-who">{t('who')}</h2>
        <Operations />
      </section>
      <section className="your-data__rights" aria-labelledby="your-data-rights">
        <h2 id="your-data-rights">{t('rights')}</h2>
        <p>
          {t('rights.withdraw')} <Cite provision={GDPR_7_3} />
        </p>
        <p>{t('rights.ask')}</p>
      </section>
      <section aria-labelledby="your-data-law">
        <h2 id="your-data-law">{t('law')}</h2>
        <p className="your-data__lead">{t('law.lead')}</p>
        <VersionTable />
      </section>
      <TravellerLinks here="your-data" />
      <DataTakeAlong />
    </div>
  );
}
