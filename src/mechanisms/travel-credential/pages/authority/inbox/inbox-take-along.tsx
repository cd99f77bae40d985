import type { StateCode } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { shellWord } from '../../../../../desk/take-along/shell-word.ts';
import { TakeAlong } from '../../../../../desk/take-along/take-along.tsx';
import { formatMoment } from '../../../journey/moment.ts';
import { type InboxLine, type Office } from '../queries.ts';
import { API } from '../../shared/api.ts';
import { AUTHORITY } from '../words.ts';

interface Props {
  readonly state: StateCode;
  readonly office: Office;
  readonly lines: readonly InboxLine[];
  /** The ends of the period that were chosen. */
  readonly asked: readonly (readonly [end: string, moment: string])[];
}

const HEADS = ['submission', 'direction', 'declared', 'receivedAt', 'decision', 'eraseBy'];

/** The lines as they are on the page, times in UTC; nothing of what is in them. */
export function InboxTakeAlong({ state, office: { office, point }, lines, asked }: Props): ReactNode {
  const { t } = useTranslation(AUTHORITY);
  const question = [['state', state] as const, ['point', point] as const, ...asked];
  const search = new URLSearchParams(question.map(([name, value]) => [name, value])).toString();
  return (
    <TakeAlong
      tables={[
        {
          title: t('inbox.title'),
          fileName: `inbox-${office.replace('/', '-')}`,
          columns: HEADS.map((head) => ({ head, kind: 'text' })),
          rows: lines.map(({ submission, direction, declared, receivedAt, decision, eraseBy }) => [
            submission,
            direction,
            formatMoment(declared),
            formatMoment(receivedAt),
            decision,
            formatMoment(eraseBy),
          ]),
        },
      ]}
      command={[
        'npm run -s acquis -- travel-credential authority inbox',
        ...question.map(([name, value]) => `--${name} ${value}`),
        `--as border-authority:${state}`,
      ].join(' ')}
      api={`curl -H 'Authorization: Bearer …' ${shellWord(`${location.origin}${API}/inbox?${search}`)}`}
    />
  );
}
