import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../../desk/languages/index.ts';
import type { CaseAnswer } from './ask-case.ts';
import { edit, type CaseState } from './case-state.ts';
import { entryOf, NOT_KNOWN } from './entries.ts';
import { namesIn } from './names.ts';
import type { UseCase } from './use-case.ts';

type Answered = CaseAnswer['answered'][number];

/** What was answered, step by step and folded; each can be opened and changed. */
export function AnsweredSteps({
  answered,
  use,
}: {
  readonly answered: readonly Answered[];
  readonly use: UseCase;
}): ReactNode {
  const { t } = useTranslation('asylum.case');
  const id = useId();
  const language = useLanguage();
  if (answered.length === 0) return null;
  const { nameOf } = namesIn(language);
  return (
    <section className="answered" aria-labelledby={id}>
      <h2 id={id}>{t('answered')}</h2>
      {answered.map((step) => (
        <details key={step.name} className="answered__step">
          <summary>
            {step.title} <span className="hint">{t('answers', { count: step.facts.length })}</span>
          </summary>
          <dl className="pairs">
            {step.facts.map(({ path, say, said }) => (
              <div key={path} className="pairs__line">
                <dt>{say}</dt>
                <dd>{said ?? t('answer.?')}</dd>
              </div>
            ))}
          </dl>
          <button
            type="button"
            className="button no-print"
            onClick={() => use.change((old) => opened(old, step, nameOf))}
          >
            {t('change')}
            <span className="hidden-words"> {step.title}</span>
          </button>
        </details>
      ))}
    </section>
  );
}

/** The step with what was answered in its fields. */
export function opened(
  state: CaseState,
  { name, facts }: Answered,
  nameOf: (code: string) => string,
): CaseState {
  const entries = facts.map((fact) => [
    fact.path,
    state.notKnown.includes(fact.path) ? NOT_KNOWN : entryOf(fact, state.facts[fact.path], nameOf),
  ]);
  const next = edit(state, name);
  return { ...next, typed: { ...next.typed, ...Object.fromEntries(entries) } };
}
