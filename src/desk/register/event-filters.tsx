import { useQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { callApi } from '../api.ts';
import type { AddressChange } from '../address.ts';
import type { RegisterSearch } from './search.ts';

const streamsSchema = z.object({ streams: z.array(z.object({ stream: z.string() })) });

interface Props {
  readonly search: RegisterSearch;
  readonly onChange: (next: AddressChange<RegisterSearch>) => void;
}

/** Which events are shown: those of one stream, or all; the way back from one event to all. */
export function EventFilters({ search, onChange }: Props): ReactNode {
  const { t } = useTranslation('register');
  const id = useId();
  const { data } = useQuery({
    queryKey: ['register', 'streams'],
    queryFn: ({ signal }) => callApi('/api/register/streams', streamsSchema, { signal }),
  });
  const streams = new Set(data?.streams.map(({ stream }) => stream));
  // A link may name a stream that is not there (yet): it stays chosen, and the list says that nothing is found.
  if (search.stream !== undefined) streams.add(search.stream);
  const asksSomething = search.stream !== undefined || search.type !== undefined;
  return (
    <div className="filters no-print">
      <div>
        <label className="label" htmlFor={`${id}-stream`}>
          {t('stream')}
        </label>
        <select
          id={`${id}-stream`}
          className="field"
          value={search.stream ?? ''}
          onChange={({ target }) =>
            onChange({ stream: target.value === '' ? undefined : target.value, version: undefined })
          }
        >
          <option value="">{t('stream.all')}</option>
          {[...streams].toSorted().map((stream) => (
            <option key={stream} value={stream}>
              {stream}
            </option>
          ))}
        </select>
      </div>
      {asksSomething && (
        <button
          type="button"
          className="button button--quiet"
          onClick={() => onChange({ stream: undefined, version: undefined, type: undefined })}
        >
          {t('clear')}
        </button>
      )}
    </div>
  );
}
