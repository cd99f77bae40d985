import { toNumber } from '#kernel';
import type { ReactNode } from 'react';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { vintageInWords } from '../shared/vintage-words.ts';
import { useVintages } from '../shared/vintages-query.ts';
import { sharesByVintage } from './shares-by-vintage.ts';
import type { StateShown } from './state-answer.ts';

/** The same state by each vintage of population and GDP there is: how much the share hangs on the figures. */
export function ShareByVintage({ shown }: { readonly shown: StateShown }): ReactNode {
  const { item, name, reading, formats, t } = shown;
  const language = useLanguage();
  const { data, isError } = useVintages();
  const { facts } = reading;
  const lines = sharesByVintage(item.state, facts, data ?? []);
  const largest = Math.max(...lines.map(({ share }) => (share === null ? 0 : toNumber(share))), 0.0001);
  return (
    <section aria-labelledby="share-heading">
      <h2 id="share-heading">{t('share.title')}</h2>
      <p className="state__note">{t('share.only')}</p>
      {data === undefined ? (
        <output className="state__note">{isError ? t('share.gone') : t('share.loading')}</output>
      ) : (
        <table className="plain-table">
          <caption className="hidden-words">{t('share.caption', { state: name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('share.vintage')}</th>
              <th scope="col" className="plain-table__number">
                {t('share.share')}
              </th>
              <td className="state__bar" aria-hidden="true" />
              <th scope="col" className="plain-table__number">
                {t('share.persons')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ vintage, share, persons }) => (
              <tr key={vintage.id}>
                <th scope="row">
                  {vintageInWords(vintage, formats, language)}
                  {vintage.id === facts.key.vintage && (
                    <strong className="badge state__used">{t('share.used')}</strong>
                  )}
                  <span className="state__vintage">{vintage.id}</span>
                </th>
                <td className="plain-table__number">{share === null ? '–' : formats.percent(share)}</td>
                <td className="state__bar" aria-hidden="true">
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none">
                    <rect
                      className="chart-bar chart-bar--sum"
                      width={share === null ? 0 : (toNumber(share) / largest) * 100}
                      height="10"
                    />
                  </svg>
                </td>
                <td className="plain-table__number">{persons === null ? '–' : formats.whole(persons)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
