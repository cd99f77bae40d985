import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Ground } from '../shared/ground.tsx';
import '../../../../desk/table/labelled.css';
import type { Dossier } from '../shared/queries.ts';
import { RecordPlace } from './record/record-place.tsx';

type Step = Dossier['next'][number];

/**
 * Who does what next as a rule, when that is to be expected, and what it rests on. What waits for something else and
 * what is possible but seldom comes are each a list to open.
 */
export function NextSteps({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { t } = useTranslation('council.dossier');
  const { next, awaited, ends } = dossier;
  const at = (place: Step['place'], steps = next): readonly Step[] =>
    steps.filter((step) => step.place === place);
  const usual = at('usual');
  return (
    <section aria-labelledby="next-heading">
      <h2 id="next-heading">{t('next.title')}</h2>
      {usual.length > 0 ? (
        <Steps steps={usual} label={t('next.title')} />
      ) : (
        <p className="hint">{t(next.length === 0 || ends !== null ? 'next.none' : 'next.noUsual')}</p>
      )}
      <More title={t('next.waiting')} steps={[...at('waits'), ...at('waits', awaited)]} />
      <More title={t('next.possible')} steps={[...at('possible'), ...at('possible', awaited)]} />
      <RecordPlace what="step" dossier={dossier} />
    </section>
  );
}

function More({ title, steps }: { readonly title: string; readonly steps: readonly Step[] }): ReactNode {
  if (steps.length === 0) return null;
  return (
    <details className="dossier__more">
      <summary>
        {title} ({steps.length})
      </summary>
      <Steps steps={steps} label={title} />
    </details>
  );
}

function Steps({ steps, label }: { readonly steps: readonly Step[]; readonly label: string }): ReactNode {
  const { t } = useTranslation('council.dossier');
  return (
    <table className="plain-table plain-table--wide labelled dossier__steps" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('next.who')}</th>
          <th scope="col">{t('next.what')}</th>
          <th scope="col">{t('under')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ step, by, text, waits, expected, ...ground }) => (
          <tr key={step}>
            <td data-label={t('next.who')}>{by}</td>
            <th scope="row">
              {text}
              {expected !== null && <span className="dossier__expected">{expected.text}</span>}
              {waits !== null && <span className="dossier__waits">{waits}</span>}
            </th>
            <td data-label={t('under')}>
              <Ground {...ground} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
