import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** What will stand beside the work, while no mechanism puts anything there. */
export function NextCouncil(): ReactNode {
  const { t } = useTranslation('home');
  return (
    <section aria-labelledby="council-heading">
      <h2 id="council-heading">{t('council.title')}</h2>
      <p>{t('council.none')}</p>
      <p className="hint">{t('council.how')}</p>
    </section>
  );
}
