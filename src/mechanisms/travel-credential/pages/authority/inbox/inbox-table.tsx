import type { StateCode } from '#kernel';
import { Link } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../../../desk/table/labelled.css';
import { choose } from '../deliberate.ts';
import type { InboxLine } from '../queries.ts';
import { shortName } from '../short-name.ts';
import { useLocalTimes } from '../use-local-times.ts';
import { AUTHORITY } from '../words.ts';
import { byHour } from './hours.ts';

interface Props {
  readonly state: StateCode;
  readonly office: string;
  readonly lines: readonly InboxLine[];
  /** Came since the page was opened. */
  readonly fresh: ReadonlySet<string>;
}

const HEADS = ['declared', 'submission', 'direction', 'received', 'decision', 'eraseBy'] as const;

/** A table a day, in it the hours of the declared crossing. */
export function InboxTable({ state, office, lines, fresh }: Props): ReactNode {
  const { t } = useTranslation(AUTHORITY);
  const times = useLocalTimes(state);
  return byHour(lines, state).map(({ day, hours }) => (
    <table key={day} className="plain-table plain-table--wide labelled inbox__table">
      <caption>{hours[0] !== undefined && times.day(hours[0].from)}</caption>
      <thead>
        <tr>
          {HEADS.map((head) => (
            <th key={head} scope="col">
              {t(`head.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      {hours.map(({ from, lines: within }) => (
        <tbody key={from}>
          <tr className="inbox__hour">
            <th scope="rowgroup" colSpan={HEADS.length}>
              {t('inbox.hour', { time: times.time(from), count: within.length })}
            </th>
          </tr>
          {within.map((line) => (
            <Line key={line.submission} {...{ line, office, times }} fresh={fresh.has(line.submission)} />
          ))}
        </tbody>
      ))}
    </table>
  ));
}

interface LineProps {
  readonly line: InboxLine;
  readonly office: string;
  readonly times: ReturnType<typeof useLocalTimes>;
  readonly fresh: boolean;
}

function Line({ line, office, times, fresh }: LineProps): ReactNode {
  const { t } = useTranslation(AUTHORITY);
  const { submission, direction, declared, receivedAt, decision, eraseBy } = line;
  const label = (head: (typeof HEADS)[number]) => ({ 'data-label': t(`head.${head}`) });
  return (
    <tr className="inbox__line">
      <th scope="row">{times.time(declared)}</th>
      <td>
        <Link
          to="/travel-credential/inbox/$submission"
          params={{ submission }}
          search={{ office }}
          onClick={(event: MouseEvent) => {
            // In another tab it is opened by a press there.
            if (!event.metaKey && !event.ctrlKey && !event.shiftKey) choose(submission);
          }}
        >
          {t('inbox.open')} <span className="inbox__name">{shortName(submission)}</span>
        </Link>
        {fresh && <span className="inbox__fresh">{t('inbox.new')}</span>}
      </td>
      <td {...label('direction')}>{t(`direction.${direction}`)}</td>
      <td {...label('received')}>{times.moment(receivedAt)}</td>
      <td {...label('decision')}>
        {decision === null ? <span className="hint">{t('decision.none')}</span> : t(`decision.${decision}`)}
      </td>
      <td {...label('eraseBy')}>{times.moment(eraseBy)}</td>
    </tr>
  );
}
