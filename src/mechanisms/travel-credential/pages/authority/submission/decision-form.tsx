import { printProvision, textUrl, type StateCode } from '#kernel';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../../../desk/form/form.css';
import { ErrorSummary } from '../../../../../desk/form/error-summary.tsx';
import { TextEntry } from '../../../../../desk/form/text-entry.tsx';
import { useLanguage } from '../../../../../desk/languages/index.ts';
import { SBC_ANNEX_V } from '../../../journey/law.ts';
import { DECISIONS, REFUSAL_GROUNDS } from '../../../journey/rules/decision.ts';
import { MomentEntry } from '../moment-entry.tsx';
import { TroubleNotice } from '../trouble-notice.tsx';
import { useLocalTimes } from '../use-local-times.ts';
import { AUTHORITY } from '../words.ts';
import { Citation } from './citation.tsx';
import { DecidedNotice } from './decided-notice.tsx';
import type { SubmissionName } from './opened.ts';
import type { SubmissionRecord } from './record.ts';
import { useDecision, type DecisionDraft } from './use-decision.ts';
import { SUBMISSION } from './words.ts';

interface Props {
  readonly name: SubmissionName;
  readonly state: StateCode;
  readonly record: SubmissionRecord;
}

/** The guard's own decision; what is typed is kept nowhere before it is recorded. */
export function DecisionForm({ name, state, record }: Props): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  const decided = record.decision?.decision;
  const said = useRef<HTMLDivElement>(null);
  const form = useDecision(name, state);
  const { saved } = form;
  useEffect(() => {
    if (saved) said.current?.focus();
  }, [saved]);
  // Somebody who did not come may come late.
  const open = decided === undefined || decided === 'no-show';
  return (
    <section aria-labelledby="decision-heading" className="booth__decision">
      <h2 id="decision-heading">{t('decision')}</h2>
      <div ref={said} tabIndex={-1}>
        <DecidedNotice state={state} record={record} />
      </div>
      {open && <Fields state={state} form={form} />}
    </section>
  );
}

function Fields({
  state,
  form,
}: {
  readonly state: StateCode;
  readonly form: ReturnType<typeof useDecision>;
}): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  const { t: authority } = useTranslation(AUTHORITY);
  const { zone } = useLocalTimes(state);
  const { draft, change, faults, tries, busy, trouble, submit } = form;
  const errors = faults.map((name) => ({ name, text: t(`fault.${name}`) }));
  const errorAt = (name: string): string | undefined => errors.find((error) => error.name === name)?.text;
  return (
    <form
      className="long-form"
      noValidate
      aria-label={t('decision')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary title={authority('faults')} errors={errors} attempt={tries} />
      <fieldset className="form__group" aria-describedby="decision-error">
        <legend>{t('decision.what')}</legend>
        <div className="booth__choices">
          {DECISIONS.map((one, index) => (
            <label key={one} className="booth__choice">
              <input
                type="radio"
                name="what"
                // The summary of errors leads here by this name.
                {...(index === 0 ? { id: 'decision' } : {})}
                checked={draft.decision === one}
                onChange={() => change({ decision: one })}
              />
              {authority(`decision.${one}`)}
            </label>
          ))}
        </div>
        <p id="decision-error" className="form__error">
          {errorAt('decision')}
        </p>
      </fieldset>
      {draft.decision === 'refused' && <Refusal draft={draft} change={change} errorAt={errorAt} />}
      <MomentEntry
        name="at"
        label={t('decision.at')}
        value={draft.at}
        error={errorAt('at')}
        help={`${t('decision.now')} ${authority('zone', { zone })}`}
        onChange={(at) => change({ at })}
      />
      <TroubleNotice trouble={trouble} />
      <p className="form__do">
        <button type="submit" className="button button--main" aria-disabled={busy}>
          {t(busy ? 'decision.recording' : 'decision.record')}
        </button>
      </p>
    </form>
  );
}

interface RefusalProps {
  readonly draft: DecisionDraft;
  readonly change: (next: Partial<DecisionDraft>) => void;
  readonly errorAt: (name: string) => string | undefined;
}

/** The grounds of the standard form, and the reason in the guard's own words. */
function Refusal({ draft: { grounds, explanation }, change, errorAt }: RefusalProps): ReactNode {
  const { t } = useTranslation(SUBMISSION);
  const language = useLanguage();
  return (
    <>
      <fieldset className="form__group" aria-describedby="grounds-error">
        <legend>
          {t('grounds')}{' '}
          <Citation citation={printProvision(SBC_ANNEX_V, { language })} url={textUrl(SBC_ANNEX_V)} />
        </legend>
        <ul className="booth__grounds">
          {REFUSAL_GROUNDS.map((letter, index) => (
            <li key={letter}>
              <label className="submission__check">
                <input
                  type="checkbox"
                  name="letter"
                  {...(index === 0 ? { id: 'grounds' } : {})}
                  checked={grounds.includes(letter)}
                  onChange={(event) =>
                    change({
                      grounds: event.currentTarget.checked
                        ? [...grounds, letter]
                        : grounds.filter((one) => one !== letter),
                    })
                  }
                />
                <span>
                  <strong>{letter}</strong> {t(`ground.${letter}`)}
                </span>
              </label>
            </li>
          ))}
        </ul>
        <p id="grounds-error" className="form__error">
          {errorAt('grounds')}
        </p>
      </fieldset>
      <TextEntry
        name="explanation"
        label={t('explanation')}
        long
        required
        value={explanation}
        help={t('explanation.help')}
        error={errorAt('explanation')}
        onChange={(text) => change({ explanation: text })}
      />
    </>
  );
}
