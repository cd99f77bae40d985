import { Link } from '@tanstack/react-router';
import { useDeferredValue, useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../desk/address.ts';
import { localeOf } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import { useDossiers, useDue } from '../shared/queries.ts';
import '../shared/words.ts';
import './dossiers.css';
import { DossiersTakeAlong } from './dossiers-take-along.tsx';
import { DossiersTable } from './dossiers-table.tsx';
import { found, linesOf, ordered } from './lines.ts';
import { parseDossiers, SORTS } from './search.ts';
import './words.ts';

/** How far the list looks for what is due next. */
const AHEAD = 1000;

/** Every dossier, to find and to order. */
export function DossiersPage(): ReactNode {
  const { t } = useTranslation('council.dossiers');
  const { t: shared } = useTranslation('council.shared');
  const locale = useLocale();
  const id = useId();
  const { search, change } = useAddress(parseDossiers);
  const asked = useDeferredValue(search.q ?? '');
  const sort = search.sort ?? 'title';
  const { data, failureCount } = useDossiers();
  const { data: due } = useDue(AHEAD);
  const all = linesOf(data?.dossiers ?? [], due?.due ?? []);
  const lines = ordered(found(all, asked), sort, localeOf(locale));
  return (
    <div className="page__main dossiers">
      <PageHead title={t('title')}>
        <p className="head__lead">{t('lead')}</p>
      </PageHead>
      <div>
        <div className="filters no-print">
          <div className="dossiers__find">
            <label className="label" htmlFor={`${id}-find`}>
              {t('find')}
            </label>
            <input
              id={`${id}-find`}
              type="search"
              className="field"
              autoComplete="off"
              value={search.q ?? ''}
              onChange={({ target }) => change({ q: target.value === '' ? undefined : target.value })}
            />
          </div>
          <div>
            <label className="label" htmlFor={`${id}-sort`}>
              {t('sort')}
            </label>
            <select
              id={`${id}-sort`}
              className="field"
              value={sort}
              onChange={({ target }) =>
                change({ sort: SORTS.find((one) => one === target.value) }, { push: true })
              }
            >
              {SORTS.map((one) => (
                <option key={one} value={one}>
                  {t(`sort.${one}`)}
                </option>
              ))}
            </select>
          </div>
        </div>
        <output className="dossiers__count">
          {data === undefined
            ? shared(failureCount > 0 ? 'gone' : 'loading')
            : t('count', { n: lines.length })}
        </output>
      </div>
      {data !== undefined &&
        (all.length === 0 ? (
          <div>
            <p>{t('none')}</p>
            <p className="row">
              <Link className="button button--main" to="/council/import">
                {t('import')}
              </Link>
            </p>
          </div>
        ) : lines.length === 0 ? (
          <p>{t('none.found')}</p>
        ) : (
          <DossiersTable lines={lines} />
        ))}
      {data !== undefined && <DossiersTakeAlong lines={lines} />}
    </div>
  );
}
