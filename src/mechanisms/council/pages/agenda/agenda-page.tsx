import { formatDay } from '#kernel';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../desk/address.ts';
import { todayInBrussels } from '../../../../desk/figures/today.ts';
import { nextOrLast } from '../shared/next-meeting.ts';
import { NotYet } from '../shared/not-yet.tsx';
import { useAgenda, useMeetings } from '../shared/queries.ts';
import { AgendaView } from './agenda-view.tsx';
import { NoAgenda } from './no-agenda.tsx';
import { parseAgenda } from './search.ts';
import './agenda.css';
import './words.ts';

/** The agenda of the Council that the address names, or of the next one; or how to get one. */
export function AgendaPage(): ReactNode {
  const { t } = useTranslation('council.agenda');
  const { meeting: ofPath }: { readonly meeting?: string } = useParams({ strict: false });
  const { search } = useAddress(parseAgenda);
  const named = ofPath ?? search.meeting;
  const list = useMeetings();
  const meetings = list.data?.meetings ?? [];
  const found =
    named === undefined
      ? nextOrLast(meetings, formatDay(todayInBrussels()))
      : meetings.find(({ name }) => name === named);
  const agenda = useAgenda(found?.name);
  if (list.data !== undefined && found === undefined) {
    return <NoAgenda named={named} others={meetings.length > 0} />;
  }
  if (agenda.data === undefined) {
    return <NotYet title={t('title')} failureCount={list.failureCount + agenda.failureCount} />;
  }
  return <AgendaView meeting={agenda.data} meetings={meetings} named={named !== undefined} />;
}
