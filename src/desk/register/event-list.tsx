import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ToldEvent } from './event-teller.ts';
import { EventLine } from './event-line.tsx';
import type { RegisterEvent, useRegisterEvents } from './events.ts';
import type { RegisterSearch } from './search.ts';

interface Props {
  readonly search: RegisterSearch;
  readonly events: ReturnType<typeof useRegisterEvents>;
  readonly shown: readonly RegisterEvent[];
  readonly tell: (event: RegisterEvent) => ToldEvent;
}

/** The events, the newest first, with a way to older ones. */
export function EventList({ search, events, shown, tell }: Props): ReactNode {
  const { t } = useTranslation('register');
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = events;
  if (data === undefined) {
    return <output className="hint">{t(events.failureCount > 0 ? 'gone' : 'loading')}</output>;
  }
  if (shown.length === 0) {
    const asked = search.stream !== undefined || search.type !== undefined;
    return <p className="register__none">{t(asked ? 'noneFound' : 'none')}</p>;
  }
  return (
    <>
      <table className="plain-table plain-table--wide events" aria-labelledby="events-heading">
        <thead>
          <tr>
            {['what', 'when', 'who', 'where'].map((head) => (
              <th key={head} scope="col">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((event) => (
            <EventLine
              key={event.position}
              event={event}
              told={tell(event)}
              open={search.version === event.version}
            />
          ))}
        </tbody>
      </table>
      <p className="register__foot">
        <output>{t('count', { n: shown.length })}</output>{' '}
        {hasNextPage ? (
          <button
            type="button"
            className="button no-print"
            aria-disabled={isFetchingNextPage}
            onClick={() => isFetchingNextPage || void fetchNextPage()}
          >
            {t('more')}
          </button>
        ) : (
          search.version === undefined && t('end')
        )}
      </p>
    </>
  );
}
