import type { StateCode } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../../desk/address.ts';
import { formatMoment } from '../../../journey/moment.ts';
import { MomentEntry } from '../moment-entry.tsx';
import { useInbox, type Office } from '../queries.ts';
import { parseInbox } from '../search.ts';
import { useLocalTimes } from '../use-local-times.ts';
import { AUTHORITY } from '../words.ts';
import { InboxTable } from './inbox-table.tsx';
import { InboxTakeAlong } from './inbox-take-along.tsx';
import { periodOf } from './period.ts';
import { useFresh } from './use-fresh.ts';

interface Props {
  readonly state: StateCode;
  readonly office: Office;
  /** More about the office, between the submissions and the ways to take them along. */
  readonly children: ReactNode;
}

/** The submissions of a period, which come in by themselves. */
export function InboxView({ state, office, children }: Props): ReactNode {
  const { t } = useTranslation(AUTHORITY);
  const { search, change } = useAddress(parseInbox);
  const { zone } = useLocalTimes(state);
  const { backwards, ...period } = periodOf(search, state);
  const { data, failureCount } = useInbox({ state, point: office.point }, period, !backwards);
  const lines = data?.submissions;
  const list = `${office.office} ${period.from ?? ''} ${period.to ?? ''}`;
  const fresh = useFresh(
    list,
    lines?.map(({ submission }) => submission),
  );
  const limited = search.from !== undefined || search.to !== undefined;
  return (
    <>
      <section aria-labelledby="inbox-heading" className="inbox">
        <h2 id="inbox-heading">
          {office.name} <span className="hint">{office.office}</span>
        </h2>
        <div className="filters no-print">
          <MomentEntry
            name="from"
            label={t('period.from')}
            value={search.from ?? ''}
            onChange={(from) => change({ from: from === '' ? undefined : from })}
          />
          <MomentEntry
            name="to"
            label={t('period.to')}
            value={search.to ?? ''}
            error={backwards ? t('period.backwards') : undefined}
            onChange={(to) => change({ to: to === '' ? undefined : to })}
          />
          {limited && (
            <button
              type="button"
              className="button"
              onClick={() => change({ from: undefined, to: undefined }, { push: true })}
            >
              {t('period.usual')}
            </button>
          )}
        </div>
        <p className="hint">
          {!limited && t('period.isUsual')} {t('zone', { zone })}
        </p>
        <output className="inbox__said">
          {lines === undefined && !backwards && t(failureCount > 0 ? 'gone' : 'loading')}
          {lines !== undefined && t('inbox.count', { count: lines.length })}
          {fresh.names.size > 0 && ` · ${t('inbox.fresh', { count: fresh.names.size })}`}
        </output>
        {fresh.names.size > 0 && (
          <p className="no-print">
            <button type="button" className="button button--quiet" onClick={fresh.seen}>
              {t('inbox.seen')}
            </button>
          </p>
        )}
        {lines !== undefined && lines.length === 0 && <p>{t(limited ? 'inbox.noneThen' : 'inbox.none')}</p>}
        {lines !== undefined && lines.length > 0 && (
          <InboxTable state={state} office={office.office} lines={lines} fresh={fresh.names} />
        )}
      </section>
      {children}
      {lines !== undefined && (
        <InboxTakeAlong
          state={state}
          office={office}
          lines={lines}
          asked={Object.entries(period).flatMap(([end, minute]) =>
            minute === null ? [] : [[end, formatMoment(minute)] as const],
          )}
        />
      )}
    </>
  );
}
