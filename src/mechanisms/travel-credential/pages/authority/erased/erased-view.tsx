import type { StateCode } from '#kernel';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../../../desk/table/labelled.css';
import { shellWord } from '../../../../../desk/take-along/shell-word.ts';
import { TakeAlong } from '../../../../../desk/take-along/take-along.tsx';
import { formatMoment } from '../../../journey/moment.ts';
import { useErased, type Erasure, type Office } from '../queries.ts';
import { API } from '../../shared/api.ts';
import { useLocalTimes } from '../use-local-times.ts';
import { AUTHORITY } from '../words.ts';

interface Props {
  readonly state: StateCode;
  readonly office: Office;
}

const FEW = 100;
const MOST = 500;
const HEADS = ['at', 'latest', 'ground', 'items', 'submission', 'version'] as const;
const TAKEN = ['at', 'eraseBy', 'ground', 'items', 'submission', 'version'];

/** The newest erasures; what was erased later than it should have been is marked. */
export function ErasedView({ state, office: { office, point, name } }: Props): ReactNode {
  const { t } = useTranslation(AUTHORITY);
  const { zone } = useLocalTimes(state);
  const [limit, setLimit] = useState(FEW);
  const { data, failureCount } = useErased({ state, point }, limit);
  if (data === undefined) return <output className="hint">{t(failureCount > 0 ? 'gone' : 'loading')}</output>;
  const { erasures } = data;
  const late = erasures.filter(isLate).length;
  return (
    <section aria-labelledby="erased-heading" className="erased">
      <h2 id="erased-heading">
        {name} <span className="hint">{office}</span>
      </h2>
      <p className="hint">{t('zone', { zone })}</p>
      {erasures.length === 0 ? (
        <p>{t('erased.none')}</p>
      ) : (
        <>
          <output>{t('erased.count', { count: erasures.length })}</output>
          {late > 0 && (
            <p className="wrong" role="alert">
              {t('erased.lateCount', { count: late })}
            </p>
          )}
          <ErasureTable state={state} erasures={erasures} />
        </>
      )}
      {erasures.length === limit && limit < MOST && (
        <p className="no-print">
          <button type="button" className="button" onClick={() => setLimit(MOST)}>
            {t('erased.more', { count: MOST })}
          </button>
        </p>
      )}
      <TakeAlong
        tables={[
          {
            title: t('erased.title'),
            fileName: `erased-${office.replace('/', '-')}`,
            columns: TAKEN.map((head) => ({
              head,
              kind: head === 'items' || head === 'version' ? 'whole' : 'text',
            })),
            rows: erasures.map(({ at, eraseBy, ground, items, submission, version }) => [
              formatMoment(at),
              formatMoment(eraseBy),
              ground,
              items,
              submission,
              version,
            ]),
          },
        ]}
        command={`npm run -s acquis -- travel-credential authority erased --state ${state} --point ${point} --limit ${limit} --as border-authority:${state}`}
        api={`curl -H 'Authorization: Bearer …' ${shellWord(`${location.origin}${API}/erased?state=${state}&point=${point}&limit=${limit}`)}`}
      />
    </section>
  );
}

function ErasureTable({
  state,
  erasures,
}: {
  readonly state: StateCode;
  readonly erasures: readonly Erasure[];
}): ReactNode {
  const { t } = useTranslation(AUTHORITY);
  const times = useLocalTimes(state);
  const label = (head: (typeof HEADS)[number]) => ({ 'data-label': t(`erased.${head}`) });
  return (
    <table className="plain-table plain-table--wide labelled" aria-labelledby="erased-heading">
      <thead>
        <tr>
          {HEADS.map((head) => (
            <th key={head} scope="col">
              {t(`erased.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {erasures.map((erasure) => (
          <tr key={erasure.version}>
            <th scope="row">
              {times.moment(erasure.at)}
              {isLate(erasure) && <strong className="authority__soon"> {t('erased.late')}</strong>}
            </th>
            <td {...label('latest')}>{times.moment(erasure.eraseBy)}</td>
            <td {...label('ground')}>{t(`ground.${erasure.ground}`)}</td>
            <td {...label('items')}>{erasure.items}</td>
            <td className="authority__code" {...label('submission')}>
              {erasure.submission}
            </td>
            <td {...label('version')}>{erasure.version}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isLate({ at, eraseBy }: Erasure): boolean {
  return at > eraseBy;
}
