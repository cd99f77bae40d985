import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../shared/queries.ts';
import { ShortDay } from '../shared/short-day.tsx';
import { SourceLink } from '../shared/source-link.tsx';

/** Every recorded step, in order, with where it is known from. */
export function History({ history }: Pick<Dossier, 'history'>): ReactNode {
  const { t } = useTranslation('council.dossier');
  return (
    <section aria-labelledby="history-heading">
      <h2 id="history-heading">{t('history.title')}</h2>
      {history.length === 0 ? (
        <p className="hint">{t('history.none')}</p>
      ) : (
        <table className="plain-table plain-table--wide" aria-labelledby="history-heading">
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
            {history.map(({ on, step, by, text, track, source }) => (
              <tr key={`${on} ${step}`}>
                <td className="dossier__day">
                  <ShortDay day={on} />
                </td>
                <th scope="row">{by === '' ? text : `${by}: ${text}`}</th>
                <td>{track}</td>
                <td className="dossier__source">{source !== null && <SourceLink source={source} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
