import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AnsweredSteps } from './answered-steps.tsx';
import type { CaseAnswer } from './ask-case.ts';
import { edit } from './case-state.ts';
import { CaseTakeAlong } from './case-take-along.tsx';
import { Follows } from './follows.tsx';
import type { FormFact } from './form-facts.ts';
import { ReadingsForm } from './readings-form.tsx';
import { StepForm } from './step-form.tsx';
import type { UseCase } from './use-case.ts';

interface Props {
  readonly use: UseCase;
  readonly answer: CaseAnswer;
}

/** The questionnaire on the left, what follows on the right. */
export function CaseView({ use, answer }: Props): ReactNode {
  const { t } = useTranslation('asylum.case');
  const { settled, open } = answer;
  return (
    <>
      <p className="case__bar no-print">
        <a href="#follows">{t('count', { settled, open, all: settled + open })}</a>
      </p>
      <div className="case__sides">
        <div className="case__side">
          <AnsweredSteps answered={answer.answered} use={use} />
          <Step use={use} answer={answer} />
          <ReadingsForm use={use} asOf={answer.asOf} />
        </div>
        <Follows answer={answer} moves={use.moves} />
      </div>
      <CaseTakeAlong state={use.state} answer={answer} />
    </>
  );
}

function Step({ use, answer }: Props): ReactNode {
  const { state, change, moves } = use;
  const changed = answer.answered.find(({ name }) => name === state.editing);
  if (changed !== undefined) {
    const facts = changed.facts.map((fact): FormFact => ({ ...fact, why: [] }));
    const paths = facts.map(({ path }) => path);
    return (
      <StepForm
        key={`changed ${changed.name}`}
        title={changed.title}
        facts={facts}
        use={use}
        onLeave={() => change((old) => edit(old, null, paths))}
      />
    );
  }
  const { next } = answer;
  // A step may come back with facts that matter only since: it is a new one to whoever answers.
  if (next === null) return <NothingLeft key={moves} open={answer.open} came={moves > 0} />;
  return <StepForm key={`${moves} ${next.name}`} title={next.title} facts={next.facts} use={use} />;
}

function NothingLeft({ open, came }: { readonly open: number; readonly came: boolean }): ReactNode {
  const { t } = useTranslation('asylum.case');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (came) heading.current?.focus();
  }, [came]);
  return (
    <section className="case__step">
      <h2 ref={heading} tabIndex={-1}>
        {t('nothing')}
      </h2>
      <p>{open === 0 ? t('nothing.settled') : t('nothing.open', { count: open })}</p>
    </section>
  );
}
