import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { ActionName } from '../../record/actions.ts';
import type { CycleState } from '../../record/state.ts';
import type { CycleRecord } from '../shared/facts-query.ts';
import { effectOf } from './effect.ts';
import { summaryOf } from './summary.ts';
import { ROUND } from './words.ts';

interface Props {
  readonly action: ActionName;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly cycle: CycleState;
  readonly facts: CycleRecord | undefined;
}

/** Before saving: one sentence, and the figures that would be others. */
export function WillBeRecorded({ action, data, cycle, facts }: Props): ReactNode {
  const { t } = useTranslation(ROUND);
  const locale = useLocale();
  const changes = useMemo(() => {
    if (data === null || facts === undefined) return [];
    const lines = effectOf(action, data, cycle, facts, formatsIn(locale), (answer) => t(`answer.${answer}`));
    return lines.filter(({ before, after }) => before !== after);
  }, [action, data, cycle, facts, locale, t]);
  return (
    <section className="round__will" aria-live="polite">
      <h3>{t('sum.title')}</h3>
      <p className="round__sentence">
        {data === null ? t('sum.notYet') : summaryOf(action, data, locale, t)}
      </p>
      {data !== null && facts !== undefined && changes.length === 0 && <p>{t('change.none')}</p>}
      {changes.length > 0 && (
        <table className="round__changes">
          <caption>{t('change.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('change.what')}</th>
              <th scope="col">{t('change.before')}</th>
              <th scope="col">{t('change.after')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ what, before, after }) => (
              <tr key={what}>
                <th scope="row">{t(`change.${what}`)}</th>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
