import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { Plan } from '../../confirm/plan-types.ts';
import { IMPORT } from './words.ts';

/** In one sentence, how much is written. */
export function Written({
  plan: { counts },
  report,
}: {
  readonly plan: Plan;
  readonly report: boolean;
}): ReactNode {
  const { t } = useTranslation(IMPORT);
  const formats = formatsIn(useLocale());
  const { points, outcomes, commitments, dated, dossiers, documents, terms } = counts;
  const parts = [
    report ? t('written.outcomes', { count: outcomes }) : t('written.points', { count: points }),
    ...(commitments > 0 ? [t('written.commitments', { count: commitments, dated })] : []),
    ...(dossiers > 0 ? [t('written.dossiers', { count: dossiers })] : []),
    ...(documents > 0 ? [t('written.documents', { count: documents })] : []),
    ...(terms > 0 ? [t('written.terms', { count: terms })] : []),
  ];
  return <p>{t('written', { list: formats.list(parts) })}</p>;
}
