import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Ground } from '../shared/ground.tsx';
import type { Dossier } from '../shared/queries.ts';
import { RecordPlace } from './record/record-place.tsx';

type Step = Dossier['next'][number];

/** Who may do what now, what it waits for, and what that rests on; and what is one step further away. */
export function NextSteps({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { t } = useTranslation('council.dossier');
  const { next, awaited } = dossier;
  return (
    <section aria-labelledby="next-heading">
      <h2 id="next-heading">{t('next.title')}</h2>
      {next.length === 0 ? <p className="hint">{t('next.none')}</p> : <Steps steps={next} />}
      {awaited.length > 0 && (
        <details className="dossier__more">
          <summary>
            {t('next.awaited')} ({awaited.length})
          </summary>
          <Steps steps={awaited} />
        </details>
      )}
      <RecordPlace what="step" dossier={dossier} />
    </section>
  );
}

function Steps({ steps }: { readonly steps: readonly Step[] }): ReactNode {
  const { t } = useTranslation('council.dossier');
  return (
    <table className="plain-table plain-table--wide dossier__steps" aria-labelledby="next-heading">
      <thead>
        <tr>
          <th scope="col">{t('next.who')}</th>
          <th scope="col">{t('next.what')}</th>
          <th scope="col">{t('under')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ step, by, text, waitsFor, ...ground }) => (
          <tr key={step}>
            <td>{by}</td>
            <th scope="row">
              {text}
              {waitsFor.length > 0 && (
                <span className="dossier__waits">{t('next.waits', { what: waitsFor.join('; ') })}</span>
              )}
            </th>
            <td>
              <Ground {...ground} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
