import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import { ApiRefusal, callApi } from '../../../../desk/api.ts';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { TakePart } from '../../../../desk/take-along/take-along.tsx';
import { API, JOURNEY } from '../shared/api.ts';
import { JOURNEY_WORDS } from '../shared/words.ts';
import { toldEvent } from './told-event.ts';
import { SENT } from './words.ts';

const proofSchema = z.object({
  stream: z.string(),
  events: z.array(
    z.object({ version: z.number(), type: z.string(), recordedAt: z.string(), hash: z.string() }),
  ),
});

interface Props {
  readonly submission: string;
}

/** What the register keeps for ever: that something happened, never what was in it. Asked when it is opened. */
export function Proof({ submission }: Props): ReactNode {
  const { t } = useTranslation(SENT);
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('proof')}</summary>
      {open && <Events submission={submission} />}
    </details>
  );
}

function Events({ submission }: Props): ReactNode {
  const { t } = useTranslation(SENT);
  const { t: shared } = useTranslation(JOURNEY_WORDS);
  const formats = formatsIn(useLocale());
  const { data, failureCount } = useQuery({
    // The authority's pages read more of the same answer, under a key of their own.
    queryKey: [JOURNEY, 'own-proof', submission],
    queryFn: ({ signal }) => callApi(`${API}/submissions/${submission}/proof`, proofSchema, { signal }),
    networkMode: 'always',
    retry: (_count, error) => !(error instanceof ApiRefusal),
  });
  if (data === undefined)
    return <output className="hint">{shared(failureCount > 0 ? 'gone' : 'loading')}</output>;
  const { stream, events } = data;
  if (events.length === 0) return <p>{t('proof.none')}</p>;
  return (
    <div className="sent__proof">
      <p>{t('proof.what')}</p>
      <ol className="sent__events">
        {events.map(({ version, type, recordedAt, hash }) => (
          <li key={version}>
            <strong>{t(toldEvent(type))}</strong> <span className="hint">{formats.moment(recordedAt)}</span>
            <br />
            <code>{hash}</code>
          </li>
        ))}
      </ol>
      <p>
        <Link to="/register" search={{ stream }}>
          {t('proof.register')}
        </Link>
      </p>
      <TakePart
        tables={[
          {
            title: t('proof'),
            fileName: `proof-${submission}`,
            columns: [
              { head: t('proof.when'), kind: 'text' },
              { head: t('proof.event'), kind: 'text' },
              { head: t('proof.hash'), kind: 'text' },
            ],
            rows: events.map(({ type, recordedAt, hash }) => [recordedAt, type, hash]),
          },
        ]}
      />
    </div>
  );
}
