import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { ShortDay } from '../../../../desk/figures/short-day.tsx';
import { useLocale } from '../../../../desk/languages/index.ts';
import '../../../../desk/table/labelled.css';
import type { NameOf } from './country-names.ts';
import type { Trust } from './queries.ts';
import { TRUST_WORDS } from './words.ts';

interface Props extends Pick<Trust, 'revocationLists' | 'publishedDeviations'> {
  readonly nameOf: NameOf;
}

/** What states revoked and what they said of defects of their documents, with how fresh it is. */
export function ListsOnRecord({ revocationLists, publishedDeviations, nameOf }: Props): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  return (
    <section aria-labelledby="trust-lists" className="trust__part">
      <h2 id="trust-lists">{t('lists')}</h2>
      <h3>{t('crls')}</h3>
      <p>{t('crls.means')}</p>
      {revocationLists.length === 0 ? (
        <p>{t('crls.none')}</p>
      ) : (
        <RevocationLists lists={revocationLists} nameOf={nameOf} />
      )}
      <h3>{t('deviations')}</h3>
      <p>{t('deviations.means')}</p>
      {publishedDeviations.length === 0 ? (
        <p>{t('deviations.none')}</p>
      ) : (
        <DeviationLists lists={publishedDeviations} nameOf={nameOf} />
      )}
    </section>
  );
}

function RevocationLists({
  lists,
  nameOf,
}: Pick<Props, 'nameOf'> & { readonly lists: Props['revocationLists'] }): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const { whole } = formatsIn(useLocale());
  return (
    <table className="plain-table plain-table--wide labelled" aria-label={t('crls')}>
      <thead>
        <tr>
          <th scope="col">{t('head.state')}</th>
          <th scope="col">{t('head.issued')}</th>
          <th scope="col">{t('head.freshUntil')}</th>
          <th scope="col">{t('head.fresh')}</th>
          <th scope="col" className="plain-table__number">
            {t('head.revoked')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lists.map(({ country, issuer, issued, until, fresh, revoked }, place) => (
          <tr key={`${issuer} ${issued} ${place}`}>
            <th scope="row">
              {nameOf(country)} <span className="hint">{issuer}</span>
            </th>
            <td className="trust__day" data-label={t('head.issued')}>
              <ShortDay day={issued} />
            </td>
            <td className="trust__day" data-label={t('head.freshUntil')}>
              <ShortDay day={until} />
            </td>
            <td data-label={t('head.fresh')}>
              <span className={`trust__word trust__word--${fresh ? 'valid' : 'expired'}`}>
                <span aria-hidden="true">{fresh ? '✓' : '✕'}</span> {t(fresh ? 'fresh.yes' : 'fresh.no')}
              </span>
            </td>
            <td className="plain-table__number" data-label={t('head.revoked')}>
              {whole(revoked)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DeviationLists({
  lists,
  nameOf,
}: Pick<Props, 'nameOf'> & { readonly lists: Props['publishedDeviations'] }): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const { whole, moment } = formatsIn(useLocale());
  return (
    <table className="plain-table plain-table--wide labelled" aria-label={t('deviations')}>
      <thead>
        <tr>
          <th scope="col">{t('head.state')}</th>
          <th scope="col" className="plain-table__number">
            {t('head.entries')}
          </th>
          <th scope="col">{t('head.sources')}</th>
          <th scope="col">{t('head.recorded')}</th>
        </tr>
      </thead>
      <tbody>
        {lists.map(({ country, entries, source, recordedAt }) => (
          <tr key={`${country} ${recordedAt} ${source}`}>
            <th scope="row">{nameOf(country)}</th>
            <td className="plain-table__number" data-label={t('head.entries')}>
              {whole(entries)}
            </td>
            <td data-label={t('head.sources')}>{source}</td>
            <td data-label={t('head.recorded')}>{moment(recordedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
