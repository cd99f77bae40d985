import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '../../../../desk/form/error-summary.tsx';
import { useLanguage } from '../../../../desk/languages/index.ts';
import { opened } from './answered-steps.tsx';
import { type as typeIn } from './case-state.ts';
import { FactEntry } from './fact-entry.tsx';
import { groupsOf, type FormFact, type FormFacts } from './form-facts.ts';
import { namesIn } from './names.ts';
import type { UseCase } from './use-case.ts';
import { useStep, type StepFault } from './use-step.ts';
import { YesNoTable } from './yes-no-table.tsx';

interface Props {
  readonly title: string;
  readonly facts: readonly FormFact[];
  readonly use: UseCase;
  /** Of a step that is changed: leaves it as it was. */
  readonly onLeave?: () => void;
}

/** A step as a form; Enter goes on. Keyed by the step, so that each takes the focus anew. */
export function StepForm({ title, facts, use, onLeave }: Props): ReactNode {
  const { t } = useTranslation('asylum.case');
  const { faults, attempt, sending, silent, idle, check, goOn } = useStep(facts, use);
  const language = useLanguage();
  const asked = new Set(facts.map(({ path }) => path));
  const heading = useRef<HTMLHeadingElement>(null);
  const came = useRef(use.moves > 0 || onLeave !== undefined);
  useEffect(() => {
    if (!came.current) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const form: FormFacts = {
    entryOf: (path) => use.state.typed[path] ?? '',
    onEntry: (path, entry) => use.change((old) => typeIn(old, path, entry)),
    errorOf: (path) => faultAt(faults, path),
    isIdle: (path) => idle.has(path),
  };
  // Answers of two steps that cannot go together: the other one can be opened.
  const elsewhere = use.answer?.answered.find((step) =>
    step.facts.some(({ path }) => faults.some((fault) => fault.path === path && !asked.has(path))),
  );
  const changing = onLeave !== undefined;
  const some =
    !changing && facts.some(({ form: kind }) => kind === 'yes-no' || kind === 'list' || kind === 'states');
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- fields tell the form that they are left
    <form
      className="case__step no-print"
      noValidate
      aria-busy={sending}
      onBlur={({ relatedTarget }) => {
        // Who goes to a button is answered by what it does.
        if (!(relatedTarget instanceof HTMLButtonElement)) check();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void goOn();
      }}
    >
      <fieldset className="case__facts">
        <legend>
          <h2 ref={heading} tabIndex={-1}>
            {changing ? t('changing', { title }) : title}
          </h2>
        </legend>
        <ErrorSummary
          title={t('wrong')}
          attempt={attempt}
          errors={(attempt === 0 ? [] : faults).map((fault) => ({
            name: fault.path,
            text: <FaultText fault={fault} about={facts.find(({ path }) => path === fault.path)?.ask} />,
          }))}
        />
        {groupsOf(facts).map((group) => {
          const [first] = group;
          if (first === undefined) return null;
          return group.length > 1 ? (
            <YesNoTable key={first.path} facts={group} {...form} />
          ) : (
            <FactEntry key={first.path} fact={first} {...form} />
          );
        })}
        {elsewhere !== undefined && (
          <p>
            <button
              type="button"
              className="button"
              onClick={() => use.change((old) => opened(old, elsewhere, namesIn(language).nameOf))}
            >
              {t('open.other', { title: elsewhere.title })}
            </button>
          </p>
        )}
        {silent && (
          <p className="wrong" role="alert">
            {t('silent')}
          </p>
        )}
        <div className="form__do">
          <button type="submit" className="button button--main">
            {changing ? t('save') : t('next')}
          </button>
          {some && (
            <button type="button" className="button" onClick={() => void goOn(true)}>
              {t('none')}
            </button>
          )}
          {changing && (
            <button type="button" className="button button--quiet" onClick={onLeave}>
              {t('leave')}
            </button>
          )}
        </div>
        {some && <p className="hint">{t('none.hint')}</p>}
      </fieldset>
    </form>
  );
}

/** In the summary with the question that it is about; the sentence says which one at the field itself. */
function FaultText({
  fault,
  about,
}: {
  readonly fault: StepFault;
  readonly about?: string | undefined;
}): ReactNode {
  return (
    <>
      {about !== undefined && `${about} `}
      <span lang={fault.byServer ? 'en' : undefined}>{fault.text}</span>
    </>
  );
}

function faultAt(faults: readonly StepFault[], path: string): ReactNode {
  const fault = faults.find((one) => one.path === path);
  return fault === undefined ? undefined : <FaultText fault={fault} />;
}
