import { useCallback, useDeferredValue, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Address } from '../../../../desk/address.ts';
import { localeOf } from '../../../../desk/figures/formats.ts';
import { todayInBrussels } from '../../../../desk/figures/today.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { CertificateJson } from '../../trust/answers.ts';
import { CertificateTable } from './certificate-table.tsx';
import { countryNames } from './country-names.ts';
import { ListsOnRecord } from './lists-on-record.tsx';
import { MissingStates } from './missing-states.tsx';
import { Pager } from './pager.tsx';
import type { Trust } from './queries.ts';
import type { TrustSearch } from './search.ts';
import { StateTable } from './state-table.tsx';
import { foundOf, sortedBy, statesOf } from './states.ts';
import { scaleOf } from './timeline.ts';
import { TrustFilters } from './trust-filters.tsx';
import { TrustTakeAlong } from './trust-take-along.tsx';
import { TRUST_WORDS } from './words.ts';

/** So many rows are drawn at once, however many there are. */
const PAGE = 25;

const HEADS = [
  'country',
  'state',
  'name',
  'key',
  'valid_from',
  'valid_until',
  'validity',
  'trusted',
  'rests_on',
  'sources',
  'serial',
  'sha256',
];

interface Props extends Address<TrustSearch> {
  readonly trust: Trust;
}

/** The certificates by state or one by one, and below them what is missing and which lists are on record. */
export function TrustView({ trust, search, change }: Props): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  const locale = useLocale();
  const tag = localeOf(locale);
  const none = t('state.none');
  const nameOf = useMemo(() => countryNames(locale, none), [locale, none]);
  const asked = useDeferredValue(search);
  const found = useMemo(
    () => sortedBy(foundOf(trust.certificates, asked, nameOf), asked.sort, nameOf, tag),
    [trust, asked, nameOf, tag],
  );
  const all = useMemo(() => statesOf(trust.certificates, nameOf, tag), [trust, nameOf, tag]);
  const { version } = search;
  return (
    <>
      <section className="trust__part" aria-label={t(`view.${search.show ?? 'states'}`)}>
        <TrustFilters
          search={search}
          states={all.flatMap(({ country, name }) => (country === null ? [] : [{ country, name }]))}
          onChange={change}
        />
        <output className="trust__count">{t('count', { n: found.length })}</output>
        {found.length === 0 ? (
          <NothingFound
            onClear={() =>
              change(
                { q: undefined, country: undefined, validity: undefined, key: undefined, trust: undefined },
                { push: true },
              )
            }
          />
        ) : (
          <Found trust={trust} found={found} search={search} change={change} nameOf={nameOf} tag={tag} />
        )}
      </section>
      <MissingStates {...trust} />
      <ListsOnRecord {...trust} nameOf={nameOf} />
      <TrustTakeAlong
        title={t('view.certificates')}
        fileName="travel-credential-trust"
        heads={HEADS}
        rows={found.map((one) => rowOf(one, nameOf(one.country)))}
        command="list"
        path="certificates"
        asked={{
          ...(search.country === undefined ? {} : { country: search.country }),
          ...(search.validity === undefined ? {} : { validity: search.validity }),
          ...(search.trust === undefined ? {} : { withdrawn: 'yes' }),
          ...(version === undefined ? {} : { version: String(version) }),
        }}
      />
    </>
  );
}

interface FoundProps extends Props {
  readonly found: readonly CertificateJson[];
  readonly nameOf: ReturnType<typeof countryNames>;
  readonly tag: string;
}

function Found({ trust, found, search, change, nameOf, tag }: FoundProps): ReactNode {
  const scale = useMemo(() => scaleOf(trust.certificates, todayInBrussels()), [trust]);
  const states = useMemo(() => statesOf(found, nameOf, tag), [found, nameOf, tag]);
  const open = useCallback(
    (country: string) => change({ show: 'certificates', country, page: undefined }, { push: true }),
    [change],
  );
  if (search.show === 'certificates' || scale === null) {
    const pages = Math.ceil(found.length / PAGE);
    const page = Math.min(search.page ?? 1, pages);
    return (
      <>
        <CertificateTable certificates={found.slice((page - 1) * PAGE, page * PAGE)} nameOf={nameOf} />
        <Pager page={page} pages={pages} onPage={(next) => change({ page: next }, { push: true })} />
      </>
    );
  }
  return <StateTable states={states} scale={scale} onOpen={open} />;
}

function NothingFound({ onClear }: { readonly onClear: () => void }): ReactNode {
  const { t } = useTranslation(TRUST_WORDS);
  return (
    <div>
      <p>{t('found.none')}</p>
      <p className="no-print">
        <button type="button" className="button" onClick={onClear}>
          {t('found.clear')}
        </button>
      </p>
    </div>
  );
}

function rowOf(one: CertificateJson, state: string): readonly (string | null)[] {
  const { country, name, key, from, until, validity, trusted, basis, sources, serial, fingerprint } = one;
  return [
    country,
    state,
    name,
    key,
    from,
    until,
    validity,
    trusted ? 'yes' : 'no',
    basis,
    sources.join('; '),
    serial,
    fingerprint,
  ];
}
