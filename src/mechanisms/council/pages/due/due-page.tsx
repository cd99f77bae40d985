import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../desk/address.ts';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import type { DueParty } from '../../outputs/due-schema.ts';
import { useDue } from '../shared/queries.ts';
import '../shared/words.ts';
import './due.css';
import { DueFilters } from './due-filters.tsx';
import { DueTable } from './due-table.tsx';
import { DueTakeAlong } from './due-take-along.tsx';
import { parseDue, SPANS } from './search.ts';
import './words.ts';

/** Everything that is due, overdue first. */
export function DuePage(): ReactNode {
  const { t } = useTranslation('council.due');
  const { t: shared } = useTranslation('council.shared');
  const heading = useId();
  const { search, change } = useAddress(parseDue);
  const days = search.days ?? SPANS[0];
  const { data, failureCount } = useDue(days);
  const all = data?.due ?? [];
  const lines = all.filter(
    ({ kind, party }) =>
      (search.kind === undefined || search.kind === kind) &&
      (search.who === undefined || search.who === party),
  );
  const late = lines.filter(({ status }) => status === 'overdue').length;
  const further = SPANS.find((span) => span > days);
  const parties = [...new Set(all.map(({ party }) => party))];
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
          onChange={(next) => change(next, { push: true })}
        />
        <output className="due-page__count" id={heading}>
          {data === undefined
            ? shared(failureCount > 0 ? 'gone' : 'loading')
            : t('count', { n: lines.length, late })}
        </output>
      </div>
      {data !== undefined &&
        (lines.length > 0 ? (
          <DueTable lines={lines} />
        ) : (
          <p>{all.length > 0 ? t('none.found') : t('none', { n: days })}</p>
        ))}
      {data !== undefined && further !== undefined && (
        <p className="no-print">
          <button type="button" className="button" onClick={() => change({ days: further }, { push: true })}>
            {t('further', { n: further })}
          </button>
        </p>
      )}
      {data !== undefined && <DueTakeAlong lines={lines} days={days} who={search.who} />}
    </div>
  );
}

/** A link may name one that has nothing to do here: it stays chosen, and the page says that nothing is found. */
function withAsked(parties: readonly DueParty[], asked: DueParty | undefined): readonly DueParty[] {
  return asked === undefined || parties.includes(asked) ? parties : [...parties, asked];
}
