import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../shared/queries.ts';
import { ReasonTree } from '../../../../desk/panel/reason-tree.tsx';
import { explained } from '../shared/explained.ts';
import '../../../../desk/table/labelled.css';
import { ShortDay } from '../../../../desk/figures/short-day.tsx';
import { SourceLink } from '../shared/source-link.tsx';

/** Every recorded step, in order, with where it is known from; then what came by operation of law, as computed. */
export function History({ history, cameByLaw }: Pick<Dossier, 'history' | 'cameByLaw'>): ReactNode {
  const { t } = useTranslation('council.dossier');
  return (
    <section aria-labelledby="history-heading">
      <h2 id="history-heading">{t('history.title')}</h2>
      {history.length === 0 ? (
        <p className="hint">{t('history.none')}</p>
      ) : (
        <table className="plain-table plain-table--wide labelled" aria-labelledby="history-heading">
          <thead>
            <tr>
              {(['day', 'what', 'track', 'source'] as const).map((head) => (
                <th key={head} scope="col">
                  {t(`history.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {history.map(({ on, step, by, text, track, source }, place) => (
              // A step may be recorded twice on one day; the history only grows.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={`${on} ${step} ${place}`}>
                <td className="dossier__day">
                  <ShortDay day={on} />
                </td>
                <th scope="row">{by === '' ? text : `${by}: ${text}`}</th>
                <td data-label={t('history.track')}>{track}</td>
                <td className="dossier__source" data-label={t('history.source')}>
                  {source !== null && <SourceLink source={source} />}
                </td>
              </tr>
            ))}
            {cameByLaw.map(({ mark, on, text, reasons }) => (
              <tr key={`${on} ${mark}`}>
                <td className="dossier__day">
                  <ShortDay day={on} />
                </td>
                <th scope="row">{text}</th>
                <td data-label={t('history.track')}>{t('history.byLaw')}</td>
                <td className="dossier__source">
                  <details className="dossier__why">
                    <summary>
                      {t('history.computed')}
                      <span className="hidden-words"> {text}</span>
                    </summary>
                    <ReasonTree reasons={explained(reasons)} />
                  </details>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
