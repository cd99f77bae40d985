/** The cycle as recorded and as looked at, evaluated in the browser whenever the pool changes. */
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../desk/figures/formats.ts';
import { useLanguage } from '../../../desk/languages/index.ts';
import type { CycleEvaluation } from '../evaluation.ts';
import type { CycleFacts } from '../facts.ts';
import { changeFacts, evaluateCycle } from '../rules/index.ts';
import type { StateRow } from './figure.ts';
import { poolFigures, type PoolFigure, type PoolMeasure } from './pool-figures.ts';
import { stateRows } from './rows.ts';

/** One reading of the cycle: facts, what follows, and both as figures in words. */
export interface Reading {
  readonly facts: CycleFacts;
  readonly evaluation: CycleEvaluation;
  readonly rows: readonly StateRow[];
  readonly pool: Readonly<Record<PoolMeasure, PoolFigure>>;
}

export interface Cycle {
  readonly recorded: Reading;
  readonly shown: Reading;
  /** Whether what is shown differs from the record. */
  readonly whatIf: boolean;
}

export function useCycle(facts: CycleFacts, pool: number | undefined): Cycle {
  const { t } = useTranslation('solidarity');
  const language = useLanguage();
  const recorded = useMemo(() => read(facts, true, language, t), [facts, language, t]);
  const whatIf = pool !== undefined && pool !== facts.pool?.relocations;
  const shown = useMemo(
    () => (whatIf ? read(changeFacts(facts, { pool }), false, language, t) : recorded),
    [facts, pool, whatIf, recorded, language, t],
  );
  return { recorded, shown, whatIf };
}

function read(facts: CycleFacts, isRecord: boolean, language: 'en' | 'nl', t: TFunction): Reading {
  const evaluation = evaluateCycle(facts);
  return {
    facts,
    evaluation,
    rows: stateRows(evaluation, facts, language, t),
    pool: poolFigures(evaluation, facts, isRecord, formatsIn(language), t),
  };
}
