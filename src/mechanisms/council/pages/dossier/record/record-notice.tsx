import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../../desk/address.ts';
import { parseDossier } from '../search.ts';
import { MayNot } from './may-not.tsx';
import { useMayRecord } from './use-may-record.ts';

/** To whoever may record nothing here: why not. Not there for others, nor where it stands in place of a form. */
export function RecordNotice(): ReactNode {
  const { t } = useTranslation('council.dossier');
  const { search } = useAddress(parseDossier);
  const permission = useMayRecord('step');
  if (permission === undefined || permission.allowed || search.do !== undefined) return null;
  return (
    <section className="record__notice no-print" aria-labelledby="record-heading">
      <h2 id="record-heading">{t('record.title')}</h2>
      <MayNot because={permission.because} />
    </section>
  );
}
