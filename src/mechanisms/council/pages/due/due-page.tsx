import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../desk/address.ts';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import type { DueParty } from '../../outputs/due-schema.ts';
import { useDossiers, useDue, type DossierHead } from '../shared/queries.ts';
import '../shared/words.ts';
import './due.css';
import { DueFilters } from './due-filters.tsx';
import { DueTable } from './due-table.tsx';
import { DueTakeAlong } from './due-take-along.tsx';
import { parseDue, shownOf, SPANS } from './search.ts';
import './words.ts';

/** Everything that is due, overdue first. */
export function DuePage(): ReactNode {
  const { t } = useTranslation('council.due');
  const { t: shared } = useTranslation('council.shared');
  const heading = useId();
  const { search, change } = useAddress(parseDue);
  const days = search.days ?? SPANS[0];
  const { data, failureCount } = useDue(days);
  const { data: dossiers } = useDossiers();
  const all = data?.due ?? [];
  const lines = shownOf(all, search);
  const { kind, who, state, dossier } = search;
  const filtered = [kind, who, state, dossier].some((one) => one !== undefined);
  // The list says whether there is such a dossier; until it is there nobody knows.
  const nowhere = dossiers?.dossiers.every(({ name }) => name !== dossier) === true ? dossier : undefined;
  const late = lines.filter(({ status }) => status === 'overdue').length;
  const further = SPANS.find((span) => span > days);
  const parties = [...new Set(all.map(({ party }) => party))];
  const [met, setMet] = useState('');
  const said = useRef<HTMLOutputElement>(null);
  // The line that had the focus is gone once its commitment is met.
  useEffect(() => {
    if (met !== '') said.current?.focus();
  }, [met]);
  return (
    <div className="page__main due-page">
      <PageHead title={t('title')}>
        <p className="head__lead">{t('lead')}</p>
      </PageHead>
      <div>
        <DueFilters
          search={search}
          days={days}
          parties={withAsked(parties, search.who)}
          dossiers={dossiersOf(dossiers?.dossiers ?? [], search.dossier, (name) =>
            t('dossier.unknown', { name }),
          )}
          onChange={(next) => change(next, { push: true })}
        />
        <output className="due-page__count" id={heading}>
          {data === undefined
            ? shared(failureCount > 0 ? 'gone' : 'loading')
            : t('count', { n: lines.length, late })}
        </output>
      </div>
      <output className="due-page__met" ref={said} tabIndex={-1}>
        {met === '' ? '' : t('met.done', { what: met })}
      </output>
      {data !== undefined &&
        (lines.length > 0 ? (
          <DueTable lines={lines} onMet={setMet} />
        ) : !filtered ? (
          <p>{t('none', { n: days })}</p>
        ) : (
          <div className="due-page__none">
            <p>
              {nowhere === undefined ? t('none.found', { n: days }) : t('none.dossier', { name: nowhere })}
            </p>
            <p className="no-print">
              <button
                type="button"
                className="button"
                onClick={() =>
                  change(
                    { kind: undefined, who: undefined, state: undefined, dossier: undefined },
                    { push: true },
                  )
                }
              >
                {t('none.clear')}
              </button>
            </p>
          </div>
        ))}
      {data !== undefined && further !== undefined && (
        <p className="no-print">
          <button type="button" className="button" onClick={() => change({ days: further }, { push: true })}>
            {t('further', { n: further })}
          </button>
        </p>
      )}
      {data !== undefined && <DueTakeAlong lines={lines} days={days} search={search} />}
    </div>
  );
}

/** A link may name one that has nothing to do here: it stays chosen, and the page says that nothing is found. */
function withAsked(parties: readonly DueParty[], asked: DueParty | undefined): readonly DueParty[] {
  return asked === undefined || parties.includes(asked) ? parties : [...parties, asked];
}

/** By their titles; one that the address names stays chosen, also where there is none of that name. */
function dossiersOf(
  heads: readonly DossierHead[],
  asked: string | undefined,
  unknown: (name: string) => string,
): readonly Pick<DossierHead, 'name' | 'title'>[] {
  const named = heads.toSorted((one, other) => one.title.localeCompare(other.title));
  return asked === undefined || heads.some(({ name }) => name === asked)
    ? named
    : [...named, { name: asked, title: unknown(asked) }];
}
