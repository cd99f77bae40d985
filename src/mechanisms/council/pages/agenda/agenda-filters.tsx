import { isMemberState, stateName, type MemberState } from '#kernel';
import { useNavigate } from '@tanstack/react-router';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AddressChange } from '../../../../desk/address.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import { meetingDays } from '../shared/meeting-days.ts';
import type { MeetingHead } from '../shared/queries.ts';
import { SHOWN, type AgendaSearch, type Shown } from './search.ts';

interface Props {
  readonly meeting: MeetingHead;
  readonly meetings: readonly MeetingHead[];
  readonly show: Shown;
  /** Those that announced a position, and the one whose positions are shown. */
  readonly states: readonly MemberState[];
  readonly state: MemberState | undefined;
  readonly onChange: (next: AddressChange<AgendaSearch>) => void;
}

/** Which points, whose positions, and which meeting where there are several. */
export function AgendaFilters({ meeting, meetings, show, states, state, onChange }: Props): ReactNode {
  const { t } = useTranslation('council.agenda');
  const locale = useLocale();
  const id = useId();
  return (
    <div className="filters no-print">
      <fieldset className="views">
        <legend className="label">{t('show')}</legend>
        {SHOWN.map((one) => (
          <label key={one} className="views__option">
            <input
              type="radio"
              name={`${id}-show`}
              checked={one === show}
              onChange={() => onChange({ show: one === 'all' ? undefined : one })}
            />
            <span>{t(`show.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {state !== undefined && (
        <div>
          <label className="label" htmlFor={`${id}-state`}>
            {t('state')}
          </label>
          <select
            id={`${id}-state`}
            className="field"
            value={state}
            onChange={({ target }) => isMemberState(target.value) && onChange({ state: target.value })}
          >
            {states.map((code) => (
              <option key={code} value={code}>
                {stateName(code, locale)}
              </option>
            ))}
          </select>
        </div>
      )}
      {meetings.length > 1 && <MeetingChoice meeting={meeting} meetings={meetings} />}
    </div>
  );
}

function MeetingChoice({ meeting, meetings }: Pick<Props, 'meeting' | 'meetings'>): ReactNode {
  const { t } = useTranslation('council.agenda');
  const locale = useLocale();
  const navigate = useNavigate();
  const field = useId();
  return (
    <div>
      <label className="label" htmlFor={field}>
        {t('meeting')}
      </label>
      <select
        id={field}
        className="field"
        value={meeting.name}
        onChange={({ target }) =>
          void navigate({
            to: '/council/agenda/$meeting',
            params: { meeting: target.value },
            search: (now: Record<string, unknown>) => now,
          })
        }
      >
        {meetings.map((one) => (
          <option key={one.name} value={one.name}>
            {one.title}, {meetingDays(one, locale)}
          </option>
        ))}
      </select>
    </div>
  );
}
