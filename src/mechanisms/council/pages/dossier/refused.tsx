import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonTree } from '../../../../desk/panel/reason-tree.tsx';
import type { Dossier } from '../shared/queries.ts';
import { explained } from '../shared/explained.ts';
import { ShortDay } from '../../../../desk/figures/short-day.tsx';

/** Steps on record that the procedure does not allow where they stand, with the reasons. */
export function Refused({ refused }: Pick<Dossier, 'refused'>): ReactNode {
  const { t } = useTranslation('council.dossier');
  return (
    <section className="refused" aria-labelledby="refused-heading">
      <h2 id="refused-heading">
        <span aria-hidden="true">! </span>
        {t('refused.title')}
      </h2>
      <p>{t('refused.lead')}</p>
      <ul className="refused__steps">
        {refused.map(({ on, step, text, reasons }) => (
          <li key={`${on} ${step}`}>
            <p>
              <strong>{text}</strong>, <ShortDay day={on} />
            </p>
            <ReasonTree reasons={explained(reasons)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
