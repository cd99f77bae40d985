import { MEMBER_STATES, stateName, type MemberState } from '#kernel';
import { useDeferredValue, useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { useAddress } from '../../../../desk/address.ts';
import { useLanguage, useLocale } from '../../../../desk/languages/index.ts';
import { PageHead } from '../../../../desk/shell/page-head.tsx';
import { shellWord } from '../../../../desk/take-along/shell-word.ts';
import { TakeAlong } from '../../../../desk/take-along/take-along.tsx';
import { meetingDays } from '../shared/meeting-days.ts';
import { NotYet } from '../shared/not-yet.tsx';
import { useMeetings, type MeetingHead } from '../shared/queries.ts';
import { AddTo } from './add-to.tsx';
import './letter.css';
import { LetterheadFields } from './letterhead.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { KINDS, letterheadOf, parseLetter, type Kind, type LetterSearch } from './search.ts';
import { useLetterText, type LetterText } from './use-letter-text.ts';
import './words.ts';

const FORMATS = ['docx', 'pdf', 'html', 'md'] as const;

/** The next letter as it would be sent, to read, to add to and to take along. */
export function LetterPage(): ReactNode {
  const { t } = useTranslation('council.letter');
  const { search, change } = useAddress(parseLetter);
  const meetings = useMeetings();
  const letter = useLetterText(useDeferredValue(search));
  if (meetings.data !== undefined && meetings.data.meetings.length === 0) return <NoMeeting />;
  if (letter.isError)
    return <NoMeeting {...(search.meeting === undefined ? {} : { named: search.meeting })} />;
  if (letter.data === undefined || meetings.data === undefined) {
    return <NotYet title={t('title')} failureCount={letter.failureCount + meetings.failureCount} />;
  }
  const kind = search.kind ?? 'agenda';
  return (
    <div className="page__main">
      <PageHead title={t('title')}>
        <p className="head__lead">{t('lead')}</p>
      </PageHead>
      <Choices
        search={search}
        letter={letter.data}
        meetings={meetings.data.meetings}
        onChange={(next) => change(next, { push: true })}
      />
      <LetterheadFields search={search} onChange={(next) => change(next)} />
      <LetterPreview letter={letter.data} />
      <AddTo key={`${letter.data.meeting} ${kind}`} letter={letter.data} kind={kind} />
      <LetterTakeAlong letter={letter.data} kind={kind} letterhead={letterheadOf(search)} />
    </div>
  );
}

/** No agenda at all, or none of the name that the address asks for. */
function NoMeeting({ named }: { readonly named?: string }): ReactNode {
  const { t } = useTranslation('council.letter');
  return (
    <div className="page__main">
      <PageHead title={t('title')}>
        <p className="head__lead">{named === undefined ? t('none') : t('none.named', { name: named })}</p>
      </PageHead>
      <p>
        {named === undefined ? (
          <Link to="/council/import">{t('none.import')}</Link>
        ) : (
          <Link to="/council/letter">{t('none.next')}</Link>
        )}
      </p>
    </div>
  );
}

interface ChoicesProps {
  readonly search: LetterSearch;
  readonly letter: LetterText;
  readonly meetings: readonly MeetingHead[];
  readonly onChange: (next: { kind?: 'report' | undefined; meeting?: string; state?: MemberState }) => void;
}

function Choices({ search, letter, meetings, onChange }: ChoicesProps): ReactNode {
  const { t } = useTranslation('council.letter');
  const locale = useLocale();
  const id = useId();
  return (
    <div className="filters next-letter__choices no-print">
      <fieldset className="views">
        <legend className="label">{t('kind')}</legend>
        {KINDS.map((one) => (
          <label key={one} className="views__option">
            <input
              type="radio"
              name={`${id}-kind`}
              checked={one === (search.kind ?? 'agenda')}
              onChange={() => onChange({ kind: one === 'report' ? one : undefined })}
            />
            <span>{t(`kind.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <div>
        <label className="label" htmlFor={`${id}-meeting`}>
          {t('meeting')}
        </label>
        <select
          id={`${id}-meeting`}
          className="field"
          value={letter.meeting}
          onChange={({ target }) => onChange({ meeting: target.value })}
        >
          {meetings.map((one) => (
            <option key={one.name} value={one.name}>
              {one.title}, {meetingDays(one, locale)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className="label" htmlFor={`${id}-state`}>
          {t('state')}
        </label>
        <select
          id={`${id}-state`}
          className="field"
          value={letter.state}
          onChange={({ target }) => {
            const state = MEMBER_STATES.find((code) => code === target.value);
            if (state !== undefined) onChange({ state });
          }}
        >
          {MEMBER_STATES.map((code) => (
            <option key={code} value={code}>
              {stateName(code, locale)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** The files, and the same letter for programs. */
function LetterTakeAlong({
  letter,
  kind,
  letterhead,
}: {
  readonly letter: LetterText;
  readonly kind: Kind;
  readonly letterhead: Readonly<Record<string, string>>;
}): ReactNode {
  const { t } = useTranslation('council.letter');
  const language = useLanguage();
  const { meeting, state } = letter;
  const asked = { meeting, state, kind, language, ...letterhead };
  const search = new URLSearchParams(asked).toString();
  return (
    <TakeAlong
      documents={FORMATS.map((format) => ({
        label: t(`format.${format}`),
        href: `/api/council/letter?${search}&format=${format}`,
      }))}
      command={[
        'npm run -s acquis -- council letter',
        ...Object.entries(asked).map(([name, value]) => `--${kebab(name)} ${shellWord(value)}`),
        '--format docx --out letter.docx',
      ].join(' ')}
      api={`curl -OJ ${shellWord(`${location.origin}/api/council/letter?${search}&format=docx`)}`}
    />
  );
}

/** As the command writes its options. */
function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
