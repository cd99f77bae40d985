import { stateName, type MemberState } from '#kernel';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../../desk/address.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { Meeting, MeetingHead } from '../shared/queries.ts';
import { AgendaFilters } from './agenda-filters.tsx';
import { AgendaHead } from './agenda-head.tsx';
import { AgendaPart } from './agenda-part.tsx';
import { AgendaTakeAlong } from './agenda-take-along.tsx';
import { announcing, countsOf, isPoint, partsOf, shownOf } from './points.ts';
import { parseAgenda } from './search.ts';

interface Props {
  readonly meeting: Meeting;
  readonly meetings: readonly MeetingHead[];
  /** Whether the address names the meeting. */
  readonly named: boolean;
}

/** One agenda: its head, what is shown of it, and its points by part. */
export function AgendaView({ meeting, meetings, named }: Props): ReactNode {
  const { t } = useTranslation('council.agenda');
  const locale = useLocale();
  const { search, change } = useAddress(parseAgenda);
  const show = search.show ?? 'all';
  const states = announcing(meeting);
  const state = stateShown(states, search.state);
  const shown = shownOf(meeting.items, show);
  const counts = t('count', { ...countsOf(meeting.items) });
  return (
    <div className="page__main agenda">
      <AgendaHead meeting={meeting} />
      <div>
        <AgendaFilters
          meeting={meeting}
          meetings={meetings}
          show={show}
          states={states}
          state={state}
          onChange={(next) => change(next, { push: true })}
        />
        <output className="agenda__count">
          {show === 'all' ? counts : `${counts} · ${t('shown', { n: shown.filter(isPoint).length })}`}
        </output>
      </div>
      {shown.length === 0 && <p>{t('none.filtered')}</p>}
      {partsOf(shown).map((part) => (
        <AgendaPart
          key={part.part}
          part={part}
          state={state}
          stateTitle={state === undefined ? '' : stateName(state, locale)}
        />
      ))}
      <AgendaTakeAlong meeting={meeting} shown={shown} states={states} named={named} />
    </div>
  );
}

/** Where the address names none that announced anything: the Netherlands, or else the first. */
function stateShown(states: readonly MemberState[], asked: MemberState | undefined): MemberState | undefined {
  return [asked, 'NL' as const].find((one) => one !== undefined && states.includes(one)) ?? states[0];
}
