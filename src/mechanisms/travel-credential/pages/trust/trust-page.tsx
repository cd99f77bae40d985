import { Link } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../desk/address.ts';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import { EmptyTrust } from './empty-trust.tsx';
import { HistoryView } from './history-view.tsx';
import { useTrust, type Trust } from './queries.ts';
import { parseTrust, VIEWS, type TrustSearch } from './search.ts';
import { TrustFacts } from './trust-facts.tsx';
import { TrustView } from './trust-view.tsx';
import './trust.css';
import { TRUST_WORDS } from './words.ts';

/** Whom documents are traced to: the certificates that are trusted, what is missing, and what happened. */
export function TrustPage(): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const address = useAddress(parseTrust);
  const { data, failureCount } = useTrust(address.search.version);
  return (
    <div className="page__main trust">
      <PageHead title={t('title')}>
        <p className="head__lead">{t('lead')}</p>
        {data !== undefined && data.version > 0 && (
          <p className="no-print trust__do">
            <Link className="button button--main" to="/travel-credential/trust/import">
              {t('import')}
            </Link>
          </p>
        )}
      </PageHead>
      {data === undefined ? (
        <output className="hint">{t(failureCount > 0 ? 'gone' : 'loading')}</output>
      ) : (
        <Store trust={data} {...address} />
      )}
    </div>
  );
}

type StoreProps = { readonly trust: Trust } & ReturnType<typeof useAddress<TrustSearch>>;

function Store({ trust, search, change }: StoreProps): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const { version, show = 'states' } = search;
  return (
    <>
      {version !== undefined && (
        <p className="trust__past">
          {t('past', { version: trust.version })}{' '}
          <button type="button" className="button" onClick={() => change({ version: undefined })}>
            {t('past.now')}
          </button>
        </p>
      )}
      {trust.version > 0 && <TrustFacts trust={trust} />}
      {trust.version === 0 && version === undefined ? (
        <EmptyTrust />
      ) : (
        <>
          <Views show={show} onShow={(next) => change({ show: next, page: undefined }, { push: true })} />
          {show === 'history' ? (
            <HistoryView
              each={search.each === 'yes'}
              onEach={(each) => change({ each: each ? 'yes' : undefined })}
            />
          ) : (
            <TrustView trust={trust} search={search} change={change} />
          )}
        </>
      )}
    </>
  );
}

interface ViewsProps {
  readonly show: (typeof VIEWS)[number];
  readonly onShow: (show: (typeof VIEWS)[number]) => void;
}

function Views({ show, onShow }: ViewsProps): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const id = useId();
  return (
    <fieldset className="views no-print">
      <legend className="label">{t('view')}</legend>
      {VIEWS.map((one) => (
        <label key={one} className="views__option">
          <input type="radio" name={id} checked={one === show} onChange={() => onShow(one)} />
          <span>{t(`view.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
