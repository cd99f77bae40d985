/** One reading of a cycle: facts, what follows from them, and both as figures in words. */
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import type { OfficialLanguage } from '#kernel';
import { useTranslation } from 'react-i18next';
import { formatsIn } from '../../../../desk/figures/formats.ts';
import { useLocale } from '../../../../desk/languages/index.ts';
import type { CycleEvaluation } from '../../evaluation.ts';
import type { CycleFacts } from '../../facts.ts';
import { evaluateCycle } from '../../rules/index.ts';
import type { StateRow } from './figure.ts';
import { poolFigures, type PoolFigure, type PoolMeasure } from './pool-figures.ts';
import { stateRows } from './rows.ts';

export interface Reading {
  readonly facts: CycleFacts;
  readonly evaluation: CycleEvaluation;
  readonly rows: readonly StateRow[];
  readonly pool: Readonly<Record<PoolMeasure, PoolFigure>>;
}

/** The cycle as recorded beside the cycle as looked at: the same where there is no what-if. */
export interface Readings {
  readonly recorded: Reading;
  readonly shown: Reading;
}

/** Evaluated in the browser, anew when the facts or the language change. */
export function useReading(facts: CycleFacts, kind: 'record' | 'what-if'): Reading {
  const { t } = useTranslation('solidarity');
  const locale = useLocale();
  return useMemo(() => read(facts, kind === 'record', locale, t), [facts, kind, locale, t]);
}

function read(facts: CycleFacts, isRecord: boolean, locale: OfficialLanguage, t: TFunction): Reading {
  const evaluation = evaluateCycle(facts);
  return {
    facts,
    evaluation,
    rows: stateRows(evaluation, facts, locale, t),
    pool: poolFigures(evaluation, facts, isRecord, formatsIn(locale), t),
  };
}
