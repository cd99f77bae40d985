import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CycleFacts } from '../../facts.ts';
import type { Vintage } from '../../reference/figures.ts';
import { ChoiceInputs } from './choice-inputs.tsx';
import { FigureInputs } from './figure-inputs.tsx';
import { writeScenario, type Scenario } from './scenario.ts';
import { StateInputs } from './state-inputs.tsx';
import { useSteps } from './use-steps.ts';

/** Comes after the rest: slider and number field are the heaviest part of the page. */
const PoolInputs = lazy(() => import('./pool-inputs.tsx').then((part) => ({ default: part.PoolInputs })));

export interface InputProps {
  readonly facts: CycleFacts;
  readonly scenario: Scenario;
  readonly onChange: (scenario: Scenario) => void;
}

/** Every input that a scenario may change, in groups; each says what is recorded. */
export function Inputs(props: InputProps & { readonly vintages: readonly Vintage[] }): ReactNode {
  const { t } = useTranslation('solidarity.workbench');
  const { scenario, onChange } = props;
  const steps = useSteps();
  const count = Object.keys(writeScenario(scenario)).length;
  return (
    <section className="bench__inputs no-print" aria-labelledby="inputs-heading">
      <h2 id="inputs-heading">{t('inputs')}</h2>
      <p className="row bench__steps">
        <output className={count > 0 ? 'badge badge--on' : 'badge'}>
          {count > 0 ? t('changes', { n: count }) : t('asRecorded')}
        </output>
        <button type="button" className="button" disabled={count === 0} onClick={() => onChange({})}>
          {t('resetAll')}
        </button>
        <button type="button" className="button" disabled={!steps.back} onClick={() => history.back()}>
          {t('undo')}
        </button>
        <button type="button" className="button" disabled={!steps.forward} onClick={() => history.forward()}>
          {t('redo')}
        </button>
      </p>
      <Suspense fallback={<div className="group group--coming" />}>
        <PoolInputs {...props} />
      </Suspense>
      <StateInputs {...props} />
      <FigureInputs {...props} />
      <ChoiceInputs {...props} />
    </section>
  );
}
