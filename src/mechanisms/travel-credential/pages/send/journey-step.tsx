import { isMemberState } from '#kernel';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../../../desk/form/error-summary.tsx';
import { TextEntry } from '../../../../desk/form/text-entry.tsx';
import { DIRECTIONS } from '../../journey/events.ts';
import { DEFAULT_VERSION } from '../../journey/versions.ts';
import { useAuthorities, useWindow } from '../shared/ask-journey.ts';
import { ClockNotice } from '../shared/clock-notice.tsx';
import { JOURNEY_WORDS } from '../shared/words.ts';
import { CrossingPoint } from './crossing-point.tsx';
import { DestinationAnswer } from './destination-answer.tsx';
import { plannedOf, type Draft } from './draft.ts';
import { LegFields } from './leg-fields.tsx';
import { problemsOf } from './problems.ts';
import { WindowAnswer } from './window-answer.tsx';
import { SEND } from './words.ts';

interface Props {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly onNext: () => void;
}

/** Where somebody travels, which state checks that, at which border crossing point and when, and whether it can be sent yet. */
export function JourneyStep({ draft, onChange, onNext }: Props): ReactNode {
  const { t } = useTranslation(SEND);
  const { t: shared } = useTranslation(JOURNEY_WORDS);
  const [attempt, setAttempt] = useState(0);
  const { data, failureCount } = useAuthorities();
  const planned = plannedOf(draft, data?.authorities ?? []);
  const declared = planned?.authority == null ? null : planned.declared;
  const window = useWindow(declared, DEFAULT_VERSION);
  const problems = problemsOf(draft, planned, window.data);
  const told = attempt === 0 ? [] : problems;
  const errorOf = (name: string): string | undefined => {
    const found = told.find((one) => one.name === name);
    return found && t(`problem.${found.what}`);
  };
  return (
    <form
      className="long-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (problems.length === 0) onNext();
        else setAttempt((old) => old + 1);
      }}
    >
      <ErrorSummary
        title={t('problems')}
        errors={told.map(({ name, what, leg }) => ({
          name,
          text: t(`problem.${what}`) + (leg === undefined ? '' : ` (${t('leg', { n: leg })})`),
        }))}
        attempt={attempt}
      />
      <fieldset className="form__group">
        <legend>{t('direction')}</legend>
        {DIRECTIONS.map((direction) => (
          <label key={direction} className="check send__choice">
            <input
              type="radio"
              name="direction"
              checked={draft.direction === direction}
              onChange={() => onChange({ direction })}
            />
            {t(`direction.${direction}`)}
          </label>
        ))}
      </fieldset>
      <LegFields draft={draft} onChange={onChange} errorOf={errorOf} />
      <DestinationAnswer draft={draft} />
      {planned !== null &&
        (data === undefined ? (
          <output className="hint">{shared(failureCount > 0 ? 'gone' : 'loading')}</output>
        ) : (
          <CrossingPoint
            draft={draft}
            state={planned.crossing.state}
            authorities={data.authorities}
            onChange={onChange}
            error={errorOf('office')}
          />
        ))}
      {planned?.authority != null && isMemberState(planned.crossing.state) && (
        <>
          <ClockNotice clock={data?.clock ?? null} state={planned.crossing.state} />
          <TextEntry
            label={t('time', { point: planned.authority.name })}
            help={t(`time.help.${draft.direction}`)}
            type="time"
            name="time"
            required
            value={draft.time}
            onChange={(time) => onChange({ time })}
            error={errorOf('time')}
          />
          {declared !== null && (
            <WindowAnswer
              declared={declared}
              state={planned.crossing.state}
              point={planned.authority.name}
              answer={window.data}
              failures={window.failureCount}
            />
          )}
        </>
      )}
      <p className="form__do">
        <button type="submit" className="button button--main">
          {t('next')}
        </button>
      </p>
    </form>
  );
}
